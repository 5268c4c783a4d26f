// SAM Professional as its people and its jobs use it: custom profiles, the daily refresh, stale subscriptions, reclamation.
import type { Kernel, Row, Session } from '../kernel.ts'
import { PlatformError } from '../http/platform-error.ts'
import { storedText } from '../time/stored.ts'
import { seedSam } from './seed.ts'
import { strictSamSwitches } from './switches.ts'
import type { SamSetup, SamSwitches } from './switches.ts'
import { openUpserts } from './upserts.ts'
import type { Touched } from './upserts.ts'

const day = 86_400_000
const profileTable = 'samp_sw_subscription_profile'
const subscriptionTable = 'samp_sw_subscription'
const candidateTable = 'samp_sw_reclamation_candidate'

/** 15 is seen in public code; the other numbers are this stand-in's. */
export const samStates = {
    attentionRequired: '10',
    ready: '1',
    awaitingRevocation: '13',
    closedComplete: '15',
    closedSkipped: '16',
    closedCanceled: '17',
} as const

export interface SamProfessional {
    readonly switches: SamSwitches
    /**
     * New > Custom > Continue, by a sam_integrator. Documented: a profile made with the application has its subflows and alias
     * linked; where only Custom is offered, the person picks them (chooseSubflow).
     */
    createProfile(session: Session, displayName: string): string
    /** Picks one of the active subflows by its name, as on the profile's form. */
    chooseSubflow(session: Session, profile: string, kind: 'download' | 'activity' | 'reclaim', name: string): void
    /** Publish: the model, the rule and the daily job are made, and the job runs at once. */
    publish(session: Session, profile: string): void
    /** The daily job 'SAM - Refresh … Subscriptions', then that of the activity. @returns the job log's row */
    refresh(profile: string): Row
    /** The daily identification of stale subscriptions, and the end of candidates whose time has come. */
    identify(): void
    /** Reclaim on a candidate, by a sam_user. @returns the candidate afterwards */
    reclaim(session: Session, candidate: string): Row
    /** SAM's own reconciliation of rights and subscriptions. */
    reconcile(): void
}

export function openSam(kernel: Kernel, given: Partial<SamSwitches>, setup: Partial<SamSetup>): SamProfessional {
    const switches: SamSwitches = { ...strictSamSwitches, ...given }
    const whole: SamSetup = { integrationHub: true, customIntegrations: true, ...setup }
    if (!kernel.dictionary.table(subscriptionTable)) kernel.db.transaction(() => seedSam(kernel, switches, whole))
    const touched = openTouched(kernel)
    kernel.scripts.provide('sam_stand_in', { ...openUpserts(kernel, switches, whole, touched) })
    kernel.scripts.provide('sam_stand_in_jobs', {
        refresh: (profile: string) => void professional.refresh(profile),
        identify: () => professional.identify(),
    })
    closeTables(kernel, switches)
    const subflows = subflowsOf(kernel)
    const professional: SamProfessional = {
        switches,
        ...openProfiles(kernel, switches, (profile) => void professional.refresh(profile)),
        refresh: (profile) => refresh(kernel, switches, touched, subflows, profile),
        identify() {
            for (const profile of kernel.records.find(profileTable, 'status=published')) identify(kernel, profile)
            if (switches.failedReclaim === 'tried again') {
                const failed = `state=${samStates.attentionRequired}^user_subscriptionISNOTEMPTY`
                for (const row of kernel.records.find(candidateTable, failed))
                    reclaim(kernel, subflows, kernel.sessions.open('system'), row.sys_id as string)
            }
        },
        reclaim(session, candidate) {
            demand(session, 'sam_user')
            return reclaim(kernel, subflows, session, candidate)
        },
        reconcile: () => reconcile(kernel),
    }
    return professional
}

function demand(session: Session, role: string): void {
    if (!session.roles.has('admin') && !session.roles.has(role)) throw new PlatformError(`The role ${role} is needed`)
}

/** Rows written while a refresh runs, by the actions or by scripts. */
function openTouched(kernel: Kernel): Touched {
    let ids = new Set<string>()
    kernel.records.watch(subscriptionTable, ({ sysId, operation }) => {
        if (operation !== 'delete') ids.add(sysId)
    })
    return { begin: () => (ids = new Set()), has: (id) => ids.has(id), add: (id) => void ids.add(id) }
}

