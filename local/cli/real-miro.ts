// Downloads from a real Miro into the embedded instance: reading only, with a token the person already has.
import { openInstance } from '../instance/index.ts'
import type { Instance } from '../instance/index.ts'
import { measureAsync, runFigures } from './figures.ts'
import type { RunFigures } from './figures.ts'
import { click, createDraft } from './integrator.ts'
import { followDownload } from './progress.ts'
import { askNobody, holdToken, reclaimForReal } from './real-reclaim.ts'
import { storeAccessToken } from './real-token.ts'
import type { Ask } from './secrets.ts'
import { serve } from './serve.ts'
import { buildApp, installApp } from './stage.ts'
import type { RealMiro, StartOptions } from './start-options.ts'
import {
    drawJobResult,
    drawLongestIdle,
    drawProfile,
    drawSubscriptionsByLicence,
    drawUnrecognizedIdentifiers,
} from './tables.ts'
import type { Say, Teller } from './telling.ts'
import { runsEnded } from './waiting.ts'

const profileTable = 'x_snc_miro_sam_profile'

/**
 * @param print prints a line as it is, for the report
 * @param ask asks for the number of people, before anybody is deactivated
 * @returns the exit code
 */
export async function readRealMiro(
    options: StartOptions,
    real: RealMiro,
    teller: Teller,
    print: Say,
    ask: Ask
): Promise<number> {
    const { say, step } = teller
    if (!options.noBuild) await step('Building the app with the ServiceNow SDK', () => buildApp())
    const instance = openInstance({ clock: 'real', sam: true })
    const token = holdToken(real.scimToken ?? '')
    try {
        await step('Installing it into the embedded instance', (update) => update(installApp(instance), true))
        const profile = connectReal(instance, real, say)
        if (!profile) return 1
        if (options.allowReclaim) askNobody(instance, profile)
        const figures = await step('Downloading', async (update) => {
            const stop = followDownload(instance, null, update)
            const measured = await measureAsync(instance, () => runsEnded(instance, profile))
            stop()
            return runFigures(instance, profile, measured)
        })
        say(drawProfile(instance, profile))
        say(drawJobResult(instance, figures.result))
        say(drawSubscriptionsByLicence(instance, profile))
        say(drawUnrecognizedIdentifiers(instance))
        say(drawLongestIdle(instance, profile))
        const reclaimed = options.allowReclaim ? await reclaimForReal(instance, profile, token, teller, ask) : {}
        if (options.json) print(JSON.stringify({ ...report(instance, profile, figures), ...reclaimed }))
        if (options.serve) await serve(instance, { port: options.port, open: options.open, miro: null, say })
        return figures.state === 'completed' ? 0 : 1
    } finally {
        token.drop()
        instance.close()
    }
}

/**
 * Profile, connection for reading, validation and publishing. The profile takes no licences back, and there is no SCIM
 * connection: see reclaimForReal.
 *
 * @returns the profile, or null where the token belongs to another organization
 */
function connectReal(instance: Instance, real: RealMiro, say: Say): string | null {
    const miro = 'https://api.miro.com'
    if (real.url !== miro) for (const host of [miro, 'https://miro.com']) instance.network.routes.set(host, real.url)
    const integrator = instance.actAs('ida.integrator')
    const profile = createDraft(instance, integrator)
    integrator.update(profileTable, profile, { reclaim_subscriptions: '0' })
    storeAccessToken(instance, integrator, real)
    click(integrator, profileTable, profile, 'Validate Connection').forEach(say)
    const found = instance.records.get(profileTable, profile)!
    if (found.organization_id !== real.organizationId) {
        say(
            `The token belongs to organization ${found.organization_id}, not ${real.organizationId}. Nothing was downloaded.`
        )
        return null
    }
    click(integrator, profileTable, profile, 'Publish').forEach(say)
    return profile
}

function report(
    instance: Instance,
    profile: string,
    figures: RunFigures & { result: string }
): Record<string, unknown> {
    const result = instance.records.get('x_snc_miro_sam_job_result', figures.result)!
    return {
        members: Number(result.members),
        activeMembers: Number(result.active_members),
        subscriptions: instance.records.count('x_snc_miro_sam_subscription', `profile=${profile}`),
        models: instance.records.count('x_snc_miro_sam_software_model'),
        unrecognizedIdentifiers: instance.records.count('x_snc_miro_sam_unrecognized_identifier'),
        firstRun: figures,
    }
}
