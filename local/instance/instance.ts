// Opens an embedded instance: a database file with the platform's tables and people, ready for a package to be installed.
import { openAutomation } from './automation.ts'
import { openEngine } from './engine.ts'
import type { Engine } from './engine.ts'
import { openQueueing } from './events/queueing.ts'
import { openNetwork, maxBodyBytes } from './http/network.ts'
import { installPackage } from './installer/install.ts'
import { openGround } from './ground.ts'
import type { Ground } from './ground.ts'
import type { Kernel } from './kernel.ts'
import type { Instance, InstanceOptions } from './opened.ts'
import { seedPeople, seedRules, seedTables } from './people.ts'
import { personOf } from './person.ts'
import { setProperty } from './properties.ts'
import { openSam } from './sam/professional.ts'

/**
 * The order of opening, each step standing on those before it: what everything is built on; rows with their rules and the
 * engine scripts run on; the kernel, which is all of that in one hand; what scripts see; people; what goes on by itself.
 */
export function openInstance(options: InstanceOptions = {}): Instance {
    const ground = openGround(options)
    const engine = openEngine(ground)
    const kernel = kernelOf(options, ground, engine)
    engine.giveScripts(kernel, openQueueing(kernel))
    if (kernel.records.count('sys_user') === 0) {
        kernel.db.transaction(() => {
            seedTables(kernel.records, kernel.dictionary)
            seedPeople(kernel.records, Boolean(options.sam))
            seedRules(kernel.records)
        })
    }
    const automation = openAutomation(kernel)
    const sam = options.sam === 'pro' ? openSam(kernel, options.samSwitches ?? {}, options.samSetup ?? {}) : null
    const instance: Instance = {
        ...kernel,
        options,
        sam,
        install: (folder, installOptions = {}) => installPackage(kernel, engine, folder, installOptions),
        activateFlows: () => automation.activateFlows(),
        runDue: (until) => automation.runDue(until),
        runUntilIdle: () => automation.runUntilIdle(),
        runScript: (source, scriptOptions = {}) => runBackgroundScript(kernel, source, scriptOptions),
        actAs: (user, personOptions = {}) =>
            personOf(kernel, engine, automation, kernel.sessions.open(user, { interactive: true, ...personOptions })),
        saveAs: (file) => ground.db.saveAs(file),
        trace: (listener) => ground.db.trace(listener),
        close() {
            automation.close()
            ground.db.close()
        },
    }
    if (options.packageFolder) instance.install(options.packageFolder)
    return instance
}

function kernelOf(options: InstanceOptions, ground: Ground, engine: Engine): Kernel {
    const { properties, log, background, decrypt, switches } = ground
    const { db, clock, ids, counters, dictionary, sessions } = ground.store.parts
    const property = (name: string, fallback = ''): string => properties.get(name) ?? fallback
    return {
        ...{ db, clock, ids, counters, dictionary, sessions, log, background, decrypt, property, switches },
        node: options.node ?? 'node-1',
        records: engine.records,
        crossScope: engine.parts.crossScope,
        scripts: engine.scripts,
        network: openNetwork(
            { clock, counters },
            {
                channel: options.channel,
                maxBodyBytes: () => Number(property('embedded.http.max_body_bytes')) || maxBodyBytes,
            }
        ),
        setProperty: (name, value) => setProperty(engine.records, name, value),
    }
}

function runBackgroundScript(
    kernel: Kernel,
    source: string,
    options: { user?: string; scope?: string }
): { value: unknown; lines: string[] } {
    const lines: string[] = []
    const stop = kernel.log.subscribe((entry) => lines.push(entry.message))
    const scope = options.scope ?? appScope(kernel)
    try {
        const work = () => kernel.scripts.run(source, { scope, name: 'script', background: true })
        const session = kernel.sessions.open(options.user ?? 'admin', { interactive: true })
        return { value: kernel.sessions.run(session, work), lines }
    } finally {
        stop()
    }
}

/** The installed application's scope, 'global' before one is installed. */
function appScope(kernel: Kernel): string {
    return kernel.records.first('sys_app', 'ORDERBYsys_created_on')?.scope ?? 'global'
}
