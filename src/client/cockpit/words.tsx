// The page's words and how it writes numbers, amounts and instants, all in the language the server told.
import React, { createContext, useContext, useMemo } from 'react'
import type { ReactNode } from 'react'
import { fill } from '../../server/base/sentences.ts'
import type { Amount, Frame } from '../../server/cockpit/answers.ts'

export interface Words {
    /** A text by its key without 'cockpit.', with {0}, {1} … filled in. */
    t(key: string, ...values: (string | number)[]): string
    n(value: number): string
    money(amount: Amount): string
    /** Several currencies side by side; they are never added. */
    moneys(amounts: readonly Amount[]): string
    /** A year's amount. */
    yearly(amounts: readonly Amount[]): string
    when(iso: string): string
    day(day: string): string
    month(month: string): string
}

function wordsOf({ language, texts }: Pick<Frame, 'language' | 'texts'>): Words {
    const number = new Intl.NumberFormat(language)
    const instant = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
    const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
    const month = new Intl.DateTimeFormat(language, { month: 'short', year: '2-digit', timeZone: 'UTC' })
    const t: Words['t'] = (key, ...values) => fill(texts[key] ?? key, values.map(String))
    const money: Words['money'] = ({ amount, currency }) => {
        const whole = /\.00?$/.test(amount)
        return new Intl.NumberFormat(language, {
            style: 'currency',
            currency,
            currencyDisplay: 'code',
            maximumFractionDigits: whole ? 0 : undefined,
        }).format(Number(amount))
    }
    const moneys: Words['moneys'] = (amounts) => amounts.map(money).join(' + ')
    return {
        t,
        n: (value) => number.format(value),
        money,
        moneys,
        yearly: (amounts) => (amounts.length === 0 ? t('no_price') : t('a_year', moneys(amounts))),
        when: (iso) => instant.format(new Date(iso)),
        day: (day) => date.format(new Date(`${day}T00:00:00Z`)),
        month: (value) => month.format(new Date(`${value}-01T00:00:00Z`)),
    }
}

const Spoken = createContext<Words | null>(null)

export function Speaking({ frame, children }: { frame: Frame; children: ReactNode }) {
    const words = useMemo(() => wordsOf(frame), [frame])
    return <Spoken.Provider value={words}>{children}</Spoken.Provider>
}

export function useWords(): Words {
    const words = useContext(Spoken)
    if (!words) throw new Error('Nothing is spoken here yet')
    return words
}
