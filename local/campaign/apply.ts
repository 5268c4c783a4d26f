// Makes one thing of a history happen: in the organization, at a person's desk, or to the machinery.
import { pressMany } from '../cli/press-many.ts'
import type { Instance } from '../instance/index.ts'
import { armJump, setClock } from './jumps.ts'
import { lyingKinds } from './history.ts'
import type { Event } from './history.ts'
import { tables } from './ledger.ts'
import { changeOwner, loseMail, removeLast, splitReclaim, wakeCopy } from './mishaps.ts'
import { answer, candidateAt, connectOAuth, connectScim, openCandidate, press } from './people.ts'
import type { Organization } from './organizations.ts'
import { applySam } from './sam.ts'
import type { Scene } from './scene.ts'
import { upgrade } from './stage.ts'
import { checkUndone, noteBeforeUndo } from './watch-undo.ts'

/** True where it had its effect at once; trouble that is only armed strikes later, if at all. */
export function apply(scene: Scene, event: Pick<Event, 'happening' | 'of'>): boolean {
    const { ledger } = scene
    const { happening } = event
    const organization = scene.organizations[event.of ?? 0] ?? scene.organizations[0]
    const { side, profile } = organization
    const now = scene.instance.clock.now()
    /** Nobody can press a button on a record that is not there. */
    const button = (
        user: string,
        table: string,
        sysId: string | null | undefined,
        action: string,
        values: Record<string, string> = {}
    ): boolean => {
        if (!sysId) return false
        let pressed = false
        scene.step(action, (instance) => (pressed = pressWherePossible(instance, user, table, sysId, action, values)))
        return pressed
    }
    const candidate = (query: string, who: number) =>
        candidateAt(scene.instance, `profile=${profile}^${query}`, who)?.sys_id
    switch (happening.kind) {
        case 'cut':
        case 'database':
        case 'refused':
            scene.power.arm(happening)
            return false
        case 'clock_jump':
            armJump(ledger, happening)
            return false
        case 'fault':
            if (lyingKinds.includes(String(happening.fault.kind))) ledger.lying = true
            // A member that cannot be found is a member who left, as far as anybody can tell.
            if (happening.fault.status === 404) ledger.lying = ledger.denying = true
            if (happening.fault.kind === 'repeated_cursor') ledger.recounting = true
            side.ask('POST', 'faults', happening.fault)
            return false
        case 'while_walking':
            ledger.walkPlan = { ...happening, seen: 0, of: organization.at }
            ledger.lying = true
            return false
        case 'life':
            peopleMove(scene)
            side.ask('POST', 'day', { ...happening, to: new Date(now).toISOString() })
            return true
        case 'member':
            return changeMember(scene, organization, happening.who, happening.change)
        case 'last_gone':
            peopleMove(scene)
            return removeLast(organization)
        case 'clock':
            setClock(scene.instance, ledger, happening.minutes)
            return true
        case 'settings':
            side.ask('POST', 'settings', happening.settings)
            return true
        case 'split_reclaim':
            return splitReclaim(scene, organization)
        case 'owner':
            return changeOwner(scene, organization, happening.who, happening.to)
        case 'mail_lost':
            return loseMail(scene, happening)
        case 'copy':
            return wakeCopy(scene)
        case 'refresh_now':
            return button('ida.integrator', tables.profile, profile, 'Refresh now')
        case 'refresh_candidates':
            return button('uma.user', tables.profile, profile, 'miro_refresh_candidates')
        case 'reclaim_all':
            return candidate('state=ready', 0) !== undefined && reclaimAll(scene, organization)
        case 'retry_failed':
            return button('uma.user', tables.profile, profile, 'miro_retry_failed_profile')
        case 'reclaim_one':
            return button('uma.user', tables.candidate, candidate('state=ready', happening.who), 'miro_reclaim')
        case 'resume': {
            const failed = candidate('state=attention_required', happening.who)
            return button('uma.user', tables.candidate, failed, 'miro_resume_reclaim')
        }
        case 'undo': {
            const done = candidate('state=closed_complete^undone_onISEMPTY', happening.who)
            const before = done ? noteBeforeUndo(scene, done) : null
            const pressed = button('adam.admin', tables.candidate, done, 'miro_undo_reclaim')
            return before ? checkUndone(scene, organization, before) : pressed
        }
        case 'skip': {
            const open = candidate('stateINready,attention_required,awaiting_user', happening.who)
            return button('uma.user', tables.candidate, open, 'miro_close_skipped', { journal: 'Still needed' })
        }
        case 'answer':
            return answer(scene, happening)
        case 'exclude':
            return exclude(scene, organization, happening.who)
        case 'rule': {
            const rule = scene.instance.records.first(tables.rule, `profile=${profile}`)
            if (rule) scene.instance.records.update(tables.rule, rule.sys_id as string, happening.values)
            return rule !== null
        }
        case 'decide':
            return decide(scene, organization, happening.keep)
        case 'token_lost':
            side.ask('POST', 'revoke', {})
            return true
        case 'reconnect':
            return reconnect(scene, organization)
        case 'scim_off':
            side.ask('POST', 'scim', { enabled: false })
            return true
        case 'scim_token_replaced': {
            const { token } = side.ask<{ token: string }>('POST', 'scim', { token: 'rotate' })
            ledger.secrets.add(token)
            organization.tokens.add(token)
            return true
        }
        case 'scim_mended':
            return scene.step('new API token', (instance) => connectScim(instance, organization, ledger)) === 'done'
        case 'upgrade':
            return upgradeOver(scene, scene.history.properties)
        case 'sam_refresh':
        case 'sam_reclaim':
        case 'sam_owner':
        case 'sam_exclude':
            return applySam(scene, happening)
    }
}

