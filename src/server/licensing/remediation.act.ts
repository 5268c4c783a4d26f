// Starts and finishes remediation: reclaims idle seats, words the memo of a purchase, and voids what was told beside it.
import { parseMoney } from '../base/money.ts'
import type { Money } from '../base/money.ts'
import { createByHand } from '../candidates/by-hand.act.ts'
import { say } from '../platform/messages.ts'
import { currentUserId } from '../platform/people.ts'
import { subscriptions } from '../subscriptions/subscription.store.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { listDowngrades } from './downgrade.act.ts'
import { readEntitlements } from './entitlement.store.ts'
import { stateOn } from './entitlement.ts'
import { today } from './entitlement.act.ts'
import { readPosition } from './position.store.ts'
import type { StoredPosition } from './position.store.ts'
import { mayBecome, siblingsAfter } from './remediation.ts'
import { moveOption, optionsOf, readOption } from './remediation.store.ts'
import type { StoredOption } from './remediation.store.ts'

export interface Answer {
    readonly ok: boolean
    readonly text: Text
}

/** Starts an option of the latest position: candidates for reclaiming, a memo for the others. */
export function startRemediation(id: string, by: string): Answer {
    const option = readOption(id)
    if (!option || !mayBecome(option.status, 'in_progress')) {
        return { ok: false, text: text('remediation.not_open', option?.number ?? '', option?.status ?? '') }
    }
    const position = readPosition(option.position)
    if (!position?.latest) return { ok: false, text: text('remediation.not_latest', option.number) }
    if (!moveOption(option, 'in_progress', { opened_by: currentUserId() })) {
        return { ok: false, text: text('remediation.not_open', option.number, option.status) }
    }
    const begun = { ...option, status: 'in_progress' as const }
    if (option.kind === 'downgrade') {
        const listed = listDowngrades(position, option.id, option.rights)
        const memo = text('downgrade.listed', listed, option.rights)
        moveOption(begun, listed > 0 ? 'in_progress' : 'completed_with_errors', { message: say(memo) })
        return { ok: listed > 0, text: memo }
    }
    if (option.kind !== 'reclaim_idle') {
        const memo = memoOf(option, position)
        moveOption(begun, 'in_progress', { message: say(memo) })
        return { ok: true, text: memo }
    }
    const made = reclaimIdle(position, option.rights, by)
    const short = made < option.rights
    const said = short
        ? text('remediation.reclaim.short', option.rights, made)
        : text('remediation.reclaim.made', option.rights, made)
    moveOption(begun, short ? 'completed_with_errors' : 'in_progress', { message: say(said) })
    return { ok: !short, text: said }
}

/**
 * Removal candidates for so many rights, longest idle first: those that are open already count, others are made. The
 * candidates take their usual way; consent and ceilings hold for them as for any other.
 */
function reclaimIdle(position: StoredPosition, rights: number, by: string): number {
    const ids: string[] = []
    subscriptions()
        .where('licence_position', position.id)
        .where('counts_as_stale', true)
        .orderBy('last_activity')
        .limit(rights)
        .each([], (row) => void ids.push(row.sys_id ?? ''))
    let open = 0
    for (const id of ids) {
        const answer = createByHand(id, by)
        if (answer.ok || answer.text.key === 'why.open_candidate') open += 1
    }
    return open
}

function memoOf(option: StoredOption, position: StoredPosition): Text {
    const worth = (money: Money | null) => money ?? say(text('remediation.unknown_price'))
    const price = worth(position.price)
    const parsed = parseMoney(option.money, option.currency)
    const sum = worth(parsed.ok ? parsed.money : null)
    if (option.kind === 'right_size') {
        return text('remediation.right_size.memo', position.rightSize, position.owned ?? 0, sum)
    }
    const end = termEndOf(position)
    return end === ''
        ? text('remediation.purchase.memo_year', option.rights, price, sum)
        : text('remediation.purchase.memo', option.rights, price, sum, end)
}

function termEndOf(position: StoredPosition): string {
    return readEntitlements()
        .filter((row) => row.softwareModel === position.softwareModel && row.profile === position.profile)
        .filter((row) => stateOn(row, today()) === 'in_use')
        .reduce((last, row) => (row.end > last ? row.end : last), '')
}

/** Finishes an option: its siblings that are not at their end become void, because the position is no more what it was. */
export function completeRemediation(id: string): Answer {
    const option = readOption(id)
    if (!option || !mayBecome(option.status, 'complete') || !moveOption(option, 'complete')) {
        return { ok: false, text: text('remediation.not_open', option?.number ?? '', option?.status ?? '') }
    }
    const siblings = optionsOf(option.position).filter((one) => one.id !== option.id)
    const after = siblingsAfter(
        { kind: option.kind, status: 'complete' },
        siblings.map((one) => one.status)
    )
    siblings.forEach((one, at) => {
        if (after[at] === 'void' && one.status !== 'void') {
            moveOption(one, 'void', { message: say(text('remediation.void', option.number)) })
        }
    })
    return { ok: true, text: text('remediation.completed', option.number) }
}
