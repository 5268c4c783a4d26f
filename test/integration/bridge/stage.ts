// A ready stage with SAM Professional: both packages installed, Miro connected and downloaded, a custom profile of SAM.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { redirectUrl } from '../../../local/cli/stage.ts'
import { seedMemberUsers } from '../../../local/cli/users.ts'
import { callAjax, lenientSamSwitches, openInstance } from '../../../local/instance/index.ts'
import type { Instance, Person, Row, SamProfessional, SamSetup, SamSwitches } from '../../../local/instance/index.ts'
import type { MiroProcess } from '../../../local/miro/launch.ts'
import { openCopyOf, preparedFile } from '../../support/prepared.ts'
import { click, connectOAuth, connectScim, route, startAt, tables } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'
import { openMiro } from '../../support/miros.ts'

/**
 * Sides the run asks for (switches.deep.test.ts): 'lenient', or one switch by name. Without the spoke's actions the tables are
 * writable, too: with neither nobody outside could write at all, which rows.deep.test.ts looks at by itself.
 */
const asked = process.env.MIRO_SAM_BRIDGE_SWITCH ?? ''
const withIt: Partial<SamSwitches> = asked === 'spokeActions' ? { tableAccess: 'writable' } : {}
const sides: Partial<SamSwitches> =
    asked === 'lenient'
        ? lenientSamSwitches
        : asked in lenientSamSwitches
          ? { ...withIt, [asked]: lenientSamSwitches[asked as keyof SamSwitches] }
          : {}

export const sam = {
    profile: 'samp_sw_subscription_profile',
    subscription: 'samp_sw_subscription',
    candidate: 'samp_sw_reclamation_candidate',
    link: 'x_snc_miro_sambr_link',
    registration: 'x_snc_miro_sambr_registration',
    definition: 'samp_sw_custom_subscription_product_definition',
} as const

export const candidateTable = 'x_snc_miro_sam_removal_candidate'

export interface Options {
    switches?: Partial<SamSwitches>
    setup?: Partial<SamSetup>
    /** 'core' installs the app without its companion, 'no sam' the companion without SAM. */
    without?: 'sam' | 'companion'
}

/** Both packages on an instance; a copy of one prepared for all tests with the same sides. */
export function openInstalledWithSam(options: Options = {}): Instance {
    const switches = { ...sides, ...options.switches }
    const setup = options.setup ?? {}
    const of = options.without === 'sam' ? true : ('pro' as const)
    const word = createHash('sha256')
        .update(JSON.stringify([switches, setup, options.without ?? '']))
        .digest('hex')
    const common = { startAt, sam: of, samSwitches: switches, samSetup: setup }
    const file = preparedFile(`bridge-${word}`, () => {
        if (!existsSync('bridge/dist/app')) throw new Error('The companion is not built yet: npm run build:bridge.')
        const instance = openInstance({ seed: 11, ...common, packageFolder: 'dist/app' })
        if (options.without !== 'companion') instance.install('bridge/dist/app')
        return instance
    })
    const instance = openCopyOf(file, { seed: 12, ...common })
    instance.activateFlows()
    return instance
}

export interface Stage extends Ready {
    sam: SamProfessional
    user: Person
    /** The custom profile in SAM. */
    samProfile: string
}

export interface StageOptions extends Options {
    members?: number
    seed?: number
    /** How far: 'downloaded' in Miro's app only, 'published' in SAM, too (the default). */
    upTo?: 'downloaded' | 'published'
    definitions?: boolean
}

export async function openBridge(options: StageOptions = {}): Promise<Stage> {
    const instance = openInstalledWithSam(options)
    const miro = await openMiro({
        members: options.members ?? 120,
        seed: options.seed ?? 7,
        asOf: new Date(startAt).toISOString(),
        oddities: 'none',
        redirectUris: [redirectUrl],
    })
    route(instance, miro)
    await seedMemberUsers(instance, miro)
    const integrator = instance.actAs('ida.integrator')
    const stage: Stage = {
        ...{ instance, miro, integrator, profile: '', samProfile: '' },
        admin: instance.actAs('adam.admin'),
        user: instance.actAs('uma.user'),
        sam: instance.sam as SamProfessional,
        async close() {
            instance.close()
            await miro.stop()
        },
    }
    await follow(stage, miro, integrator)
    if (options.definitions ?? true) defineByHand(instance)
    if (options.upTo === 'downloaded') return stage
    stage.samProfile = publishInSam(stage, 'Miro in SAM')
    return stage
}

/** A custom profile of SAM in the documented order: download, Publish, activity, reclaim. Answers its sys_id. */
export function publishInSam({ sam: professional, integrator: { session } }: Stage, name: string): string {
    const profile = professional.createProfile(session, name)
    professional.chooseSubflow(session, profile, 'download', 'Miro SAM Download Subscriptions')
    professional.publish(session, profile)
    professional.chooseSubflow(session, profile, 'activity', 'Miro SAM Update Activity')
    professional.chooseSubflow(session, profile, 'reclaim', 'Miro SAM Reclaim Subscription')
    return profile
}

/** The core's own set-up page, to the end of the first download. */
async function follow(stage: Stage, miro: MiroProcess, integrator: Person): Promise<void> {
    stage.profile = integrator.newRecord(tables.profile, { display_name: 'Miro Enterprise Integration' })
    await connectOAuth({ instance: stage.instance, integrator, miro })
    connectScim({ instance: stage.instance, integrator, miro })
    click(stage, 'Validate Connection')
    click(stage, 'Publish')
    stage.instance.runUntilIdle()
}

/** What a sam_admin does in SAM's own forms where another application may not. */
export function defineByHand(
    { records }: Instance,
    identifiers = ['miro:full', 'miro:advanced', 'miro:standard']
): void {
    for (const identifier of identifiers) {
        const values = { identifier, subscription_integration: 'Custom Integration', active: '1' }
        records.insert(sam.definition, values)
    }
}

interface Page {
    said?: string
    steps: {
        key: string
        title: string
        done: boolean
        is: string[]
        click: string[]
        answered: string[]
        open: { label: string; href: string }[]
        buttons: { label: string; act: string; of: string }[]
    }[]
    miro: { id: string; name: string }[]
    sam: { id: string; name: string }[]
}

const ajax = 'x_snc_miro_sambr.MiroSamStatusAjax'

/** The status page as a person sees it. */
export function showStatus(instance: Instance, person: Person): Page {
    return JSON.parse(callAjax(instance, person.session, ajax, { sysparm_name: 'show' }) || '{}') as Page
}

/** Presses a button of the status page; answers what it says. */
export function press(instance: Instance, person: Person, act: string, of = ''): string {
    return callAjax(instance, person.session, ajax, { sysparm_name: 'press', sysparm_what: act, sysparm_of: of }) ?? ''
}

export const samRows = ({ instance, samProfile }: Stage): Row[] =>
    instance.records.find(sam.subscription, `subscription_profile=${samProfile}^ORDERBYexternal_user_id`)

/** Rows SAM is to hold: paid and not excluded. */
export function paidMembers({ instance, profile }: Stage): Row[] {
    const paid = new Set(instance.records.find(tables.model, 'paid=true').map((row) => row.sys_id))
    return instance.records
        .find(tables.subscription, `profile=${profile}^ORDERBYexternal_user_id`)
        .filter((row) => paid.has(row.software_model) && row.excluded !== '1')
}
