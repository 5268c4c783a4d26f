// `npm start`: builds and installs the app, connects Miro, downloads, and shows in the terminal what happened.
import { join } from 'node:path'
import { measure, runFigures } from './figures'
import { readFlags } from './flags'
import type { StartOptions } from './flags'
import { click, setUp } from './integrator'
import { readRealMiro } from './real-miro'
import { countReclaim, idleLastAdmin, tourReclaim } from './reclaim-tour'
import { showProgress } from './progress'
import { serve } from './serve'
import { openStage, root } from './stage'
import type { Stage } from './stage'
import {
    drawJobResult,
    drawLongestIdle,
    drawModels,
    drawProfile,
    drawSubscriptionsByLicence,
    drawUnrecognizedIdentifiers,
    drawWithoutUser,
} from './tables'
import { drawChanges, liveADay } from './days'

async function main(): Promise<number> {
    const read = readFlags(process.argv.slice(2), process.env)
    if (!read.ok) {
        console.error(read.message)
        return 2
    }
    const { options } = read
    const say = (line: string): void => console.log(line)
    if (options.realMiro) return readRealMiro(options, options.realMiro, say)
    const stage = await openStage({
        members: options.members,
        seed: options.seed,
        noBuild: options.noBuild,
        file: join(root, '.instance', 'instance.db'),
        progress: say,
    })
    try {
        const report = await tour(stage, options, say)
        if (!options.once) await serve(stage.instance, options.port, say, stage.miro)
        if (options.json) console.log(JSON.stringify(report))
    } finally {
        await stage.close()
    }
    return 0
}

async function tour(
    stage: Stage,
    options: StartOptions,
    say: (line: string) => void
): Promise<Record<string, unknown>> {
    const { instance, miro } = stage
    await idleLastAdmin(stage)
    const { profile, integrator } = await setUp(instance, miro, say)
    const stopShowing = showProgress(instance, say)
    const first = runFigures(
        instance,
        profile,
        measure(instance, () => instance.runUntilIdle())
    )
    say(drawProfile(instance, profile))
    say(drawJobResult(instance, first.result))
    say(drawSubscriptionsByLicence(instance, profile))
    say(drawModels(instance))
    say(drawUnrecognizedIdentifiers(instance))
    say(drawWithoutUser(instance, profile))
    say(drawLongestIdle(instance, profile))

    const second = await liveADay(stage, profile, options.seed + 1)
    say(drawChanges('The next day', second))
    const third = await liveADay(stage, profile, options.seed + 2)
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
    await tourReclaim(stage, profile, say)
    stopShowing()
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
        ...(await countReclaim(stage, profile)),
    }
}

main().then(
    (code) => process.exit(code),
    (error: Error) => {
        console.error(error.message)
        process.exit(1)
    }
)
