// `npm start`: builds and installs the app, connects Miro, downloads, and shows in the terminal what happened.
import { join } from 'node:path'
import { measure, runFigures } from './figures.ts'
import { click, setUp } from './integrator.ts'
import { readRealMiro } from './real-miro.ts'
import { tourLicences } from './licence-tour.ts'
import { tourSam } from './sam-tour.ts'
import { countReclaim, idleLastAdmin, tourReclaim } from './reclaim-tour.ts'
import { refusePort } from './ports.ts'
import { followDownload } from './progress.ts'
import { endHere, runCommand } from './run-command.ts'
import { askInTerminal, takeFrom } from './secrets.ts'
import { serve } from './serve.ts'
import { defaultStart, openStage, root } from './stage.ts'
import type { Stage } from './stage.ts'
import { readStartOptions } from './start-options.ts'
import type { StartOptions } from './start-options.ts'
import {
    drawJobResult,
    drawLongestIdle,
    drawModels,
    drawProfile,
    drawSubscriptionsByLicence,
    drawUnrecognizedIdentifiers,
    drawWithoutUser,
} from './tables.ts'
import { openTeller } from './telling.ts'
import type { Teller } from './telling.ts'
import { drawChanges, liveADay } from './days.ts'

async function main(): Promise<number> {
    const tokens = { ...process.env }
    // From here on no program that is started finds them.
    for (const name of ['MIRO_OAUTH_TOKEN', 'MIRO_SCIM_TOKEN']) takeFrom(process.env, name)
    const read = await readStartOptions(process.argv.slice(2), tokens, askInTerminal)
    if (!read.ok) return endHere(read)
    const { options } = read
    const print = (line: string): void => console.log(line)
    const refused = options.serve ? await refusePort(options.port) : null
    if (refused) {
        console.error(refused)
        return 2
    }
    const now = options.realMiro ? Date.now : () => defaultStart
    const teller = openTeller({ print, terminal: Boolean(process.stdout.isTTY), now })
    if (options.realMiro) return readRealMiro(options, options.realMiro, teller, print, askInTerminal)
    const stage = await openStage({
        members: options.members,
        seed: options.seed,
        noBuild: options.noBuild,
        file: join(root, '.instance', 'instance.db'),
        noUsers: options.empty,
        sam: options.sam,
        progress: teller.say,
        step: teller.step,
    })
    teller.dayOf(() => stage.instance.clock.now())
    try {
        const report = options.empty ? null : await tour(stage, options, teller)
        if (!report) teller.say('Both are empty: follow the set-up page from its first step.')
        const { port, open } = options
        if (options.serve) await serve(stage.instance, { port, open, miro: stage.miro, say: teller.say })
        if (options.json) print(JSON.stringify(report))
    } finally {
        await stage.close()
    }
    return 0
}

async function tour(stage: Stage, options: StartOptions, teller: Teller): Promise<Record<string, unknown>> {
    const { say, step } = teller
    const { instance, miro } = stage
    await idleLastAdmin(stage)
    const { profile, integrator } = await setUp(instance, miro, say)
    const first = await step('First download', (update) => {
        const stop = followDownload(instance, options.members, update)
        const measured = measure(instance, () => instance.runUntilIdle())
        stop()
        return runFigures(instance, profile, measured)
    })
    say(drawProfile(instance, profile))
    say(drawJobResult(instance, first.result))
    say(drawSubscriptionsByLicence(instance, profile))
    say(drawModels(instance))
    say(drawUnrecognizedIdentifiers(instance))
    say(drawWithoutUser(instance, profile))
    say(drawLongestIdle(instance, profile))

    const nextDay = (seed: number) =>
        step('A day passes, and its download', async (update) => {
            const total = instance.records.count('x_snc_miro_sam_subscription', `profile=${profile}`)
            const stop = followDownload(instance, total, update)
            const lived = await liveADay(stage, profile, seed)
            stop()
            return lived
        })
    const second = await nextDay(options.seed + 1)
    say(drawChanges('The next day', second))
    const third = await nextDay(options.seed + 2)
    say(drawChanges('The day after', third))
    const unchanged = runFigures(
        instance,
        profile,
        measure(
            instance,
            () => {
                click(integrator, 'x_snc_miro_sam_profile', profile, 'Refresh now')
                instance.runUntilIdle()
            },
            true
        )
    )
    say(`\nRefresh now, nothing changed in Miro: ${unchanged.updated + unchanged.inserted} rows changed.`)
    await tourReclaim(stage, profile, teller)
    const licences = tourLicences(stage, teller)
    const counted = await countReclaim(stage, profile)
    const sam = options.sam ? await tourSam(stage, profile, teller) : {}
    const row = instance.records.get('x_snc_miro_sam_job_result', first.result)!
    return {
        members: Number(row.members),
        activeMembers: Number(row.active_members),
        subscriptions: instance.records.count('x_snc_miro_sam_subscription', `profile=${profile}`),
        models: instance.records.count('x_snc_miro_sam_software_model'),
        unrecognizedIdentifiers: instance.records.count('x_snc_miro_sam_unrecognized_identifier'),
        firstRun: first,
        secondRun: second.figures,
        thirdRun: third.figures,
        unchangedRun: unchanged,
        ...counted,
        ...licences,
        ...sam,
    }
}

runCommand(main)
