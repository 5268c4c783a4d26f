// Charges a month's licences back: the positions that held at its end, split over cost centers, departments or managers.
import { addDays, lastDayOf } from '../base/days.ts'
import { sumByCurrency } from '../base/money.ts'
import type { Money } from '../base/money.ts'
import { say } from '../platform/messages.ts'
import { nameOfModel } from '../subscriptions/software-model.store.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { chargeback, chargedBy, monthOfYear, otherValues, sharesBy } from './chargeback.ts'
import type { ChargebackBy, ChargebackLine } from './chargeback.ts'
import { today } from './entitlement.act.ts'
import { namesOfValues } from './names.act.ts'
import { positionsShown } from './picture.act.ts'
import { sharesOf } from './position.store.ts'
import type { StoredPosition } from './position.store.ts'

/** A line with the names people read. */
export interface ChargedLine {
    readonly model: string
    readonly kind: ChargebackLine['kind']
    readonly name: string
    readonly licences: number
    readonly money: Money
}

export type ChargebackAnswer =
    | {
          readonly ok: true
          readonly lines: readonly ChargedLine[]
          readonly totals: readonly Money[]
          /** Positions without a price, whose licences cost nothing that could be charged. */
          readonly unpriced: number
      }
    | { readonly ok: false; readonly text: Text }

export function chargebackNamed(by: string): ChargebackBy | null {
    return chargedBy.find((one) => one === by) ?? null
}

/** @param month 'yyyy-MM'; the one that runs is told by the latest positions. */
export function chargebackOf(by: ChargebackBy, month: string): ChargebackAnswer {
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return { ok: false, text: text('chargeback.no_month', month) }
    const running = today().slice(0, 7)
    if (month > running) return { ok: false, text: text('chargeback.future', month) }
    const before = month === running ? null : `${addDays(lastDayOf(month), 1)} 00:00:00`
    const positions = positionsShown(before).filter((one) => one.softwareModel !== '' && one.required > 0)
    if (positions.length === 0) return { ok: false, text: text('chargeback.nothing', month) }
    const lines: { model: string; line: ChargebackLine }[] = []
    const totals: Money[] = []
    for (const position of positions) {
        const charged = chargedPosition(position, by, month)
        if (!charged) continue
        totals.push(charged.total)
        charged.lines.forEach((line) => lines.push({ model: position.softwareModel, line }))
    }
    const names = namesOfValues(by, [...new Set(lines.map(({ line }) => line.value))])
    return {
        ok: true,
        lines: lines.map(({ model, line }) => worded(nameOfModel(model), line, names)),
        totals: sumByCurrency(totals),
        unpriced: positions.filter((one) => one.requiredCost === null).length,
    }
}

function chargedPosition(position: StoredPosition, by: ChargebackBy, month: string) {
    const shares = sharesOf(position)
    if (!position.requiredCost || !shares) return null
    return chargeback(sharesBy(by, shares, position), monthOfYear(position.requiredCost, month))
}

function worded(model: string, line: ChargebackLine, names: ReadonlyMap<string, string>): ChargedLine {
    const name =
        line.kind === 'value'
            ? line.value === otherValues
                ? say(text('chargeback.others'))
                : (names.get(line.value) ?? line.value)
            : say(text(`chargeback.${line.kind}`))
    return { model, kind: line.kind, name, licences: line.licences, money: line.money }
}