/** The button of the list, filtered to one profile, with its question answered by yes. */
function reclaimAll(scene: Scene, { profile }: Organization): boolean {
    const rows = `profile=${profile}^state=ready`
    return (
        scene.step('Reclaim All', (instance) => {
            pressMany(instance, instance.actAs('uma.user'), 'reclaim', rows)
        }) === 'done'
    )
}

/** Runs that are walking see some people before and others after: what they find is true of no single moment. */
function peopleMove({ instance, ledger }: Scene): void {
    for (const run of instance.records.find(tables.result, 'kind=download^stateINqueued,in_progress,paused')) {
        ledger.untrusted.add(run.sys_id as string)
    }
}

/** A new consent for the connection that is there. A dialog that fails says so by itself, and is opened again another day. */
function reconnect(scene: Scene, organization: Organization): boolean {
    let connected = false
    scene.step('reconnect', (instance) => {
        try {
            connectOAuth(instance, organization, scene.ledger)
            connected = true
        } catch (error) {
            if (scene.power.off || !/^OAuth flow failed/.test((error as Error).message)) throw error
        }
        press(instance, 'ida.integrator', tables.profile, organization.profile, 'Validate Connection')
    })
    return connected
}

/** A button whose condition does not hold is not there to be pressed: nothing happens. */
function pressWherePossible(
    instance: Instance,
    user: string,
    table: string,
    sysId: string,
    action: string,
    values: Record<string, string> = {}
): boolean {
    try {
        press(instance, user, table, sysId, action, values)
        return true
    } catch (error) {
        if (!/condition|not available|does not hold|not shown/i.test((error as Error).message)) throw error
        return false
    }
}

function changeMember(scene: Scene, { side, profile }: Organization, who: number, change: string): boolean {
    const row = candidateAt(scene.instance, `profile=${profile}^${openCandidate}`, who)
    const id = row?.external_user_id
    if (!id || !side.member(id)) return false
    peopleMove(scene)
    const now = new Date(scene.instance.clock.now()).toISOString()
    const values = {
        active: { lastActivityAt: now },
        admin: { role: 'organization_internal_admin' },
        admin_role: { adminRoles: [{ type: 'prebuilt', name: 'User Admin' }] },
        inactive: { active: false },
        guest: { role: 'organization_external_user' },
    }[change]
    if (change === 'gone') side.ask('DELETE', `members/${id}`)
    else side.ask('POST', `members/${id}`, values)
    return true
}

function exclude(scene: Scene, { profile }: Organization, who: number): boolean {
    const row = candidateAt(scene.instance, `profile=${profile}^${openCandidate}`, who)
    const address = row?.user_principal_name
    if (!address) return false
    const end = scene.step('exclusion', (instance) => {
        if (instance.records.first(tables.userExclusion, `user_principal_name=${address}`)) return
        const values = {
            user_principal_name: address,
            profile_type: 'miro_enterprise_subscription',
            reason: 'Campaign',
        }
        instance.actAs('adam.admin').newRecord(tables.userExclusion, values)
    })
    return end === 'done'
}

/** An admin answers a download that asks; false where none does. */
export function decide(scene: Scene, { profile }: Organization, keep: boolean): boolean {
    const waiting = scene.instance.records.first(
        tables.result,
        `profile=${profile}^state=needs_decision^ORDERBYDESCnumber`
    )
    if (!waiting) return false
    if (!keep) scene.ledger.approved.add(waiting.sys_id as string)
    scene.step('decision', (instance) =>
        pressWherePossible(
            instance,
            'adam.admin',
            tables.result,
            waiting.sys_id as string,
            keep ? 'Keep them' : 'Remove them'
        )
    )
    return true
}

/** What people have entered, and what was downloaded, is all there after a newer version has been installed over it. */
function upgradeOver(scene: Scene, properties: Record<string, string>): boolean {
    const { ledger } = scene
    const kept = [tables.profile, tables.subscription, tables.candidate, tables.rule, tables.job, tables.userExclusion]
    const count = () => kept.map((table) => `${table} ${scene.instance.records.count(table)}`).join(', ')
    const before = count()
    const end = scene.step('upgrade', (one) => upgrade(one, scene.packages))
    if (count() !== before) ledger.violate('an upgrade keeps everything', `${before} became ${count()}`)
    for (const [name, value] of Object.entries(properties)) {
        // What an upgrade does to a setting that was changed depends on the platform's upgrade log, which is not modelled.
        scene.instance.setProperty(`x_snc_miro_sam.${name}`, value)
    }
    return end === 'done'
}
