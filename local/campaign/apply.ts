/** Makes one thing of a history happen: in the organization, at a person's desk, or to the machinery. */
import type { Instance } from '../instance/instance'
import type { Happening, Trouble } from './history'
import { lyingKinds } from './history'
import { tables } from './ledger'
import { answer, candidateAt, connectOAuth, connectScim, press } from './people'
import type { Scene } from './play'
import { upgrade } from './stage'

const day = 86_400_000

export function apply(scene: Scene, happening: Happening | Trouble): void {
    const { side, ledger, history } = scene
    const now = scene.instance.clock.now()
    const button = (user: string, table: string, sysId: string | null | undefined, action: string) => {
        if (!sysId) return
        scene.step(action, (instance) => pressWherePossible(instance, user, table, sysId, action))
    }
    const candidate = (query: string, who: number) => candidateAt(scene.instance, query, who)?.sys_id
    switch (happening.kind) {
        case 'cut':
        case 'database':
        case 'refused':
            return scene.power.arm(happening)
        case 'fault':
            if (lyingKinds.includes(String(happening.fault.kind))) ledger.lying = true
            // A member that cannot be found is a member who left, as far as anybody can tell.
            if (happening.fault.status === 404) ledger.lying = true
            return void side.ask('POST', 'faults', happening.fault)
        case 'while_walking':
            ledger.walkPlan = { ...happening, seen: 0 }
            ledger.lying = true
            return
        case 'life':
            return void side.ask('POST', 'day', { ...happening, to: new Date(now).toISOString() })
        case 'member':
            return changeMember(scene, happening.who, happening.change)
        case 'clock':
            return scene.instance.clock.set(now + happening.minutes * 60_000, true)
        case 'settings':
            return void side.ask('POST', 'settings', happening.settings)
        case 'refresh_now':
            return button('ida.integrator', tables.profile, scene.profile, 'Refresh now')
        case 'refresh_candidates':
            return button('uma.user', tables.profile, scene.profile, 'miro_refresh_candidates')
        case 'reclaim_all':
            return button('uma.user', tables.candidate, candidate('state=ready', 0), 'miro_reclaim_all')
        case 'retry_failed':
            return button('uma.user', tables.profile, scene.profile, 'miro_retry_failed_profile')
        case 'reclaim_one':
            return button('uma.user', tables.candidate, candidate('state=ready', happening.who), 'miro_reclaim')
        case 'resume': {
            const failed = candidate('state=attention_required', happening.who)
            return button('uma.user', tables.candidate, failed, 'miro_resume_reclaim')
        }
        case 'undo': {
            const done = candidate('state=closed_complete^undone_onISEMPTY', happening.who)
            return button('adam.admin', tables.candidate, done, 'miro_undo_reclaim')
        }
        case 'skip': {
            const open = candidate('stateINready,attention_required,awaiting_user', happening.who)
            return button('uma.user', tables.candidate, open, 'miro_close_skipped')
        }
        case 'answer':
            return void scene.step('answer', (instance) => void answer(instance, happening.who, happening.answer))
        case 'exclude':
            return exclude(scene, happening.who)
        case 'rule': {
            const rule = scene.instance.records.first(tables.rule, `profile=${scene.profile}`)
            if (rule) scene.instance.records.update(tables.rule, rule.sys_id as string, happening.values)
            return
        }
        case 'decide':
            return decide(scene, happening.keep)
        case 'token_lost':
            return void side.ask('POST', 'revoke', {})
        case 'reconnect':
            return void scene.step('reconnect', (instance) => {
                connectOAuth(instance, side, ledger)
                press(instance, 'ida.integrator', tables.profile, scene.profile, 'Validate Connection')
            })
        case 'scim_off':
            return void side.ask('POST', 'scim', { enabled: false })
        case 'scim_token_replaced':
            return void ledger.secrets.add(side.ask<{ token: string }>('POST', 'scim', { token: 'rotate' }).token)
        case 'scim_mended':
            return void scene.step('new API token', (instance) => connectScim(instance, side, ledger))
        case 'upgrade':
            return upgradeOver(scene, history.properties)
    }
}

/** A button whose condition does not hold is not there to be pressed: nothing happens. */
function pressWherePossible(instance: Instance, user: string, table: string, sysId: string, action: string): void {
    try {
        press(instance, user, table, sysId, action)
    } catch (error) {
        if (!/condition|not available|does not hold|not shown/i.test((error as Error).message)) throw error
    }
}

function changeMember(scene: Scene, who: number, change: string): void {
    const { side } = scene
    const row = candidateAt(scene.instance, 'stateNOT INclosed_complete,closed_skipped,closed_canceled', who)
    const id = row?.external_user_id
    if (!id || !side.member(id)) return
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
}

function exclude(scene: Scene, who: number): void {
    const row = candidateAt(scene.instance, 'stateNOT INclosed_complete,closed_skipped,closed_canceled', who)
    const address = row?.user_principal_name
    if (!address) return
    scene.step('exclusion', (instance) => {
        if (instance.records.first(tables.userExclusion, `user_principal_name=${address}`)) return
        const values = {
            user_principal_name: address,
            profile_type: 'miro_enterprise_subscription',
            reason: 'Campaign',
        }
        instance.actAs('adam.admin').newRecord(tables.userExclusion, values)
    })
}

function decide(scene: Scene, keep: boolean): void {
    const waiting = scene.instance.records.first(tables.result, 'state=needs_decision^ORDERBYDESCnumber')
    if (!waiting) return
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
}

/** What people have entered, and what was downloaded, is all there after a newer version has been installed over it. */
function upgradeOver(scene: Scene, properties: Record<string, string>): void {
    const { instance, ledger } = scene
    const kept = [tables.profile, tables.subscription, tables.candidate, tables.rule, tables.job, tables.userExclusion]
    const count = () => kept.map((table) => `${table} ${instance.records.count(table)}`).join(', ')
    const before = count()
    scene.step('upgrade', upgrade)
    if (count() !== before) ledger.violate('an upgrade keeps everything', `${before} became ${count()}`)
    for (const [name, value] of Object.entries(properties)) {
        // What an upgrade does to a setting that was changed depends on the platform's upgrade log, which is not modelled.
        instance.setProperty(`x_snc_miro_sam.${name}`, value)
    }
}

export const oneDay = day
