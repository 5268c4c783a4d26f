// Counts people by their days without activity, so that the page can move the threshold without asking again.
import type { Day } from '../base/days.ts'
import { priced } from '../base/money.ts'
import { ruleFigures } from '../candidates/rule.store.ts'
import type { SeatPrice } from '../candidates/seat-price.ts'
import { paidModels } from '../subscriptions/software-model.store.ts'
import { subscriptionFigures } from '../subscriptions/subscription.store.ts'
import { amountsOf } from './amounts.ts'
import type { Breakdown, Idle, IdleBucket } from './answers.ts'
import { bucketsOfDays, strictestThreshold } from './idle.ts'
import { figure, today } from './overview.act.ts'
import { pricesIn, rulesIn } from './rules.act.ts'
import { all, idleBetween, idleSince, present, within } from './scope.ts'
import type { Scope } from './scope.ts'

/** Whose licence could be taken back at all: paid, not excluded, within SCIM's reach. */
function reclaimable(scope: Scope): string {
    const models = paidModels()
    const paid = scope.model || models.length === 0 ? '' : `software_modelIN${models.join(',')}`
    return all(within(scope), present, paid, 'excluded=false', 'reclaimable=true')
}

/** One grouped statement a bucket. */
export function idle(scope: Scope): Idle {
    const day = today()
    const base = reclaimable(scope)
    const rules = rulesIn(scope).filter((rule) => scope.model === '' || rule.modelIds.includes(scope.model))
    const priceOf = pricesIn(rules)
    const days = strictestThreshold(rules)
    const paid = all(within(scope), present, idleSince(day, days), 'excluded=true^ORreclaimable=false')
    return {
        threshold_days: days,
        include_no_activity: rules.some((rule) => rule.includeNoActivity),
        rules: rules.map((rule) => ({
            id: rule.id,
            name: rule.name,
            threshold_days: rule.thresholdDays,
            page: ruleFigures.page(rule.id),
        })),
        buckets: [...bucketsOfDays, null].map((bucket) => bucketOf(base, bucket, day, priceOf)),
        protected: figure(subscriptionFigures, paid),
    }
}

/** @param bucket null: no activity was ever seen */
function bucketOf(
    base: string,
    bucket: { from: number; to: number | null } | null,
    day: Day,
    priceOf: SeatPrice
): IdleBucket {
    const days = bucket ? idleBetween(day, bucket.from, bucket.to) : 'last_activityISEMPTY'
    const filter = all(base, days)
    const models = subscriptionFigures.groups(filter, ['software_model'])
    return {
        from: bucket && bucket.from,
        to: bucket && bucket.to,
        people: {
            value: models.reduce((sum, group) => sum + group.count, 0),
            list: subscriptionFigures.list(filter),
        },
        cost: amountsOf(models.map((group) => priced(priceOf(group.values[0]), group.count))),
    }
}

const paths = { department: 'user.department', cost_center: 'user.cost_center', manager: 'user.manager' } as const
const mostRows = 50

/**
 * Idle people of the scope by where they belong, most first: one grouped statement.
 * @param never whether people without any recorded activity count
 */
export function breakdown(scope: Scope, by: Breakdown['by'], days: number, never: boolean): Breakdown {
    const path = paths[by]
    const filter = all(reclaimable(scope), idleSince(today(), days, never))
    const priceOf = pricesIn(rulesIn(scope))
    const rows = new Map<string, { name: string; people: number; costs: ReturnType<typeof priced>[] }>()
    for (const { values, count } of subscriptionFigures.groups(filter, [path, `${path}.name`, 'software_model'])) {
        const [id, name, model] = values
        const row = rows.get(id) ?? { name, people: 0, costs: [] }
        rows.set(id, { name, people: row.people + count, costs: [...row.costs, priced(priceOf(model), count)] })
    }
    const sorted = Array.from(rows).sort(([, one], [, other]) => other.people - one.people)
    return {
        by,
        days,
        rows: sorted.slice(0, mostRows).map(([id, row]) => ({
            id,
            name: row.name,
            people: {
                value: row.people,
                list: subscriptionFigures.list(all(filter, id ? `${path}=${id}` : `${path}ISEMPTY`)),
            },
            cost: amountsOf(row.costs),
        })),
        more: Math.max(0, sorted.length - mostRows),
    }
}
