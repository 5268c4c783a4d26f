// Watches every request that deactivates somebody and every candidate that closes, against the simulated Miro's own books.
import type { Instance, Network, Row } from '../instance/index.ts'
import { tables } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import type { MemberTruth } from './miro-side.ts'
import { byProfile } from './organizations.ts'
import type { Organization } from './organizations.ts'

const day = 86_400_000

type NetworkRequest = Parameters<Network['send']>[0]
type NetworkResponse = ReturnType<Network['send']>

export function watchCandidates(instance: Instance, organizations: readonly Organization[], ledger: Ledger): void {
    instance.records.watch(tables.candidate, ({ row, previous }) => {
        if (!row) return
        // Whoever moves the candidate on, or takes the mark away, has looked what became of its request.
        if (row.state !== previous?.state || !row.intent) ledger.openIntents.delete(row.sys_id as string)
        if (row.state === previous?.state) return
        if (previous?.state?.startsWith('closed_')) {
            ledger.violate('closed is final', `${row.number} went from ${previous.state} to ${row.state}`)
        }
        if (row.state !== 'closed_complete') return
        const truth = byProfile(organizations, row.profile).side.member(row.external_user_id ?? '')
        if (truth?.active) {
            ledger.violate('Closed Complete means inactive at Miro', `${row.number} closed while ${truth.id} is active`)
        }
    })
    instance.records.watch(tables.result, ({ row, previous }) => {
        if (!row || row.kind !== 'reclaim' || row.state === previous?.state) return
        if (row.state === 'completed' || row.state === 'failed') checkReclaimCounts(instance, ledger, row)
    })
}

/** A run that says it reclaimed so many has closed so many, and where nothing stopped it, neither more nor fewer. */
function checkReclaimCounts(instance: Instance, ledger: Ledger, row: Row): void {
    const closed = instance.records.count(tables.candidate, `run=${row.sys_id}^state=closed_complete`)
    const said = Number(row.removed ?? 0)
    if (ledger.stops.length > 0 ? said > closed : said !== closed) {
        ledger.violate('a result counts what happened', `${row.number} says ${said} reclaimed, ${closed} are closed`)
    }
}

/** Lets a request through and holds a deactivation to every promise at the moment it takes effect. */
export function watchRequest(
    instance: Instance,
    organization: Organization,
    ledger: Ledger,
    request: NetworkRequest,
    send: () => NetworkResponse
): NetworkResponse {
    const id = deactivated(request)
    if (!id) return send()
    const { side, profile } = organization
    const before = side.member(id)
    const candidate = instance.records.first(tables.candidate, `external_user_id=${id}^open_keySTARTSWITH${profile}`)
    if (candidate?.run && !ledger.seatsAt.has(candidate.run)) {
        ledger.seatsAt.set(candidate.run, paidSeats(instance, candidate.profile ?? ''))
    }
    if (candidate) checkIntent(ledger, candidate)
    const response = send()
    // Refused for certain: nothing happened, and it may be tried again. Anything else must be looked at first.
    if (candidate && !(response.status >= 400 && response.status < 500)) {
        ledger.openIntents.add(candidate.sys_id as string)
    }
    const after = side.member(id)
    const effective = before?.active === true && after?.active === false
    ledger.sent.push({
        memberId: id,
        candidateId: candidate?.sys_id ?? '',
        run: candidate?.run ?? '',
        profile,
        effective,
        at: instance.clock.now(),
        rule: candidate?.rule ?? '',
        seats: ledger.seatsAt.get(candidate?.run ?? '') ?? 0,
    })
    if (effective && before) checkDeactivation(instance, ledger, before, candidate, profile)
    return response
}

/** The mark that it is sent stands on the candidate before the request goes out, and no request goes out twice. */
function checkIntent(ledger: Ledger, candidate: Row): void {
    if (ledger.openIntents.has(candidate.sys_id as string)) {
        ledger.violate('no deactivation is sent twice', `${candidate.number}: what became of the first is not known`)
    }
    if (candidate.intent !== 'sent' || candidate.state !== 'awaiting_revocation') {
        const said = `${candidate.number} is ${candidate.state} with intent '${candidate.intent ?? ''}'`
        ledger.violate('the intent is written before the request', said)
    }
}

