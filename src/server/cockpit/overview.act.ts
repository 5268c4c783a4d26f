// Gathers the overview: licences, trend, savings, funnel and waterfall, each in a bounded number of grouped statements.
import { addDays, dayOf, monthOf } from '../base/days.ts'
import type { Day } from '../base/days.ts'
import { priced } from '../base/money.ts'
import type { Money } from '../base/money.ts'
import type { Rule } from '../candidates/candidate.ts'
import { candidateFigures } from '../candidates/candidate.store.ts'
import { questionFigures } from '../consent/question.store.ts'
import { activeRights, stateOn } from '../licensing/entitlement.ts'
import { entitlementFigures, readEntitlements } from '../licensing/entitlement.store.ts'
import { usageFigures } from '../licensing/usage.store.ts'
import { now } from '../platform/clock.ts'
import type { Figures } from '../platform/figures.ts'
import { someProfiles } from '../profiles/profile.store.ts'
import { pricedModels } from '../subscriptions/software-model.store.ts'
import { subscriptionFigures } from '../subscriptions/subscription.store.ts'
import { amountOf, amountsOf, moneyOf } from './amounts.ts'
import type { Figure, Licence, Overview, SavedMonth, TrendDay, WaterfallStep } from './answers.ts'
import { pricesIn, rulesIn } from './rules.act.ts'
import { strictestThreshold } from './idle.ts'
import { all, idleSince, present, within } from './scope.ts'
import type { Scope } from './scope.ts'
import { stepFilters, waterfallsOf } from './waterfall.ts'

const trendDays = 180

export const today = (): Day => dayOf(now())

export function figure(figures: Figures, filter: string): Figure {
    return { value: figures.count(filter), list: figures.list(filter) }
}

export function overview(scope: Scope): Overview {
    const day = today()
    return {
        as_of: asOf(scope),
        licences: licencesOf(scope, day),
        ...trendOf(scope, day),
        savings: savingsOf(scope, day),
        ...yearOf(scope, day),
    }
}

/** The oldest of the last complete downloads, ISO 8601. */
function asOf(scope: Scope): string | null {
    const ends = someProfiles()
        .filter((one) => one.status === 'published' && (scope.profile === '' || one.id === scope.profile))
        .map((one) => one.lastRefresh)
    if (ends.length === 0 || ends.some((end) => end === null)) return null
    return new Date(Math.min(...(ends as number[]))).toISOString()
}

/** Days after which a model's licence is idle, by the active rules that name it. */
function thresholdsOf(rules: readonly Rule[]): (model: string) => number {
    return (model) => strictestThreshold(rules.filter((rule) => rule.modelIds.includes(model)))
}

function licencesOf(scope: Scope, day: Day): Licence[] {
    const rules = rulesIn(scope).filter((rule) => rule.active)
    const threshold = thresholdsOf(rules)
    const priceOf = pricesIn(rules)
    const rights = readEntitlements().filter(
        (row) => stateOn(row, day) === 'in_use' && (!scope.profile || !row.profile || row.profile === scope.profile)
    )
    const models = pricedModels().filter((model) => scope.model === '' || model.id === scope.model)
    const held = models.map((model): Licence => {
        const days = threshold(model.id)
        const base = all(within({ ...scope, model: model.id }), present)
        const idle = all(base, idleSince(day, days))
        const assigned = figure(subscriptionFigures, base)
        const idlers = figure(subscriptionFigures, idle)
        const active = all(base, `last_activity>=${addDays(day, -days)}`)
        const mine = rights.filter((row) => row.softwareModel === model.id)
        const price = priceOf(model.id) ?? model.licenceCost
        // What is owned is known of a model as a whole, not of a department.
        const owned =
            mine.length > 0 && scope.department === ''
                ? {
                      value: mine.reduce((sum, row) => sum + activeRights(row, day), 0),
                      list: entitlementFigures.list(`software_model=${model.id}^state=in_use`),
                  }
                : null
        return {
            model: { id: model.id, name: model.displayName },
            paid: model.paid,
            threshold_days: days,
            owned,
            assigned,
            active: { value: assigned.value - idlers.value, list: subscriptionFigures.list(active) },
            idle: idlers,
            price: amountOf(price),
            cost: amountOf(priced(price, assigned.value)),
            idle_cost: amountOf(priced(price, idlers.value)),
        }
    })
    return held
        .filter((one) => one.assigned.value > 0 || one.owned !== null)
        .sort((a, b) => Number(b.paid) - Number(a.paid) || b.assigned.value - a.assigned.value)
}

