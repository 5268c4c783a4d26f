// What people do in Software Asset Workspace in a history: a custom profile, the refresh, Reclaim, and who makes candidates.
import { callAjax, samStates } from '../instance/index.ts'
import type { Instance, Row, SamProfessional } from '../instance/index.ts'
import type { Happening } from './history.ts'
import { tables } from './ledger.ts'
import type { Scene } from './scene.ts'

export const samTables = {
    profile: 'samp_sw_subscription_profile',
    subscription: 'samp_sw_subscription',
    candidate: 'samp_sw_reclamation_candidate',
    definition: 'samp_sw_custom_subscription_product_definition',
    link: 'x_snc_miro_sambr_link',
    request: 'x_snc_miro_sambr_request',
} as const

type InSam = Extract<Happening, { kind: `sam_${string}` }>

/** True where it had its effect; a worker that dies in the middle leaves whatever it has written. */
export function applySam(scene: Scene, happening: InSam): boolean {
    if (!scene.history.sam) return false
    switch (happening.kind) {
        case 'sam_refresh':
            return refreshInSam(scene)
        case 'sam_owner':
            return pressStatus(scene, 'ida.integrator', happening.sam ? 'giveAway' : 'own')
        case 'sam_reclaim':
            return reclaimInSam(scene, happening.who, happening.many)
        case 'sam_exclude':
            return excludeInSam(scene, happening.who)
    }
}

/** The custom profile in the documented order: download, Publish, activity, reclaim. */
export function setUpSam(scene: Scene): void {
    define(scene.instance)
    const { instance } = scene
    const sam = instance.sam as SamProfessional
    const { session } = instance.actAs('ida.integrator')
    const profile = sam.createProfile(session, 'Miro in SAM')
    sam.chooseSubflow(session, profile, 'download', 'Miro SAM Download Subscriptions')
    sam.publish(session, profile)
    sam.chooseSubflow(session, profile, 'activity', 'Miro SAM Update Activity')
    sam.chooseSubflow(session, profile, 'reclaim', 'Miro SAM Reclaim Subscription')
}

/** Product definitions for every paid licence, as a sam_admin adds them by hand. */
export function define({ records }: Instance): void {
    for (const { subscription_identifier: licence } of records.find(tables.model, 'paid=true')) {
        const identifier = `miro:${(licence ?? '').toLowerCase()}`
        if (records.first(samTables.definition, `identifier=${identifier}`)) continue
        const values = { identifier, subscription_integration: 'Custom Integration', active: '1' }
        records.insert(samTables.definition, values)
    }
}

export function refreshInSam(scene: Scene): boolean {
    const profile = profileInSam(scene.instance)
    return inSam(scene, 'SAM refresh', (_instance, sam) => void sam.refresh(profile))
}

/** Presses a button of the companion's status page about the one link; false where the page refuses it. */
export function pressStatus(scene: Scene, user: string, act: string): boolean {
    let said = '-'
    inSam(scene, `status page: ${act}`, (instance) => {
        const [link] = instance.records.find(samTables.link)
        if (!link) return
        const { session } = instance.actAs(user)
        const given = { sysparm_name: 'press', sysparm_what: act, sysparm_of: link.sys_id as string }
        said = callAjax(instance, session, 'x_snc_miro_sambr.MiroSamStatusAjax', given) ?? ''
    })
    return said === ''
}

function reclaimInSam(scene: Scene, who: number, many: number): boolean {
    inSam(scene, 'SAM identification', (_instance, sam) => sam.identify())
    const open = scene.instance.records
        .find(samTables.candidate, `stateIN${samStates.ready},${samStates.attentionRequired}^ORDERBYnumber`)
        .filter((row) => row.user_subscription)
    let pressed = 0
    for (let at = 0; at < Math.min(many, open.length); at++) {
        const id = open[(who + at) % open.length].sys_id as string
        inSam(scene, 'SAM Reclaim', (instance, sam) => {
            if (!isOpen(instance, id)) return
            sam.reclaim(instance.actAs('uma.user').session, id)
            pressed++
        })
    }
    return pressed > 0
}

const isOpen = (instance: Instance, id: string): boolean => {
    const row = instance.records.get(samTables.candidate, id)
    return row !== null && ['1', '10', '13'].includes(row.state ?? '') && Boolean(row.user_subscription)
}

function excludeInSam(scene: Scene, who: number): boolean {
    const rows = scene.instance.records.find(samTables.subscription, 'ORDERBYexternal_user_id')
    const address = rows[who % (rows.length || 1)]?.user_principal_name
    if (!address || scene.instance.records.first(tables.userExclusion, `user_principal_name=${address}`)) return false
    return inSam(scene, 'exclusion', (instance) => {
        const values = { user_principal_name: address, reason: 'Campaign, in SAM' }
        instance.actAs('adam.admin').newRecord(tables.userExclusion, values)
    })
}

/** True where it was done and nothing was stopped meanwhile. */
function inSam(scene: Scene, what: string, work: (instance: Instance, sam: SamProfessional) => void): boolean {
    const end = scene.step(what, (instance) => work(instance, instance.sam as SamProfessional))
    if (end !== 'stopped') return end === 'done'
    scene.ledger.coverage.armed('stop in SAM')
    scene.ledger.coverage.struck('stop in SAM')
    return false
}

const profileInSam = ({ records }: Instance): string =>
    records.find(samTables.profile, 'display_name=Miro in SAM')[0]?.sys_id ?? ''

export const rowsInSam = (instance: Instance): Row[] =>
    instance.records.find(samTables.subscription, `subscription_profile=${profileInSam(instance)}`)
