// Stops the whole instance at a chosen moment of a run and opens it again, on copies of one prepared database.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Cut, DatabaseFault } from '../../../local/campaign/history.ts'
import { attachPower } from '../../../local/campaign/power.ts'
import { openInstance } from '../../../local/instance/index.ts'
import type { Instance } from '../../../local/instance/index.ts'
import { route } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'

/** Longer than it takes until a run without a sign of life is taken over. */
const longEnough = 2_400_000

export interface Prepared {
    ready: Ready
    file: string
    at: number
    close(): Promise<void>
}

/** Keeps the database of a ready instance as it is now; every attempt works on a copy of it. */
export function keep(ready: Ready): Prepared {
    const folder = mkdtempSync(join(tmpdir(), 'miro-sam-cuts-'))
    const file = join(folder, 'prepared.db')
    ready.instance.saveAs(file)
    return {
        ready,
        file,
        at: ready.instance.clock.now(),
        async close() {
            await ready.close()
            rmSync(folder, { recursive: true, force: true })
        },
    }
}

let turn = 0

export function openCopy({ ready, file, at }: Prepared): Instance {
    const copy = `${file}.${++turn}`
    copyFileSync(file, copy)
    return openFile(ready, copy, at)
}

function openFile(ready: Ready, file: string, at: number): Instance {
    const instance = openInstance({ file, seed: 900_000 + ++turn, startAt: at, clock: 'virtual', sam: true })
    route(instance, ready.miro)
    return instance
}

/** What a run counted of the things a stop can come at, when nothing stops it. */
export interface Counted {
    requests: number
    writes: number
    checkpoints: number
}

export function countUncut(
    prepared: Prepared,
    work: (instance: Instance) => void
): { instance: Instance; counted: Counted } {
    const instance = openCopy(prepared)
    const counted: Counted = { requests: 0, writes: 0, checkpoints: 0 }
    const faces = instance.db as Instance['db'] & { as(caller: 'script' | 'platform'): Instance['db'] }
    for (const face of [faces, faces.as('script'), faces.as('platform')]) {
        const run = face.run.bind(face)
        face.run = (sql, parameters) => {
            counted.writes++
            if (sql.startsWith('UPDATE') && sql.includes('x_snc_miro_sam_job_result')) counted.checkpoints++
            return run(sql, parameters)
        }
    }
    const { network } = instance
    const send = network.send.bind(network)
    network.send = (request) => {
        counted.requests++
        return send(request)
    }
    work(instance)
    instance.runDue(instance.clock.now() + longEnough)
    return { instance, counted }
}

/**
 * Does the work and runs forty minutes on a copy; at the trouble the instance is gone, and another one goes on from the file.
 * Answers the instance that finished, and whether the trouble came at all.
 */
export function runThrough(
    prepared: Prepared,
    trouble: Cut | DatabaseFault,
    work: (instance: Instance) => void
): { instance: Instance; stopped: boolean } {
    let instance = openCopy(prepared)
    let stopped = false
    const power = attachPower(instance, { request: (_request, send) => send(), stopped: () => (stopped = true) })
    power.arm(trouble)
    try {
        power.during(() => {
            work(instance)
            instance.runDue(instance.clock.now() + longEnough)
        })
    } catch (error) {
        if (!power.off && !(error as Error).message.includes('disk I/O error')) throw error
    }
    if (power.off) {
        const [file, at] = [instance.db.file, instance.clock.now()]
        instance.db.close()
        instance = openFile(prepared.ready, file, at)
    }
    instance.runDue(instance.clock.now() + longEnough)
    return { instance, stopped }
}

export function closeCopy(instance: Instance): void {
    const { file } = instance.db
    instance.close()
    rmSync(file, { force: true })
}
