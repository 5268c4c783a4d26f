// What a history has seen so far, kept outside the instance so that a stop cannot take it away.
import type { Row } from '../instance/index.ts'
import { openCoverage } from './coverage.ts'
import type { Coverage } from './coverage.ts'
import type { ClockJump, Cut, History } from './history.ts'
import { openTrace } from './trace.ts'
import type { Trace } from './trace.ts'

export interface Sent {
    memberId: string
    candidateId: string
    run: string
    profile: string
    /** The member was active before and is not any more: this request did it. */
    effective: boolean
    /** The instance's clock when it was sent, the candidate's rule, and the profile's paid seats when its run began. */
    at: number
    rule: string
    seats: number
}

export interface Ledger {
    readonly history: History
    day: number
    violations: { promise: string; what: string; day: number }[]
    /** Stops and failures in the order they happened. */
    stops: string[]
    sent: Sent[]
    /** Tokens, secrets and passwords that must be found nowhere but in the credential tables. */
    secrets: Set<string>
    /** Secrets of links to the consent page: only the e-mail that carries one, and the event that had it sent, may hold it. */
    links: Set<string>
    /** Runs that walked while Miro did not tell the truth, or while people came and went. */
    untrusted: Set<string>
    /** Miro may be lying, or people move under a walking run, from now until the trouble is taken away. */
    lying: boolean
    /** Miro shows pages a second time; runs that walk meanwhile count those people again, and say so in their counts. */
    recounting: boolean
    recounted: Set<string>
    /** Miro may say of a member it has that there is none, from now until the trouble is taken away. */
    denying: boolean
    /** Runs that walked while Miro did so. */
    denied: Set<string>
    /** An admin has said that marked people may go. */
    approved: Set<string>
    subscriptionWrites: number
    /** Only what the run's stamp changed. */
    stamps: number
    downloads: number
    scheduledDownloads: number
    /** Clock jumps waiting for their moment, and how often it came. */
    jumps: { jump: ClockJump; seen: number }[]
    /** The row of a person as it was when their subscription went, by profile and member; what Undo must bring back. */
    removedRows: Map<string, Row>
    /** Rows each download has deleted, and how many stops there had been when it began. */
    removedBy: Map<string, number>
    /** Of the rows a download had marked, those that may have gone because a reclaim run had taken the licence by then. */
    takenFrom: Map<string, number>
    stopsAtStart: Map<string, number>
    /** Where the clock has been set back, an instant may seem to lie before another one that came first. */
    clockWentBack: boolean
    /** When a candidate's person was told by e-mail until when to answer, as the e-mail itself says it. */
    promisedUntil: Map<string, number>
    readonly coverage: Coverage
    readonly trace: Trace
    /** A stop that comes again once the instance is there again. */
    stopsAgain: Cut | null
    walkPlan: { nth: number; seed: number; joins: number; leaves: number; seen: number; of: number } | null
    /** The workers in whose hands each run died, by run and checkpoint. */
    deathsAt: Map<string, Set<string>>
    /** Candidates whose deactivation may have happened, and nobody has looked yet. */
    openIntents: Set<string>
    /** Paid seats of the profile when a reclaim run sent its first request. */
    seatsAt: Map<string, number>
    /** Miro's id of everybody who ever stood in SAM's table, by the row's sys_id. */
    inSam: Map<string, string>
    /** Miro's ids of those whose saving SAM has booked, once for each time. */
    savedInSam: string[]
    violate(promise: string, what: string): void
}

export function openLedger(history: History): Ledger {
    const ledger: Ledger = {
        history,
        day: 0,
        violations: [],
        stops: [],
        sent: [],
        secrets: new Set(),
        links: new Set(),
        untrusted: new Set(),
        lying: false,
        recounting: false,
        recounted: new Set(),
        denying: false,
        denied: new Set(),
        approved: new Set(),
        subscriptionWrites: 0,
        stamps: 0,
        downloads: 0,
        scheduledDownloads: 0,
        jumps: [],
        removedRows: new Map(),
        removedBy: new Map(),
        takenFrom: new Map(),
        stopsAtStart: new Map(),
        clockWentBack: false,
        promisedUntil: new Map(),
        coverage: openCoverage(),
        trace: openTrace(),
        stopsAgain: null,
        walkPlan: null,
        deathsAt: new Map(),
        openIntents: new Set(),
        seatsAt: new Map(),
        inSam: new Map(),
        savedInSam: [],
        violate(promise, what) {
            // One line per promise is enough to read; the first is what shrinking keeps.
            if (ledger.violations.some((known) => known.promise === promise)) return
            ledger.violations.push({ promise, what, day: ledger.day })
        },
    }
    return ledger
}

export const tables = {
    profile: 'x_snc_miro_sam_profile',
    subscription: 'x_snc_miro_sam_subscription',
    model: 'x_snc_miro_sam_software_model',
    job: 'x_snc_miro_sam_scheduled_job',
    result: 'x_snc_miro_sam_job_result',
    lock: 'x_snc_miro_sam_run_lock',
    candidate: 'x_snc_miro_sam_removal_candidate',
    rule: 'x_snc_miro_sam_reclamation_rule',
    question: 'x_snc_miro_sam_consent_question',
    userExclusion: 'x_snc_miro_sam_user_exclusion',
} as const