/** The tables' application access: documented as a setting of each table, unknown for these. */
function closeTables(kernel: Kernel, { tableAccess }: SamSwitches): void {
    if (tableAccess === 'writable') return
    const { crossScope } = kernel
    const before = crossScope.table.bind(crossScope)
    crossScope.table = (operation, table) => {
        if (operation !== 'read' && /^(samp_|alm_license$)/.test(table) && crossScope.callerScope() !== 'global')
            throw new Error(
                `Write operation on table '${table}' was denied: its application access refuses other scopes`
            )
        before(operation, table)
    }
}

interface Subflows {
    run(session: Session, subflow: string, inputs: Record<string, unknown>): Record<string, unknown>
}

/** Subflows run in the foreground as the user who initiates the session; inputs are opened records. */
function subflowsOf(kernel: Kernel): Subflows {
    const source = `
        function open(table, id) { var record = new GlideRecord(table); return record.get(id) ? record : null }
        var given = {}
        for (var name in wanted) given[name] = wanted[name].table ? open(wanted[name].table, wanted[name].id) : wanted[name].value
        answer = sn_fd.FlowAPI.getRunner().subflow(subflow).inForeground().timeout(6000000).withInputs(given).run().getOutputs()`
    return {
        run: (session, subflow, wanted) =>
            kernel.sessions.run(session, () =>
                kernel.scripts.run(source, {
                    scope: 'global',
                    name: 'SAM',
                    bindings: { wanted, subflow, answer: undefined },
                    answer: 'answer',
                })
            ) as Record<string, unknown>,
    }
}

function openProfiles(
    kernel: Kernel,
    switches: SamSwitches,
    firstRefresh: (profile: string) => void
): Pick<SamProfessional, 'createProfile' | 'chooseSubflow' | 'publish'> {
    const { records } = kernel
    return {
        createProfile(session, displayName) {
            demand(session, 'sam_integrator')
            const made = records.find('sam_stand_in_integration', 'ORDERBYsys_created_on').pop()
            const integration = switches.workspaceChoice === 'by name' ? made : undefined
            return records.insert(profileTable, {
                display_name: displayName,
                profile_type: switches.profileType === 'a key' ? kernel.ids.sysId() : 'custom_integration',
                integration: integration?.sys_id ?? null,
                connection_alias: integration?.connection_alias ?? null,
                download_subflow: integration?.download_subflow ?? null,
                activity_subflow: integration?.activity_subflow ?? null,
                reclaim_subflow: integration?.reclaim_subflow ?? null,
            })
        },
        chooseSubflow(session, profile, kind, name) {
            demand(session, 'sam_integrator')
            const flow = records.first('sys_hub_flow', `name=${name}^type=subflow^active=true`)
            if (!flow) throw new PlatformError(`There is no active subflow ${name}`)
            records.update(profileTable, profile, { [`${kind}_subflow`]: flow.sys_id })
        },
        publish(session, profile) {
            demand(session, 'sam_integrator')
            const row = records.get(profileTable, profile)
            if (!row?.download_subflow) throw new PlatformError('Choose the download subflow first')
            records.update(profileTable, profile, { status: 'published' })
            records.insert('samp_sw_reclamation_rule', {
                name: `Reclaim ${row.display_name}`,
                applies_to: 'Subscription Software',
                subscription_profile: profile,
                annual_saving: '240',
            })
            records.insert('sysauto_script', {
                name: `SAM - Refresh ${row.display_name} Subscriptions`,
                active: 'true',
                run_type: 'daily',
                run_time: '1970-01-01 05:00:00',
                script: `sam_stand_in_jobs.refresh('${profile}')`,
            })
            firstRefresh(profile)
        },
    }
}

function refresh(kernel: Kernel, switches: SamSwitches, touched: Touched, subflows: Subflows, profile: string): Row {
    const { records } = kernel
    const row = records.get(profileTable, profile) as Row
    const session = kernel.sessions.open('system')
    const inputs = { integration_profile: { table: profileTable, id: profile } }
    touched.begin()
    let message = ''
    try {
        subflows.run(session, row.download_subflow as string, inputs)
        if (switches.notUpserted === 'removed') {
            for (const one of records.find(subscriptionTable, `subscription_profile=${profile}`))
                if (!touched.has(one.sys_id as string)) records.remove(subscriptionTable, one.sys_id as string)
        }
        if (row.activity_subflow) {
            const from = storedText(kernel.clock.now() - 60 * day)
            subflows.run(session, row.activity_subflow, { ...inputs, look_back_time: { value: from } })
        }
    } catch (error) {
        message = error instanceof Error ? error.message : String(error)
        if (message.startsWith('not implemented: ')) throw error
    }
    const log = records.insert('samp_job_log', {
        number: `SJL${String(records.count('samp_job_log') + 1).padStart(7, '0')}`,
        name: `SAM - Refresh ${row.display_name} Subscriptions`,
        status: message ? 'failed' : 'completed',
        message,
    })
    return records.get('samp_job_log', log) as Row
}

