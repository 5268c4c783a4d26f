/** Watches every request that deactivates somebody and every candidate that closes, against the simulated Miro's own books. */
import type { Instance } from '../instance/instance'
import type { OpenNetwork } from '../instance/http/network'
import type { Row } from '../instance/kernel'
import { tables } from './ledger'
import type { Ledger } from './ledger'
import type { MemberTruth, MiroSide } from './miro-side'

const day = 86_400_000

type NetworkRequest = Parameters<OpenNetwork['send']>[0]
type NetworkResponse = ReturnType<OpenNetwork['send']>

export function watchCandidates(instance: Instance, side: MiroSide, ledger: Ledger): void {
    instance.records.watch(tables.candidate, ({ row, previous }) => {
        if (!row || row.state === previous?.state || row.state !== 'closed_complete') return
        const truth = side.member(row.external_user_id ?? '')
        if (truth?.active) {
            ledger.violate('Closed Complete means inactive at Miro', `${row.number} closed while ${truth.id} is active`)
        }
    })
}

/** Lets a request through and holds a deactivation to every promise at the moment it takes effect. */
export function watchRequest(
    instance: Instance,
    side: MiroSide,
    ledger: Ledger,
    request: NetworkRequest,
    send: () => NetworkResponse
): NetworkResponse {
    const id = deactivated(request)
    if (!id) return send()
    const before = side.member(id)
    const candidate = instance.records.first(
        tables.candidate,
        `external_user_id=${id}^open_keySTARTSWITH${profileOf(instance)}`
    )
    if (candidate?.run && !ledger.seatsAt.has(candidate.run)) {
        ledger.seatsAt.set(candidate.run, paidSeats(instance, candidate.profile ?? ''))
    }
    const response = send()
    const after = side.member(id)
    const effective = before?.active === true && after?.active === false
    ledger.sent.push({
        memberId: id,
        candidateId: candidate?.sys_id ?? '',
        run: candidate?.run ?? '',
        effective,
    })
    if (effective && before) checkDeactivation(instance, ledger, before, candidate)
    return response
}

function deactivated(request: NetworkRequest): string | null {
    if (
        request.method.toUpperCase() !== 'PATCH' ||
        !/"(active|value)"\s*:\s*(false|"false"|\{"active":false)/i.test(request.body ?? '')
    )
        return null
    return /\/scim\/Users\/(\d+)/i.exec(request.url)?.[1] ?? null
}

function profileOf(instance: Instance): string {
    return instance.records.find(tables.profile, '', { limit: 1 })[0]?.sys_id ?? 'none'
}

function paidSeats(instance: Instance, profile: string): number {
    const row = instance.db.get(
        `SELECT count(*) AS n FROM ${tables.subscription} s JOIN ${tables.model} m ON m.sys_id = s.software_model
         WHERE s.profile = ? AND m.paid = 1`,
        [profile]
    )
    return Number(row?.n ?? 0)
}

function checkDeactivation(instance: Instance, ledger: Ledger, member: MemberTruth, candidate: Row | null): void {
    const now = instance.clock.now()
    const profile = instance.records.find(tables.profile, '', { limit: 1 })[0]
    const protect = (why: string) => ledger.violate('nobody protected is deactivated', `${member.id}: ${why}`)
    if (member.role.toLowerCase() !== 'organization_internal_user') protect(member.role)
    if (member.adminRoles?.length) protect('holds admin roles')
    if (member.id === profile?.token_user_id) protect('owns the token')
    const email = member.email.toLowerCase()
    const exclusions = instance.records.find(tables.userExclusion, 'active=true')
    if (exclusions.some((one) => one.user_principal_name?.toLowerCase() === email)) protect('excluded')
    if (profile?.reclaim_subscriptions !== '1') protect('reclaiming is switched off')
    if (!candidate) return ledger.violate('each deactivation has a candidate', member.id)

    const rule = candidate.rule ? instance.records.get(tables.rule, candidate.rule) : null
    if (!rule) return ledger.violate('each deactivation has a rule', candidate.number ?? '')
    const threshold = Number(rule.last_activity_threshold ?? 0) * day
    const active = member.lastActivityAt ? Date.parse(member.lastActivityAt) : null
    if (active !== null && now - active <= threshold) {
        ledger.violate('nobody active is deactivated', `${member.id} was active at ${member.lastActivityAt}`)
    }
    if (active === null && rule.include_no_activity !== '1') protect('has no activity recorded')
    checkConsent(ledger, candidate)
    checkOnce(ledger, candidate)
    checkCeilings(ledger, candidate, rule)
    checkJournal(instance, ledger, candidate, rule)
}

function checkConsent(ledger: Ledger, candidate: Row): void {
    // Released by the person or the approver, or by silence once the day to answer had passed.
    if (candidate.notify_user !== '1' || candidate.consented === '1') return
    if (candidate.state !== 'awaiting_revocation') {
        ledger.violate('nobody goes unasked', `${candidate.number} is ${candidate.state} and wants to be asked`)
    }
}

function checkOnce(ledger: Ledger, candidate: Row): void {
    const times = ledger.sent.filter((one) => one.effective && one.candidateId === candidate.sys_id).length
    if (times > 1) ledger.violate('one deactivation per candidate', `${candidate.number}: ${times}`)
}

function checkCeilings(ledger: Ledger, candidate: Row, rule: Row): void {
    const run = candidate.run ?? ''
    if (!run) return
    const taken = ledger.sent.filter((one) => one.effective && one.run === run).length
    const most = Number(rule.max_per_run ?? 0)
    const share = Math.floor(((ledger.seatsAt.get(run) ?? 0) * Number(rule.max_percent ?? 0)) / 100)
    if (taken > 1 && taken > Math.min(most, share)) {
        ledger.violate('ceilings hold', `${taken} in one run; ${most} per run, ${share} by share`)
    }
}

/** Before anything is sent, the journal says under which rule, why (days idle) and who started it. */
function checkJournal(instance: Instance, ledger: Ledger, candidate: Row, rule: Row): void {
    const entries = instance.records
        .find('sys_journal_field', `element_id=${candidate.sys_id}`)
        .map((one) => one.value ?? '')
    if (!entries.some((entry) => entry.includes(rule.name ?? '') && /\d+/.test(entry))) {
        ledger.violate(
            'each deactivation is in the journal',
            `${candidate.number}: ${entries.join(' | ').slice(0, 300)}`
        )
    }
}
