// Does what the SAM integrator does in the product's set-up page, through the same forms, buttons and dialogs.
import type { Instance, Person } from '../instance/index.ts'
import type { MiroProcess } from '../miro/launch.ts'
import { redirectUrl } from './stage.ts'

const profileTable = 'x_snc_miro_sam_profile'

function idOf(instance: Instance, table: string, query: string): string {
    const row = instance.records.first(table, query)
    if (!row?.sys_id) throw new Error(`The installed app has no ${table} with ${query}.`)
    return row.sys_id
}

/** A button of the profile; an error message it shows ends the tour, with its words. */
export function click(person: Person, table: string, sysId: string, action: string): string[] {
    const { messages } = person.clickAction(table, sysId, action)
    const errors = messages.filter((message) => message.kind === 'error')
    if (errors.length) throw new Error(`${action}: ${errors.map((message) => message.text).join('\n')}`)
    return messages.map((message) => message.text)
}

/** Opens Miro's consent page, chooses a team and presses Install; answers the address Miro sends the browser back to. */
export async function consent(authorizeUrl: string, miroUrl: string): Promise<string> {
    const asked = new URL(authorizeUrl)
    const page = await fetch(new URL(asked.pathname + asked.search, miroUrl))
    const html = await page.text()
    const team = /<option value="(\d+)"/.exec(html)
    if (!page.ok || !team) throw new Error(`Miro's consent page could not be used (HTTP ${page.status}).`)
    const form = new URLSearchParams(asked.search)
    form.set('team_id', team[1])
    form.set('account', 'owner')
    form.set('decision', 'install')
    const sent = await fetch(new URL('/oauth/authorize', miroUrl), { method: 'POST', body: form, redirect: 'manual' })
    const location = sent.headers.get('location')
    if (!location) throw new Error(`Miro did not send the browser back (HTTP ${sent.status}).`)
    return location
}

/** Steps 1 and 2: the draft profile with its aliases and subflows. */
export function createDraft(instance: Instance, person: Person, displayName = 'Miro Enterprise Integration'): string {
    return person.newRecord(profileTable, {
        display_name: displayName,
        download_alias: idOf(instance, 'sys_alias', 'id=x_snc_miro_sam.Miro_Enterprise'),
        download_subflow: idOf(instance, 'sys_hub_flow', 'name=Miro Download Subscriptions^type=subflow'),
        reclaim_alias: idOf(instance, 'sys_alias', 'id=x_snc_miro_sam.Miro_Enterprise_SCIM'),
        reclaim_subflow:
            instance.records.first('sys_hub_flow', 'name=Miro Reclaim Subscription^type=subflow')?.sys_id ?? null,
    })
}

/** The alias' dialog "Create Connection and Credential" and, with OAuth, the consent round trip behind its button. */
export async function connectOAuth(
    instance: Instance,
    person: Person,
    app: { clientId: string; clientSecret: string },
    miroUrl: string
): Promise<void> {
    const made = person.createConnection(idOf(instance, 'sys_alias', 'id=x_snc_miro_sam.Miro_Enterprise'), {
        'connection.name': 'Miro Enterprise Connection',
        'credential.oauth_entity.client_id': app.clientId,
        'credential.oauth_entity.client_secret': app.clientSecret,
        'credential.oauth_entity.redirect_url': redirectUrl,
    })
    person.oauthRedirect(await consent(person.oauthInitiate(made.credential), miroUrl))
}

export function connectScim(instance: Instance, person: Person, apiToken: string): void {
    person.createConnection(idOf(instance, 'sys_alias', 'id=x_snc_miro_sam.Miro_Enterprise_SCIM'), {
        'connection.name': 'Miro Enterprise SCIM Connection',
        'credential.api_key': apiToken,
    })
}

/** The set-up page from first to last step; answers the profile's sys_id. */
export async function setUp(
    instance: Instance,
    miro: MiroProcess,
    say: (line: string) => void
): Promise<{ profile: string; integrator: Person }> {
    const integrator = instance.actAs('ida.integrator')
    const profile = createDraft(instance, integrator)
    say('Created the profile "Miro Enterprise Integration" as a draft.')
    await connectOAuth(instance, integrator, miro.info, miro.info.url)
    say('Created the OAuth connection: consent given in Miro, token in place.')
    connectScim(instance, integrator, miro.info.scimToken)
    say('Created the SCIM connection with an API token.')
    click(integrator, profileTable, profile, 'Validate Connection').forEach(say)
    click(integrator, profileTable, profile, 'Publish').forEach(say)
    return { profile, integrator }
}