const isOpen = (row: Row): boolean => !['15', '16', '17'].includes(row.state ?? '')

/** Documented checks: created before the threshold, last activity before it, no candidate of low usage open. */
function identify(kernel: Kernel, profile: Row): void {
    const { records, clock } = kernel
    const rule = records.first('samp_sw_reclamation_rule', `subscription_profile=${profile.sys_id}`)
    if (!rule) return
    const limit = storedText(clock.now() - Number(rule.last_activity_threshold ?? 60) * day)
    const candidates = records.find(candidateTable, `reclamation_rule=${rule.sys_id}`)
    const opened = candidates.filter(isOpen)
    const open = new Map(opened.map((row) => [row.user_subscription ?? '', row]))
    const close = (row: Row, state: string) =>
        records.update(candidateTable, row.sys_id as string, { state, active: '0' })
    const rows = records.find(subscriptionTable, `subscription_profile=${profile.sys_id}`)
    const there = new Set(rows.map((row) => row.sys_id ?? ''))
    for (const row of opened) if (!there.has(row.user_subscription ?? '')) close(row, samStates.closedSkipped)
    for (const row of rows) {
        const idle = (row.last_activity ?? '') !== '' && (row.last_activity as string) < limit.slice(0, 10)
        const old = (row.external_created ?? row.sys_created_on ?? '') < limit
        const candidate = open.get(row.sys_id ?? '')
        if (candidate && !idle) close(candidate, samStates.closedCanceled)
        if (candidate || !idle || !old || rule.create_reclamation_candidate !== '1') continue
        records.insert(candidateTable, {
            number: `SRC${String(records.count(candidateTable) + 1).padStart(7, '0')}`,
            state: samStates.ready,
            active: '1',
            justification: 'low_usage',
            user_subscription: row.sys_id,
            potential_savings: rule.annual_saving,
            reclamation_rule: rule.sys_id,
        })
    }
}

function reclaim(kernel: Kernel, subflows: Subflows, session: Session, id: string): Row {
    const { records } = kernel
    const candidate = records.get(candidateTable, id)
    if (!candidate || !isOpen(candidate) || !candidate.user_subscription)
        throw new PlatformError('The removal candidate is not open')
    const subscription = records.get(subscriptionTable, candidate.user_subscription) as Row
    const profile = records.get(profileTable, subscription.subscription_profile as string) as Row
    records.update(candidateTable, id, { state: samStates.awaitingRevocation })
    let answer: Record<string, unknown>
    try {
        answer = subflows.run(session, profile.reclaim_subflow as string, {
            integration_profile: { table: profileTable, id: profile.sys_id },
            user_subscription: { table: subscriptionTable, id: subscription.sys_id },
        })
    } catch (error) {
        answer = { status: 'failure', error_message: error instanceof Error ? error.message : String(error) }
        if (String(answer.error_message).startsWith('not implemented: ')) throw error
    }
    if (answer.status === 'success') {
        records.remove(subscriptionTable, subscription.sys_id as string)
        records.update(candidateTable, id, {
            state: samStates.closedComplete,
            active: '0',
            user_subscription: null,
            actual_savings: candidate.potential_savings ?? null,
            error_message: null,
        })
    } else {
        const error = String(answer.error_message ?? '')
        records.update(candidateTable, id, { state: samStates.attentionRequired, error_message: error })
    }
    return records.get(candidateTable, id) as Row
}

/** Derived: rights of published entitlements against subscriptions with the model. */
function reconcile({ records }: Kernel): void {
    for (const model of records.find('cmdb_software_product_model')) {
        const id = model.sys_id as string
        const rights = records.find('alm_license', `software_model=${id}^state=published`)
        const owned = rights.reduce((sum, row) => sum + Number(row.purchased_rights ?? 0), 0)
        const used = records.count(subscriptionTable, `software_model=${id}`)
        const values = {
            display_name: model.display_name,
            software_model: id,
            rights_owned: String(owned),
            rights_used: String(used),
            licenses_available: String(owned - used),
        }
        const there = records.first('samp_license_metric_result', `software_model=${id}`)
        if (there) records.update('samp_license_metric_result', there.sys_id as string, values)
        else records.insert('samp_license_metric_result', values)
    }
}