function trendOf(scope: Scope, day: Day): { trend: TrendDay[]; trend_list: string } {
    // Usage days are kept by profile and model; nobody knows a past day's departments.
    const filter = all(within({ ...scope, department: '' }), `day>=${addDays(day, -trendDays)}`)
    const sums = ['assigned', 'active_30', 'active_60', 'stale']
    const trend = usageFigures
        .groups(filter, ['day'], sums)
        .map(({ values, sums: [assigned, active30, active60, stale] }) => ({
            day: values[0].slice(0, 10),
            assigned,
            active: active30 + active60,
            candidates: stale,
        }))
        .sort((one, other) => (one.day < other.day ? -1 : 1))
    return { trend, trend_list: usageFigures.list(filter) }
}

/** The last twelve months: what was saved and stayed saved, by the month in which it was verified. */
function savingsOf(scope: Scope, day: Day): SavedMonth[] {
    const months: SavedMonth[] = []
    let first = `${monthOf(day)}-01`
    let next = `${monthOf(addDays(first, 40))}-01`
    for (let at = 0; at < 12; at += 1) {
        const inMonth = `closed_on>=${first} 00:00:00^closed_on<${next} 00:00:00`
        const filter = all(within(scope), stepFilters.realised, inMonth)
        const sums = candidateFigures.groups(filter, ['currency'], ['realised_savings'])
        months.unshift({
            month: monthOf(first),
            realised: amountsOf(sums.map((group) => moneyOf(group.sums[0], group.values[0]))),
            list: candidateFigures.list(filter),
        })
        next = first
        first = `${monthOf(addDays(first, -1))}-01`
    }
    return months
}

type OfYear = Pick<Overview, 'year' | 'funnel' | 'answer_rate' | 'waterfalls'>

function yearOf(scope: Scope, day: Day): OfYear {
    const since = `sys_created_on>=${day.slice(0, 4)}-01-01 00:00:00`
    const year = all(within(scope), since)
    const of = (filter: string) => figure(candidateFigures, all(year, filter))
    const questions = all(within(scope, 'candidate.'), 'kind=person', since)
    const asked = figure(questionFigures, questions)
    const answered = questionFigures.count(all(questions, 'answered_onISNOTEMPTY'))
    return {
        year: Number(day.slice(0, 4)),
        funnel: [
            { step: 'found', figure: of('') },
            { step: 'asked', figure: asked },
            { step: 'kept', figure: of(stepFilters.kept) },
            { step: 'released', figure: of('consented=true') },
            { step: 'verified', figure: of(stepFilters.verified) },
            { step: 'came_back', figure: of('reactivated_onISNOTEMPTY') },
        ],
        answer_rate: asked.value === 0 ? null : Math.round((1000 * answered) / asked.value) / 10,
        waterfalls: waterfallOf(year),
    }
}

function waterfallOf(year: string): Overview['waterfalls'] {
    const worth = 'potential_savings'
    const endings = candidateFigures
        .groups(year, ['state', 'closing_reason', 'currency'], [worth])
        .map(({ values: [state, reason, currency], sums }) => ({ state, reason, money: moneyOf(sums[0], currency) }))
    const moneys = (step: WaterfallStep): (Money | null)[] =>
        candidateFigures
            .groups(all(year, stepFilters[step]), ['currency'], [worth])
            .map(({ values, sums }) => moneyOf(sums[0], values[0]))
    return waterfallsOf(endings, { undone: moneys('undone'), came_back: moneys('came_back') }).map(
        ({ currency, steps }) => ({
            currency,
            steps: steps.map(({ step, minor }) => ({
                step,
                amount: amountOf({ minor, currency }),
                list: candidateFigures.list(all(year, stepFilters[step])),
            })),
        })
    )
}
