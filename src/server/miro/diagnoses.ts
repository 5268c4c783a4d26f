// Validate Connection and Test reclaim credential: which check failed, what Miro answered, and what to do about it.
import type { Answer } from './calls.ts'
import type { Failure, FailureKind } from './failures.ts'
import { readMembersPage, readOrganization, readTokenContext } from './rest.ts'
import type { Organization, TokenContext } from './rest.ts'
import { countUsers, readServiceConfig } from './scim.ts'
import type { DiagnosisKey } from '../texts/miro-diagnoses.ts'
import type { MiroConnection } from './transport.ts'

/** In the order they are made: cheapest first. */
export type Check = 'token' | 'scope' | 'organization' | 'plan' | 'members' | 'scim_service' | 'scim_users'

export interface Diagnosis {
    check: Check
    messageKey: DiagnosisKey | Failure['messageKey']
    nextStepKey: DiagnosisKey | Failure['nextStepKey']
    /** For both texts: {0} what Miro answered or showed, {1} what was expected. */
    values: string[]
    /** The failure behind it, where a request failed; null where Miro answered well but not what is needed. */
    failure: Failure | null
}

export type CheckResult = { check: Check; passed: true } | { check: Check; passed: false; diagnosis: Diagnosis }

export interface DownloadFacts {
    organization: Organization
    context: TokenContext
    /** Members on the first page. */
    firstPage: number
}

export type Validation<T> =
    | { ok: true; facts: T; checks: CheckResult[]; requests: number }
    | { ok: false; diagnosis: Diagnosis; checks: CheckResult[]; requests: number }

/** The scope the download needs, and the only one. */
const neededScope = 'organizations:read'
/** Miro's name of the Enterprise plan, and of an organization made for developers. */
const enterprisePlan = 'company'
const developerPlan = 'dev_team_org'

interface FailureDiagnosis {
    check: Check
    kinds: readonly FailureKind[]
    key: DiagnosisKey
}

/** A failed request, by check and kind; kinds that are not listed are told by the failure's own texts. */
export const failureDiagnoses: readonly FailureDiagnosis[] = [
    { check: 'token', kinds: ['not_authorized', 'bad_request', 'forbidden'], key: 'diagnosis.token_dead' },
    { check: 'organization', kinds: ['forbidden'], key: 'diagnosis.not_admin' },
    { check: 'organization', kinds: ['not_found'], key: 'diagnosis.wrong_organization' },
    { check: 'members', kinds: ['forbidden'], key: 'diagnosis.not_admin' },
    { check: 'members', kinds: ['not_found'], key: 'diagnosis.wrong_organization' },
    { check: 'scim_service', kinds: ['unknown_to_scim'], key: 'diagnosis.scim_address' },
    { check: 'scim_users', kinds: ['unknown_to_scim'], key: 'diagnosis.scim_address' },
]

/**
 * Proves the download side, cheapest call first: token context, scope, organization, plan, first page of members.
 * @param knownOrganizationId the organization the profile was published with; null for a profile that has none yet
 */
export function validateDownload(
    connection: MiroConnection,
    knownOrganizationId: string | null
): Validation<DownloadFacts> {
    const run = startChecks()
    const context = run.ask('token', readTokenContext(connection))
    if (!context) return run.failed()

    if (context.scopes !== null && !context.scopes.includes(neededScope)) {
        return run.fail('scope', 'diagnosis.missing_scope', [context.scopes.join(', '), neededScope])
    }
    run.pass('scope')

    const organizationId = context.organizationId ?? knownOrganizationId
    if (organizationId === null) return run.fail('organization', 'diagnosis.no_organization', ['', ''])
    const shown = `${context.organizationName ?? ''} (${organizationId})`.trim()
    if (knownOrganizationId !== null && organizationId !== knownOrganizationId) {
        const key = looksLikeDeveloperTeam(context) ? 'diagnosis.developer_team' : 'diagnosis.other_organization'
        return run.fail('organization', key, [shown, knownOrganizationId])
    }
    const answered = readOrganization(connection, organizationId)
    if (!answered.ok && refusals.includes(answered.failure.kind) && looksLikeDeveloperTeam(context)) {
        const values = [`${answered.failure.answered}; ${shown}`, '']
        return run.fail('organization', 'diagnosis.developer_team', values, answered)
    }
    const organization = run.ask('organization', answered)
    if (!organization) return run.failed()

    if (organization.plan !== enterprisePlan) {
        const key = organization.plan === developerPlan ? 'diagnosis.developer_team' : 'diagnosis.not_enterprise'
        return run.fail('plan', key, [`${organization.name}, ${organization.plan}`, enterprisePlan])
    }
    run.pass('plan')

    const page = run.ask('members', readMembersPage(connection, organization.id, { cursor: null }))
    if (!page) return run.failed()
    return run.done({ organization, context, firstPage: page.size })
}

const refusals: readonly FailureKind[] = ['forbidden', 'not_found']

/** What Miro answers to a developer team's token is not documented, so the names it shows are the best hint there is. */
function looksLikeDeveloperTeam({ teamName, organizationName }: TokenContext): boolean {
    return /\bdev(eloper)?[\s-]*team\b/i.test(`${teamName ?? ''} / ${organizationName ?? ''}`)
}

/** Harmless proof of the reclaim side: what the SCIM service can do, and that the token reads users. Changes nothing. */
export function testReclaimCredential(connection: MiroConnection): Validation<{ users: number }> {
    const run = startChecks()
    const service = run.ask('scim_service', readServiceConfig(connection))
    if (!service) return run.failed()
    if (!service.patchSupported) return run.fail('scim_service', 'diagnosis.scim_no_patch', ['', ''])
    const users = run.ask('scim_users', countUsers(connection))
    return users === null ? run.failed() : run.done({ users })
}

/** Keeps the list of checks, and stops at the first that fails. */
function startChecks() {
    const checks: CheckResult[] = []
    let requests = 0
    let last: Diagnosis | null = null

    function refuse(diagnosis: Diagnosis): {
        ok: false
        diagnosis: Diagnosis
        checks: CheckResult[]
        requests: number
    } {
        last = diagnosis
        checks.push({ check: diagnosis.check, passed: false, diagnosis })
        return { ok: false, diagnosis, checks, requests }
    }
    return {
        /** The value, or null after a failure was noted. */
        ask<T>(check: Check, answer: Answer<T>): T | null {
            requests += answer.requests
            if (answer.ok) {
                checks.push({ check, passed: true })
                return answer.value
            }
            refuse(diagnose(check, answer.failure))
            return null
        },
        pass(check: Check): void {
            checks.push({ check, passed: true })
        },
        fail(check: Check, key: DiagnosisKey, values: string[], answer?: Answer<unknown>) {
            requests += answer?.requests ?? 0
            const failure = answer && !answer.ok ? answer.failure : null
            return refuse({ check, messageKey: key, nextStepKey: `${key}.next` as DiagnosisKey, values, failure })
        },
        failed() {
            return { ok: false as const, diagnosis: last as unknown as Diagnosis, checks, requests }
        },
        done<T>(facts: T) {
            return { ok: true as const, facts, checks, requests }
        },
    }
}

/** What a failed request means at this check. */
function diagnose(check: Check, failure: Failure): Diagnosis {
    const fits = failureDiagnoses.find((one) => one.check === check && one.kinds.includes(failure.kind))
    const messageKey = fits?.key ?? failure.messageKey
    const nextStepKey = fits ? (`${fits.key}.next` as DiagnosisKey) : failure.nextStepKey
    return { check, messageKey, nextStepKey, values: [failure.answered, neededScope], failure }
}
