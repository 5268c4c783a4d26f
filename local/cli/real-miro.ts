// Downloads from a real Miro into the embedded instance: reading only, with a token the person already has.
import { join } from 'node:path'
import { openInstance } from '../instance/index.ts'
import { measureAsync, runFigures } from './figures'
import type { StartOptions } from './flags'
import { click, createDraft } from './integrator'
import { askNobody, reclaimForReal } from './real-reclaim'
import { storeAccessToken } from './real-token'
import { showProgress } from './progress'
import { serve } from './serve'

import { runsEnded } from './waiting'
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
        if (real.url !== miro)
            for (const host of [miro, 'https://miro.com']) instance.network.routes.set(host, real.url)
        const integrator = instance.actAs('ida.integrator')
        const profile = createDraft(instance, integrator)
        // Without leave to reclaim the profile itself says so, and the instance never learns the SCIM token.
        if (!options.allowReclaim) {
            integrator.update('x_snc_miro_sam_profile', profile, { reclaim_subscriptions: '0' })
        }
        storeAccessToken(instance, integrator, { ...real, scimToken: options.allowReclaim ? real.scimToken : null })
        click(integrator, 'x_snc_miro_sam_profile', profile, 'Validate Connection').forEach(say)
        const found = instance.records.get('x_snc_miro_sam_profile', profile)!
        if (found.organization_id !== real.organizationId) {
            say(
                `The token belongs to organization ${found.organization_id}, not ${real.organizationId}. Nothing was downloaded.`
            )
            return 1
        }
        click(integrator, 'x_snc_miro_sam_profile', profile, 'Publish').forEach(say)
        if (options.allowReclaim) askNobody(instance, profile)
        const stop = showProgress(instance, say)
        const measured = await measureAsync(instance, () => runsEnded(instance, profile))
        stop()
        const figures = runFigures(instance, profile, measured)
        say(drawProfile(instance, profile))
        say(drawJobResult(instance, figures.result))
        say(drawSubscriptionsByLicence(instance, profile))
        say(drawUnrecognizedIdentifiers(instance))
        say(drawLongestIdle(instance, profile))
        const reclaimed = options.allowReclaim ? await reclaimForReal(instance, profile, say) : {}
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
                    ...reclaimed,
                })
            )
        }
        if (!options.once) await serve(instance, options.port, say)
        return figures.state === 'completed' ? 0 : 1
    } finally {
        instance.close()
    }
}
