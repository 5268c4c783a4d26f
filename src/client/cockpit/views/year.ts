// How the year's funnel and waterfall are drawn: shares, and where each bar begins and ends.
import type { Figure, FunnelStep, Overview } from '../../../server/cockpit/answers.ts'

export interface FunnelRow {
    readonly step: FunnelStep
    readonly figure: Figure
    /** In percent of those found; null for the first and while nobody was found. */
    readonly share: number | null
    readonly tone: 'active' | 'idle' | 'saved' | 'lost' | 'plain'
}

const funnelTones: Readonly<Record<FunnelStep, FunnelRow['tone']>> = {
    found: 'idle',
    asked: 'plain',
    kept: 'active',
    released: 'plain',
    verified: 'saved',
    came_back: 'lost',
}

export function funnelRows(funnel: Overview['funnel']): FunnelRow[] {
    const found = funnel[0]?.figure.value ?? 0
    return funnel.map(({ step, figure }, at) => ({
        step,
        figure,
        share: at === 0 || found === 0 ? null : Math.round((100 * figure.value) / found),
        tone: funnelTones[step],
    }))
}

type Step = Overview['waterfalls'][number]['steps'][number]

export interface WaterfallRow extends Step {
    readonly from: number
    readonly to: number
    readonly tone: 'idle' | 'saved' | 'lost' | 'plain'
}

const wholes = ['found', 'verified', 'realised']

/** Wholes stand on zero; what is taken away begins where the step before it ended. */
export function waterfallRows(steps: readonly Step[]): WaterfallRow[] {
    let at = 0
    return steps.map((step) => {
        const amount = Number(step.amount.amount)
        const whole = wholes.includes(step.step)
        const from = whole ? 0 : at
        at = whole ? amount : at + amount
        const tone = step.step === 'found' ? 'idle' : whole ? 'saved' : step.step === 'open' ? 'plain' : 'lost'
        return { ...step, from, to: at, tone }
    })
}