function deactivated(request: NetworkRequest): string | null {
    if (
        request.method.toUpperCase() !== 'PATCH' ||
        !/"(active|value)"\s*:\s*(false|"false"|\{"active":false)/i.test(request.body ?? '')
    )
        return null
    return /\/scim\/Users\/(\d+)/i.exec(request.url)?.[1] ?? null
}

function paidSeats(instance: Instance, profile: string): number {
    const row = instance.db.get(
        `SELECT count(*) AS n FROM ${tables.subscription} s JOIN ${tables.model} m ON m.sys_id = s.software_model
         WHERE s.profile = ? AND m.paid = 1`,
        [profile]
    )
    return Number(row?.n ?? 0)
}

function checkDeactivation(
    instance: Instance,
    ledger: Ledger,
    member: MemberTruth,
    candidate: Row | null,
    profileId: string
): void {
    const now = instance.clock.now()
    const profile = instance.records.get(tables.profile, profileId)
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
    checkSamePerson(instance, ledger, candidate)
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

/** Where the rule asks, somebody was asked about exactly the person whose licence goes, and nobody else's answer stands. */
function checkSamePerson(instance: Instance, ledger: Ledger, candidate: Row): void {
    if (candidate.notify_user !== '1') return
    const row = instance.records.get(tables.subscription, candidate.subscription ?? '')
    // A subscription that is gone, while Miro still shows the person, has no other user.
    const owner = row ? row.user : candidate.user
    const asked = questionsAbout(instance, candidate)
    const others = asked.filter((one) => one.kind === 'person' && one.user !== owner)
    if (asked.length === 0 || owner !== candidate.user || others.length > 0) {
        const said = `${candidate.number}: ${asked.length} questions, ${others.length} of them to others than ${owner}`
        ledger.violate('whoever was asked and whoever loses the licence are the same person', said)
    }
}

/** Whoever takes over from a candidate whose outcome at Miro was not known carries its consent, and asks nobody again. */
function questionsAbout(instance: Instance, candidate: Row): Row[] {
    const own = instance.records.find(tables.question, `candidate=${candidate.sys_id}^voided_onISEMPTY`)
    const number = /Follows (MRC\d{7})/.exec(journalOf(instance, candidate).join('\n'))?.[1]
    const followed = own.length === 0 && number ? instance.records.first(tables.candidate, `number=${number}`) : null
    return followed ? questionsAbout(instance, followed) : own
}

/** Its entries, with those that wait on the row and are written with the next change, whatever happens. */
function journalOf(instance: Instance, candidate: Row): string[] {
    return instance.records
        .find('sys_journal_field', `element_id=${candidate.sys_id}`)
        .map((one) => one.value ?? '')
        .concat(candidate.unwritten ?? '')
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
    checkDay(ledger, candidate, rule)
}

/** Over every way there is, nobody is taken beyond the ceilings of any 24 hours. */
function checkDay(ledger: Ledger, candidate: Row, rule: Row): void {
    const now = ledger.sent[ledger.sent.length - 1].at
    const recent = ledger.sent.filter((one) => one.effective && one.profile === candidate.profile && one.at > now - day)
    const ofRule = recent.filter((one) => one.rule === rule.sys_id).length
    const seats = Math.max(...recent.map((one) => one.seats))
    const share = Math.max(1, Math.floor((seats * Number(rule.max_percent ?? 0)) / 100))
    if (ofRule > Number(rule.max_per_run ?? 0) || recent.length > share) {
        ledger.violate('ceilings hold', `${ofRule} of the rule and ${recent.length} in 24 hours; ${share} by share`)
    }
}

/** Before anything is sent, the journal says under which rule, why (days idle) and who started it. */
function checkJournal(instance: Instance, ledger: Ledger, candidate: Row, rule: Row): void {
    const entries = journalOf(instance, candidate)
    // The rule is named when the candidate is made, and once more, with the days idle, before its licence is taken.
    const named = entries.join('\n').split(rule.name ?? '?').length - 1
    if (named < 2) {
        ledger.violate(
            'each deactivation is in the journal',
            `${candidate.number}: ${entries.join(' | ').slice(0, 300)}`
        )
    }
}
