// Idle: how long people have been away, what a threshold would mean, and where they belong.
import React, { useState } from 'react'
import { get } from '../api.ts'
import type { Breakdown, Idle, IdleBucket } from '../../../server/cockpit/answers.ts'
import { scopeOf } from '../address.ts'
import type { Place } from '../address.ts'
import type { Go } from '../app.tsx'
import { Columns } from '../charts/columns.tsx'
import type { Bin } from '../charts/columns.tsx'
import { Rows } from '../charts/rows.tsx'
import { useLoad } from '../load.ts'
import { Card, ChartCard } from '../parts/card.tsx'
import type { Column } from '../parts/card.tsx'
import { Count, Ready } from '../parts/states.tsx'
import { effectOf, isIdle } from '../threshold.ts'
import { useWords } from '../words.tsx'
import type { Words } from '../words.tsx'

export function IdleView({ place, go }: { place: Place; go: Go }) {
    const loaded = useLoad<Idle>('idle', scopeOf(place))
    return (
        <Ready loaded={loaded}>{(data) => <Shown key={data.threshold_days} data={data} place={place} go={go} />}</Ready>
    )
}

function Shown({ data, place, go }: { data: Idle; place: Place; go: Go }) {
    const [days, setDays] = useState(Math.ceil(data.threshold_days / 10) * 10)
    const [never, setNever] = useState(data.include_no_activity)
    return (
        <div className="ck-cards">
            <Histogram data={data} days={days} never={never} setDays={setDays} setNever={setNever} />
            <Places place={place} days={days} never={never} go={go} />
            <RuleEffects data={data} days={days} />
        </div>
    )
}

function labelOf(bucket: IdleBucket, t: (key: string, ...values: (string | number)[]) => string): string {
    if (bucket.from === null) return t('days.never')
    return bucket.to === null ? t('days.more', bucket.from) : t('days.range', bucket.from, bucket.to)
}

/** The two columns that say how many people and what they cost. */
function peopleAndCost<Row extends Pick<IdleBucket, 'people' | 'cost'>>({ t, moneys }: Words): Column<Row>[] {
    return [
        {
            heading: t('people'),
            number: true,
            show: (one) => <Count figure={one.people} />,
            value: (one) => one.people.value,
        },
        {
            heading: t('cost'),
            number: true,
            show: (one) => moneys(one.cost),
            value: (one) => one.cost.map(({ amount, currency }) => `${amount} ${currency}`).join(' + '),
        },
    ]
}

function Histogram({
    data,
    days,
    never,
    setDays,
    setNever,
}: {
    data: Idle
    days: number
    never: boolean
    setDays(days: number): void
    setNever(never: boolean): void
}) {
    const words = useWords()
    const { t, n, yearly } = words
    const effect = effectOf(data.buckets, days, never)
    const said = t('threshold.effect', n(effect.people), days, yearly(effect.cost))
    return (
        <ChartCard
            wide
            title={t('histogram')}
            hint={t('histogram.hint')}
            name="idle-days"
            rows={data.buckets}
            columns={[
                { heading: t('days'), show: (one) => labelOf(one, t), value: (one) => labelOf(one, t) },
                ...peopleAndCost<IdleBucket>(words),
            ]}
        >
            <div className="ck-slider">
                <p className="ck-effect" aria-live="polite">
                    {said}
                </p>
                <label className="ck-field ck-field--wide">
                    <span>
                        {t('threshold')}: <strong>{days}</strong>
                    </span>
                    <input
                        type="range"
                        min={10}
                        max={360}
                        step={10}
                        value={days}
                        aria-valuetext={said}
                        onChange={(event) => setDays(Number(event.target.value))}
                    />
                </label>
                <label className="ck-check">
                    <input type="checkbox" checked={never} onChange={(event) => setNever(event.target.checked)} />
                    <span>{t('threshold.never')}</span>
                </label>
                {data.protected.value > 0 && (
                    <p className="ck-hint">
                        <a href={data.protected.list}>{t('threshold.protected', n(data.protected.value))}</a>
                    </p>
                )}
            </div>
            <Columns
                height={230}
                bins={data.buckets.map((one): Bin => ({
                    key: String(one.from),
                    label:
                        one.from === null
                            ? t('days.never')
                            : one.to === null
                              ? `${one.from}+`
                              : one.from % 30 === 0
                                ? String(one.from)
                                : '',
                    title: `${labelOf(one, t)}: ${n(one.people.value)}`,
                    value: one.people.value,
                    list: one.people.list,
                    tone: isIdle(one, days, never) ? 'idle' : 'active',
                }))}
            />
        </ChartCard>
    )
}

function Places({ place, days, never, go }: { place: Place; days: number; never: boolean; go: Go }) {
    const words = useWords()
    const { t, n, moneys } = words
    const asked = { ...scopeOf(place), by: place.by, days: String(days), never: String(never) }
    const loaded = useLoad<Breakdown>('idle/breakdown', asked)
    const choices = ['department', 'cost_center', 'manager'] as const
    return (
        <Ready loaded={loaded}>
            {({ rows, more }) => (
                <ChartCard
                    title={t('breakdown')}
                    name={`idle-by-${place.by}`}
                    rows={rows}
                    hint={more > 0 ? t('more_rows', n(more)) : undefined}
                    columns={[
                        {
                            heading: t(`by.${place.by}`),
                            show: (one) => one.name || t('none_given'),
                            value: (one) => one.name,
                        },
                        ...peopleAndCost<Breakdown['rows'][number]>(words),
                    ]}
                >
                    <fieldset className="ck-switch">
                        <legend className="ck-hidden">{t('breakdown.by')}</legend>
                        {choices.map((by) => (
                            <label key={by}>
                                <input type="radio" name="by" checked={place.by === by} onChange={() => go({ by })} />
                                <span>{t(`by.${by}`)}</span>
                            </label>
                        ))}
                    </fieldset>
                    {rows.length === 0 && <p className="ck-nothing">{t('queue.empty')}</p>}
                    <Rows
                        rows={rows.slice(0, 12).map((one) => ({
                            key: one.id || 'none',
                            label: one.name || t('none_given'),
                            from: 0,
                            to: one.people.value,
                            tone: 'idle',
                            said: (
                                <>
                                    <Count figure={one.people} />{' '}
                                    {one.cost.length > 0 && <small>{moneys(one.cost)}</small>}
                                </>
                            ),
                        }))}
                    />
                </ChartCard>
            )}
        </Ready>
    )
}

function RuleEffects({ data, days }: { data: Idle; days: number }) {
    const { t } = useWords()
    const [said, setSaid] = useState<Record<string, string>>({})
    const ask = async (rule: string) => {
        const answer = await get<{ said: string }>('idle/rule', { rule, days: String(days) }).catch((error: Error) => ({
            said: error.message,
        }))
        setSaid((held) => ({ ...held, [rule]: answer.said }))
    }
    if (data.rules.length === 0) return null
    return (
        <Card title={t('threshold.rule')}>
            <ul className="ck-list">
                {data.rules.map((rule) => (
                    <li key={rule.id}>
                        <div>
                            <a href={rule.page}>{rule.name}</a> <small>{t('threshold.now', rule.threshold_days)}</small>
                            <p aria-live="polite">{said[rule.id]}</p>
                        </div>
                        <button type="button" className="ck-button" onClick={() => void ask(rule.id)}>
                            {t('threshold.ask', days)}
                        </button>
                    </li>
                ))}
            </ul>
        </Card>
    )
}
