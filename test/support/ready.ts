// A ready stage for integration tests: a copy of the instance with the built package, beside a simulated Miro.
import { consent } from '../../local/cli/integrator.ts'
import { redirectUrl } from '../../local/cli/stage.ts'
import { seedMemberUsers } from '../../local/cli/users.ts'
import { lenientSwitches, openInstance } from '../../local/instance/index.ts'
import type { Instance, InstanceOptions, Person, Row, Switches } from '../../local/instance/index.ts'
import type { MiroProcess } from '../../local/miro/launch.ts'
import { openMiro } from './miros.ts'
import { openCopyOf, preparedFile } from './prepared.ts'

export const tables = {
    profile: 'x_snc_miro_sam_profile',
    subscription: 'x_snc_miro_sam_subscription',
    model: 'x_snc_miro_sam_software_model',
    unrecognized: 'x_snc_miro_sam_unrecognized_identifier',
    job: 'x_snc_miro_sam_scheduled_job',
    result: 'x_snc_miro_sam_job_result',
    lock: 'x_snc_miro_sam_run_lock',
} as const

/** Every switch on its other side where the run asks for it (switches.deep.test.ts). */
const sides: Partial<Switches> = process.env.MIRO_SAM_SWITCHES === 'lenient' ? lenientSwitches : {}

/** What was built, or a copy of it in which a rule is broken (test/integration/safety/broken-rules.deep.test.ts). */
const packageFolder = process.env.MIRO_SAM_PACKAGE ?? 'dist/app'

/** 2026-11-16 06:00 UTC. */
export const startAt = Date.UTC(2026, 10, 16, 6)

/** The built package, installed: a copy of the one that was installed for all tests. */
export function openInstalled(
    options: Pick<InstanceOptions, 'clock' | 'sam' | 'switches' | 'between'> & { activate?: boolean } = {}
): Instance {
    const { sam = true, between } = options
    const switches = options.switches ?? sides
    // What an install leaves depends on the switches, too.
    const side =
        Object.keys(switches).length === 0 ? '' : `-${Buffer.from(JSON.stringify(switches)).toString('base64url')}`
    const file = preparedFile(`installed${sam ? '' : '-without-sam'}${side.slice(0, 120)}`, () =>
        openInstance({ seed: 11, startAt, sam, switches, packageFolder })
    )
    const instance = openCopyOf(file, { seed: 12, startAt, clock: options.clock ?? 'virtual', sam, switches, between })
    if (options.activate ?? true) instance.activateFlows()
    return instance
}

export interface Ready {
    instance: Instance
    miro: MiroProcess
    integrator: Person
    admin: Person
    profile: string
    close(): Promise<void>
}

export interface ReadyOptions {
    members?: number
    seed?: number
    /** How far the set-up page is followed; default 'published' with the first download not yet run. */
    upTo?: 'draft' | 'connected' | 'validated' | 'published' | 'downloaded'
    settings?: Record<string, unknown>
    oddities?: 'all' | 'documented' | 'none'
    users?: boolean
    activate?: boolean
}

/** Opens an instance, starts a Miro and follows the set-up page as far as asked. */
export async function openReady(options: ReadyOptions = {}): Promise<Ready> {
    const instance = openInstalled({ activate: options.activate })
    const miro = await openMiro({
        members: options.members ?? 250,
        seed: options.seed ?? 7,
        asOf: new Date(startAt).toISOString(),
        oddities: options.oddities ?? 'none',
        redirectUris: [redirectUrl],
        settings: options.settings,
    })
    route(instance, miro)
    if (options.users) await seedMemberUsers(instance, miro)
    const ready: Ready = {
        instance,
        miro,
        integrator: instance.actAs('ida.integrator'),
        admin: instance.actAs('adam.admin'),
        profile: '',
        async close() {
            instance.close()
            await miro.stop()
        },
    }
    const steps = ['draft', 'connected', 'validated', 'published', 'downloaded']
    const last = steps.indexOf(options.upTo ?? 'published')
    ready.profile = ready.integrator.newRecord(tables.profile, { display_name: 'Miro Enterprise Integration' })
    if (last >= 1) await connectOAuth(ready)
    if (last >= 1) connectScim(ready)
    if (last >= 2) click(ready, 'Validate Connection')
    if (last >= 3) click(ready, 'Publish')
    if (last >= 4) instance.runUntilIdle()
    return ready
}

export function route(instance: Instance, miro: MiroProcess): void {
    instance.network.routes.set('https://api.miro.com', miro.info.url)
    instance.network.routes.set('https://miro.com', miro.info.url)
}

export function aliasOf(instance: Instance, name: string): string {
    return instance.records.first('sys_alias', `id=x_snc_miro_sam.${name}`)?.sys_id ?? ''
}

/** The alias' dialog, and the consent round trip behind its button. */
export async function connectOAuth(
    { instance, integrator, miro }: Pick<Ready, 'instance' | 'integrator' | 'miro'>,
    alias = aliasOf(instance, 'Miro_Enterprise'),
    name = 'Miro Enterprise Connection'
): Promise<{ credential: string }> {
    const made = integrator.createConnection(alias, {
        'connection.name': name,
        'credential.oauth_entity.client_id': miro.info.clientId,
        'credential.oauth_entity.client_secret': miro.info.clientSecret,
        'credential.oauth_entity.redirect_url': redirectUrl,
    })
    integrator.oauthRedirect(await consent(integrator.oauthInitiate(made.credential), miro.info.url))
    return { credential: made.credential }
}

export function connectScim({ instance, integrator, miro }: Pick<Ready, 'instance' | 'integrator' | 'miro'>): void {
    integrator.createConnection(aliasOf(instance, 'Miro_Enterprise_SCIM'), {
        'connection.name': 'Miro Enterprise SCIM Connection',
        'credential.api_key': miro.info.scimToken,
    })
}

/** Presses a button of the profile; answers what the person reads. */
export function click(ready: Ready, action: string, person: Person = ready.integrator): string[] {
    return person.clickAction(tables.profile, ready.profile, action).messages.map((message) => message.text)
}

const hop = 10 * 60_000

/**
 * Lets days pass: what is due runs, at most ten minutes late. The job that looks every minute for something to do looks once
 * in ten minutes; most of a test's time would be spent with it otherwise.
 */
export function passDays(instance: Instance, days: number): void {
    const end = instance.clock.now() + days * 86_400_000
    while (instance.clock.now() < end) {
        instance.clock.set(Math.min(end, instance.clock.now() + hop))
        instance.runDue(instance.clock.now())
    }
}

/** The newest job result of a kind. */
export function lastResult(instance: Instance, kind = 'download'): Row {
    const [row] = instance.records.find(tables.result, `kind=${kind}^ORDERBYDESCnumber`, { limit: 1 })
    if (!row) throw new Error('There is no job result')
    return row
}

export function profileOf(ready: Ready): Row {
    const row = ready.instance.records.get(tables.profile, ready.profile)
    if (!row) throw new Error('The profile is gone')
    return row
}

/** What the download decides about each row, without keys and instants that differ between instances. */
export function subscriptionTable(instance: Instance): Record<string, string | null>[] {
    const columns = [
        'external_user_id',
        'user_principal_name',
        'subscription_identifier',
        'last_activity',
        'subscription_assigned',
        'miro_role',
        'admin_roles',
        'excluded',
        'fingerprint',
    ]
    return instance.records
        .find(tables.subscription, 'ORDERBYexternal_user_id')
        .map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null])))
}
