// What background scripts and other applications call through the script include MiroLicensing.
import { amountsOf } from '../cockpit/amounts.ts'
import type { Amount } from '../cockpit/answers.ts'
import { importEntitlements, previewImport } from '../licensing/from-elsewhere.act.ts'
import type { Answer } from '../licensing/entitlement.act.ts'
import { amendEntitlement } from '../licensing/entitlement.act.ts'
import { overview } from '../licensing/overview.act.ts'
import type { OverviewAnswer } from '../licensing/overview.act.ts'
import { monthsOf } from '../licensing/months.act.ts'
import { positionsShown } from '../licensing/picture.act.ts'
import { positionColumns } from '../licensing/position.store.ts'
import type { StoredPosition } from '../licensing/position.store.ts'
import { groupingNamed } from '../licensing/reconciliation-start.act.ts'
import type { ReconciliationWish } from '../licensing/reconciliation-start.act.ts'
import { readReconciliation, reconciliationOf } from '../licensing/reconciliation.store.ts'
import { reviewOf } from '../licensing/review.act.ts'
import type { ReviewAnswer } from '../licensing/review.act.ts'
import { parseMoney } from '../base/money.ts'
import { say, sayAll } from '../platform/messages.ts'
import { hasRole, isSystem } from '../platform/people.ts'
import { profileNamed, publishedProfiles } from '../profiles/profile.store.ts'
import { readRun } from '../runs/run.store.ts'
import { startJob } from '../runs/start.act.ts'
import { workNext } from '../runs/work.act.ts'
import { pricedModels } from '../subscriptions/software-model.store.ts'
import { text } from '../texts/text.ts'
import { kinds } from './kinds.ts'

/** What reconcile answers: the result where it is done, else that the run waits or works in the queue, or why it did not begin. */
export interface Reconciled {
    readonly result: string
    readonly run: string
    readonly queued: boolean
    readonly error: string
}

function mayRead(role: 'user' | 'admin'): boolean {
    return isSystem() || hasRole(role)
}

/**
 * @param groupBy a grouping by its name, '' for none.
 * @param profile sys_id or name of the profile to count, '' for all. Where rights are pooled all are counted anyway, because
 * a pooled position is only true of everybody who shares it.
 */
export function reconcile(groupBy: string, profile: string): Reconciled {
    const nothing = { result: '', run: '', queued: false }
    const grouping = groupingNamed(groupBy)
    if (!mayRead('user')) return { ...nothing, error: say(text('role.missing', 'x_snc_miro_sam.user')) }
    if (grouping === null) throw new Error(`There is no grouping ${JSON.stringify(groupBy)}`)
    const id = profile === '' ? '' : (profileNamed(profile) ?? profile)
    if (id !== '' && !publishedProfiles().includes(id)) {
        return { ...nothing, error: say(text('reconciliation.no_profile', profile)) }
    }
    const wish: ReconciliationWish = { groupBy: grouping, profile: id, resume: '' }
    const started = startJob(kinds, '', 'reconciliation', 'person', null, wish)
    if (!started.ok) return { ...nothing, run: started.run, error: sayAll([started.message, started.nextStep]) }
    workNext(kinds, started.run, 0)
    const made = reconciliationOf(started.run)
    const result = made === null ? null : readReconciliation(made)
    const done = result !== null && result.status !== 'in_progress'
    const failed = done && result.status === 'failed'
    return {
        result: done && result ? result.id : '',
        run: started.run,
        queued: !done,
        error: failed ? (readRun(started.run)?.message ?? '') : '',
    }
}

/** The latest position of a model (sys_id, identifier or name) as an object with the columns' names; null: there is none. */
export function positionOf(model: string, profile: string): Record<string, string | null> | null {
    if (!mayRead('user')) return null
    const found = pricedModels().find(
        (one) => one.id === model || one.displayName === model || one.identifier === model.toLowerCase()
    )
    if (!found) return null
    const positions = positionsShown().filter((one) => one.softwareModel === found.id)
    const position = profile === '' ? positions[0] : positions.find((one) => one.profile === profile)
    return position ? columnsOf(position) : null
}

function columnsOf(position: StoredPosition): Record<string, string | null> {
    const columns: Record<string, string | null> = { sys_id: position.id }
    for (const column of positionColumns) columns[column] = position.row[column]
    return columns
}

/** The outlook of a model's latest position to its next review; null where it has none. */
export function reviewOutlookOf(model: string): ReviewAnswer | null {
    const position = positionOf(model, '')
    const found = position ? positionsShown().find((one) => one.id === position.sys_id) : undefined
    return found ? reviewOf(found) : null
}

/** The ten figures; sys_ids, '' for all. */
export function overviewFor(profile: string, model: string): OverviewAnswer | null {
    return mayRead('user') ? overview({ profile, model }) : null
}

/** A month as a script reads it: amounts as decimals, one per currency. */
export interface MonthAnswer {
    readonly month: string
    readonly spend: readonly Amount[]
    readonly saved: readonly Amount[]
    readonly saved_so_far: readonly Amount[]
}

/** Spend and savings of the last months, oldest first; sys_ids, '' for all. */
export function monthsFor(profile: string, model: string, months: number): MonthAnswer[] {
    if (!mayRead('user')) return []
    return monthsOf({ profile, model }, months).map(({ month, spend, saved, savedSoFar }) => ({
        month,
        spend: amountsOf(spend),
        saved: amountsOf(saved),
        saved_so_far: amountsOf(savedSoFar),
    }))
}

/** Words of an answer, one a line. */
interface Worded {
    readonly ok: boolean
    readonly lines: readonly string[]
}

const worded = (answer: Answer): Worded => ({ ok: answer.ok, lines: answer.lines.map((line) => say(line)) })

const refused = (): Worded => ({ ok: false, lines: [say(text('role.missing', 'x_snc_miro_sam.admin'))] })

/** What each line of a CSV file would become; writes nothing. */
export function previewEntitlements(file: string): Worded {
    return mayRead('admin') ? worded(previewImport(file)) : refused()
}

/** Writes the drafts of a CSV file, or nothing where one line is wrong. */
export function importFile(file: string): Worded {
    return mayRead('admin') ? worded(importEntitlements(file)) : refused()
}

/** Changes rights or price of a published entitlement from a day on ('yyyy-MM-dd'); the past keeps its figures. */
export function amendFrom(
    id: string,
    from: string,
    changes: { rights?: number; unitCost?: string; currency?: string }
): Worded {
    if (!mayRead('admin')) return refused()
    const cost = changes.unitCost === undefined ? null : parseMoney(changes.unitCost, changes.currency ?? 'USD')
    if (cost && !cost.ok) return { ok: false, lines: [say(text(`entitlement.refusal.${cost.refusal}`, 'unit_cost'))] }
    const wanted = {
        ...(changes.rights === undefined ? {} : { purchasedRights: changes.rights }),
        ...(cost && cost.ok ? { unitCost: cost.money } : {}),
    }
    return worded(amendEntitlement(id, wanted, from, (column) => column))
}
