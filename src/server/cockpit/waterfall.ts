// Decides into which step of the year's waterfall each removal candidate falls; the steps always add up.
import type { Money } from '../base/money.ts'
import type { WaterfallStep } from './answers.ts'
import { all } from './scope.ts'

/** What is told of the candidates with the same ending: their state, why they closed, and what they are worth. */
export interface Told {
    readonly state: string
    readonly reason: string
    readonly money: Money | null
}

const kept = ['keep_approved']
const activeAgain = ['activity_seen', 'no_longer_stale']

function stepOf({ state, reason }: Told): WaterfallStep {
    if (state === 'closed_complete') return 'verified'
    if (!state.startsWith('closed_')) return 'open'
    if (kept.includes(reason)) return 'kept'
    return activeAgain.includes(reason) ? 'active_again' : 'set_aside'
}

/** The filter of the candidates of a step, beside the year's and the scope's. */
export const stepFilters: Readonly<Record<WaterfallStep, string>> = {
    found: '',
    kept: all('stateSTARTSWITHclosed_', 'state!=closed_complete', `closing_reasonIN${kept.join(',')}`),
    active_again: all('stateSTARTSWITHclosed_', 'state!=closed_complete', `closing_reasonIN${activeAgain.join(',')}`),
    set_aside: all(
        'stateSTARTSWITHclosed_',
        'state!=closed_complete',
        `closing_reasonNOT IN${[...kept, ...activeAgain].join(',')}^ORclosing_reasonISEMPTY`
    ),
    open: 'stateNOT INclosed_complete,closed_skipped,closed_canceled',
    verified: 'state=closed_complete',
    undone: all('state=closed_complete', 'undone_onISNOTEMPTY'),
    came_back: all('state=closed_complete', 'undone_onISEMPTY', 'reactivated_onISNOTEMPTY'),
    realised: all('state=closed_complete', 'undone_onISEMPTY', 'reactivated_onISEMPTY'),
}

/**
 * found − kept − active again − set aside − open = verified; verified − undone − came back = realised.
 * @param endings of all candidates of the year
 * @param corrections of those closed complete: undone, and active again from outside
 * @returns minor units by step, for each currency, in the order of the steps; what is taken away is negative
 */
export function waterfallsOf(
    endings: readonly Told[],
    corrections: Readonly<Record<'undone' | 'came_back', readonly (Money | null)[]>>
): { currency: string; steps: { step: WaterfallStep; minor: number }[] }[] {
    const currencies = Array.from(new Set(endings.flatMap(({ money }) => (money ? [money.currency] : [])))).sort()
    return currencies.map((currency) => {
        const sum = (moneys: readonly (Money | null)[]) =>
            moneys.reduce((total, money) => total + (money?.currency === currency ? money.minor : 0), 0)
        const of = (step: WaterfallStep) =>
            sum(endings.filter((told) => stepOf(told) === step).map(({ money }) => money))
        const away = (['kept', 'active_again', 'set_aside', 'open'] as const).map((step) => ({
            step,
            minor: -of(step),
        }))
        const verified = of('verified')
        const undone = sum(corrections.undone)
        const cameBack = sum(corrections.came_back)
        const steps: { step: WaterfallStep; minor: number }[] = [
            { step: 'found', minor: sum(endings.map(({ money }) => money)) },
            ...away,
            { step: 'verified', minor: verified },
            { step: 'undone', minor: -undone },
            { step: 'came_back', minor: -cameBack },
            { step: 'realised', minor: verified - undone - cameBack },
        ]
        return { currency, steps: steps.map(({ step, minor }) => ({ step, minor: minor === 0 ? 0 : minor })) }
    })
}
