// Shows what a reclaim would do: who, why, what it is worth, and who is spared for which reason. Nothing is changed.
import { escapeMarkup } from '../base/markup.ts'
import type { Instant } from '../base/instants.ts'
import { csvFile } from '../base/csv.ts'
import { decimalOf, sumByCurrency } from '../base/money.ts'
import type { Money } from '../base/money.ts'
import type { Rule, Seat } from './candidate.ts'
import { circumstancesOf } from './judging.ts'
import type { Past, RefreshInput } from './judging.ts'
import { idleDays, ruleFor, whyNot } from './eligibility.ts'
import type { Reason } from './eligibility.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

export interface PreviewLine {
    /** Of the user record where there is one, else the address. */
    name: string
    userId: string | null
    email: string
    licence: string
    lastActivity: Instant | null
    daysIdle: number
    rule: string
    ruleId: string
    reclaim: boolean
    /** Asked by e-mail before anything is taken back. */
    asked: boolean
    /** Why this person goes, or why they are spared. */
    why: Text
    reason: Reason | null
    saving: Money | null
}

/** One line per seat: already open candidates count as going, since a preview asks what a reclaim would do. */
export function previewSeat(seat: Seat, past: Past, byHand: boolean, input: RefreshInput): PreviewLine {
    const rule: Rule | null = ruleFor(seat.modelId, input.rules)
    const verdict = whyNot(seat, rule, circumstancesOf(input, past, byHand))
    const days = idleDays(seat, input.now)
    return {
        name: seat.name,
        userId: seat.userId,
        email: seat.email,
        licence: seat.licence,
        lastActivity: seat.lastActivity,
        daysIdle: days,
        rule: rule?.name ?? '',
        ruleId: rule?.id ?? '',
        reclaim: verdict === null,
        asked: verdict === null && Boolean(rule?.notifyUser),
        why: verdict?.sentence ?? text('journal.created', rule!.name, days, rule!.thresholdDays),
        reason: verdict?.reason ?? null,
        saving: verdict === null ? (rule?.price ?? null) : null,
    }
}

export interface PreviewTotals {
    reclaimed: number
    /** Of them asked first. */
    asked: number
    spared: number
    savings: Money[]
    sparedByReason: { reason: Reason; people: number }[]
}

export function previewTotals(lines: readonly PreviewLine[]): PreviewTotals {
    const byReason = new Map<Reason, number>()
    for (const { reason } of lines) if (reason) byReason.set(reason, (byReason.get(reason) ?? 0) + 1)
    return {
        reclaimed: lines.filter((line) => line.reclaim).length,
        asked: lines.filter((line) => line.asked).length,
        spared: lines.filter((line) => !line.reclaim).length,
        savings: sumByCurrency(lines.map((line) => line.saving)),
        sparedByReason: [...byReason.entries()]
            .map(([reason, people]) => ({ reason, people }))
            .sort((a, b) => b.people - a.people || (a.reason < b.reason ? -1 : 1)),
    }
}

/**
 * Under Miro's flexible licensing a freed seat lowers the bill only at the next review (90 or 180 days), so a saving is
 * always worded as a yearly amount with that limit, never as money saved today.
 */
function describeSaving(money: Money | null): Text {
    return money ? text('saving.per_year', money) : text('saving.unknown')
}

/** The reasons for sparing people with their numbers, as a small table for the form; '' where nobody is spared. */
export function drawSpared({ sparedByReason }: PreviewTotals, say: (words: Text) => string): string {
    if (sparedByReason.length === 0) return ''
    const cell = (words: string) => `<td>${escapeMarkup(words)}</td>`
    const rows = sparedByReason.map(
        ({ reason, people }) => `<tr>${cell(say(text(`spared.${reason}`)))}${cell(String(people))}</tr>`
    )
    const head = (['spared', 'spared.people'] as const).map((key) => `<th>${escapeMarkup(say(text(key)))}</th>`)
    return `<table><tr>${head.join('')}</tr>${rows.join('')}</table>`
}

export const previewColumns = [
    'decision',
    'person',
    'email',
    'licence',
    'last_activity',
    'days_idle',
    'rule',
    'why',
    'saving',
    'currency',
    'boards',
    'saving_said',
] as const

/** RFC 4180 with a byte order mark, so that Excel reads names in Japanese. `say` words a text for the reader; `cut` is the last line. */
export function previewCsv(
    lines: readonly PreviewLine[],
    say: (words: Text) => string,
    cut: Text | null = null
): string {
    const rows = lines.map((line) => [
        say(text(line.reclaim ? 'preview.reclaim' : 'preview.spared')),
        line.name,
        line.email,
        line.licence,
        line.lastActivity === null ? '' : new Date(line.lastActivity).toISOString().slice(0, 10),
        String(line.daysIdle),
        line.rule,
        say(line.why),
        line.saving ? decimalOf(line.saving) : '',
        line.saving ? line.saving.currency : '',
        line.reclaim ? say(text('reclaim.boards')) : '',
        line.reclaim ? say(describeSaving(line.saving)) : '',
    ])
    const last = cut ? [[say(cut)]] : []
    const headings = previewColumns.map((column) => say(text(`preview.head.${column}`)))
    return csvFile([headings, ...rows, ...last])
}
