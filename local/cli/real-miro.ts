// Downloads from a real Miro into the embedded instance: reading only, with a token the person already has.
import { join } from 'node:path'
import { openInstance } from '../instance/instance'
import { measure, runFigures } from './figures'
import type { StartOptions } from './flags'
import { click, createDraft } from './integrator'
import { storeAccessToken } from './real-token'
import { serve } from './serve'
import { buildApp, root } from './stage'
import {
    drawJobResult,
    drawLongestIdle,
    drawProfile,
    drawSubscriptionsByLicence,
    drawUnrecognizedIdentifiers,
} from './tables'

/** @returns the exit code */
export async function readRealMiro(
    options: StartOptions,
    real: NonNullable<StartOptions['realMiro']>,
    say: (line: string) => void
): Promise<number> {
    if (!options.noBuild) {
        say('Building the app with the ServiceNow SDK …')
        buildApp()
    }
    const instance = openInstance({ clock: 'real', sam: true })
    try {
        instance.install(join(root, 'dist', 'app'))
        instance.activateFlows()
        const miro = 'https://api.miro.com'
        if (real.url !== miro) instance.network.routes.set(miro, real.url)
        const integrator = instance.actAs('ida.integrator')
        const profile = createDraft(instance, integrator)
        storeAccessToken(instance, integrator, real)
        click(integrator, 'x_snc_miro_sam_profile', profile, 'Validate Connection').forEach(say)
        const found = instance.records.get('x_snc_miro_sam_profile', profile)!
        if (found.organization_id !== real.organizationId) {
            say(
                `The token belongs to organization ${found.organization_id}, not ${real.organizationId}. Nothing was downloaded.`
            )
            return 1
        }
        click(integrator, 'x_snc_miro_sam_profile', profile, 'Publish').forEach(say)
        const figures = runFigures(
            instance,
            profile,
            measure(instance, () => instance.runUntilIdle())
        )
        say(drawProfile(instance, profile))
        say(drawJobResult(instance, figures.result))
        say(drawSubscriptionsByLicence(instance, profile))
        say(drawUnrecognizedIdentifiers(instance))
        say(drawLongestIdle(instance, profile))
        if (options.json) {
            const result = instance.records.get('x_snc_miro_sam_job_result', figures.result)!
            const subscriptions = instance.records.count('x_snc_miro_sam_subscription', `profile=${profile}`)
            say(
                JSON.stringify({
                    members: Number(result.members),
                    activeMembers: Number(result.active_members),
                    subscriptions,
                    models: instance.records.count('x_snc_miro_sam_software_model'),
                    unrecognizedIdentifiers: instance.records.count('x_snc_miro_sam_unrecognized_identifier'),
                    firstRun: figures,
                })
            )
        }
        if (!options.once) await serve(instance, options.port, say)
        return figures.state === 'completed' ? 0 : 1
    } finally {
        instance.close()
    }
}
