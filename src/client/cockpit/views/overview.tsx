// Overview: where the licences stand, how that has moved, and what the year has saved.
import React from 'react'
import type { Amount, Overview } from '../../../server/cockpit/answers.ts'
import { scopeOf } from '../address.ts'
import type { Place } from '../address.ts'
import { Columns } from '../charts/columns.tsx'
import { Licences } from '../charts/licences.tsx'
import { Lines } from '../charts/lines.tsx'
import { Rows } from '../charts/rows.tsx'
import { useLoad } from '../load.ts'
import { Card, ChartCard } from '../parts/card.tsx'
import { AsOf, Count, Ready } from '../parts/states.tsx'
import { sumOf } from '../threshold.ts'
import { useWords } from '../words.tsx'
import { funnelRows, waterfallRows } from './year.ts'

export function OverviewView({ place }: { place: Place }) {
    const loaded = useLoad<Overview>('overview', scopeOf(place))
    return (
        <Ready loaded={loaded}>
            {(data) => (
                <>
                    <AsOf instant={data.as_of} />
                    <Totals data={data} />
                    <div className="ck-cards">
                        <LicenceCard data={data} />
                        <TrendCard data={data} narrowed={place.department !== ''} />
                        <FunnelCard data={data} />
                        <WaterfallCards data={data} />
                        <SavingsCard data={data} />
                    </div>
                </>
            )}
        </Ready>
    )
}

/** The four numbers somebody asks for first; of paid licences only. */
function Totals({ data }: { data: Overview }) {
    const { t, n, moneys } = useWords()
    const paid = data.licences.filter((one) => one.paid)
    const sum = (value: (one: Overview['licences'][number]) => number) => paid.reduce((all, one) => all + value(one), 0)
    const costs = (of: (one: Overview['licences'][number]) => Amount | null) =>
        sumOf(paid.map(of).filter((one): one is Amount => one !== null))
    const assigned = sum((one) => one.assigned.value)
    const idle = sum((one) => one.idle.value)
    const realised = sumOf(
        data.waterfalls.flatMap((one) =>
            one.steps.filter((step) => step.step === 'realised').map((step) => step.amount)
        )
    )
    const cost = costs((one) => one.cost)
    const idleCost = costs((one) => one.idle_cost)
    return (
        <dl className="ck-totals">
            <Total
                label={t('assigned')}
                value={n(assigned)}
                more={cost.length ? t('a_year', moneys(cost)) : t('no_price')}
            />
            <Total
                label={t('active')}
                value={n(assigned - idle)}
                more={assigned ? `${n(Math.round((100 * (assigned - idle)) / assigned))} %` : ''}
            />
            <Total
                label={t('idle')}
                value={n(idle)}
                more={idleCost.length ? t('a_year', moneys(idleCost)) : t('no_price')}
                tone="idle"
            />
            <Total
                label={t('waterfall.realised')}
                value={realised.length ? moneys(realised) : '–'}
                more={String(data.year)}
                tone="saved"
            />
        </dl>
    )
}

function Total({ label, value, more, tone }: { label: string; value: string; more: string; tone?: string }) {
    return (
        <div className={`ck-total${tone ? ` ck-total--${tone}` : ''}`}>
            <dt>{label}</dt>
            <dd>
                <strong>{value}</strong>
                <span>{more}</span>
            </dd>
        </div>
    )
}

function LicenceCard({ data }: { data: Overview }) {
    const { t, money } = useWords()
    const shown = (amount: Amount | null) => (amount ? money(amount) : '')
    const priceless = data.licences.some((one) => one.paid && !one.price)
    return (
        <ChartCard
            wide
            title={t('licences')}
            hint={priceless ? `${t('licences.hint')} ${t('price.next')}` : t('licences.hint')}
            name="licences"
            rows={data.licences}
            empty={data.licences.length === 0 ? t('as_of.none') : undefined}
            columns={[
                { heading: t('licence'), show: (one) => one.model.name, value: (one) => one.model.name },
                {
                    heading: t('cost'),
                    number: true,
                    show: (one) => shown(one.cost),
                    value: (one) => one.cost?.amount ?? null,
                },
                {
                    heading: t('idle_cost'),
                    number: true,
                    show: (one) => shown(one.idle_cost),
                    value: (one) => one.idle_cost?.amount ?? null,
                },
                {
                    heading: t('owned'),
                    number: true,
                    show: (one) => (one.owned ? <Count figure={one.owned} /> : t('not_entered')),
                    value: (one) => one.owned?.value ?? null,
                },
                {
                    heading: t('assigned'),
                    number: true,
                    show: (one) => <Count figure={one.assigned} />,
                    value: (one) => one.assigned.value,
                },
                {
                    heading: t('active'),
                    number: true,
                    show: (one) => <Count figure={one.active} />,
                    value: (one) => one.active.value,
                },
                {
                    heading: t('idle'),
                    number: true,
                    show: (one) => <Count figure={one.idle} />,
                    value: (one) => one.idle.value,
                },
            ]}
        >
            <Licences licences={data.licences} />
        </ChartCard>
    )
}

function TrendCard({ data, narrowed }: { data: Overview; narrowed: boolean }) {
    const { t, n, day } = useWords()
    const number = (name: 'assigned' | 'active' | 'candidates') => ({
        heading: t(name),
        number: true,
        show: (one: Overview['trend'][number]) => n(one[name]),
        value: (one: Overview['trend'][number]) => one[name],
    })
    return (
        <ChartCard
            wide
            title={t('trend')}
            hint={
                narrowed ? (
                    t('trend.department')
                ) : (
                    <>
                        {t('trend.hint')} <a href={data.trend_list}>{t('rows')}</a>
                    </>
                )
            }
            name="trend"
            rows={data.trend}
            empty={data.trend.length < 2 ? t('trend.few') : undefined}
            columns={[
                { heading: t('day'), show: (one) => day(one.day), value: (one) => one.day },
                number('assigned'),
                number('active'),
                number('candidates'),
            ]}
        >
            <Lines days={data.trend} />
        </ChartCard>
    )
}

function FunnelCard({ data }: { data: Overview }) {
    const { t, n } = useWords()
    const rows = funnelRows(data.funnel)
    return (
        <ChartCard
            title={t('funnel', data.year)}
            hint={data.answer_rate === null ? undefined : t('funnel.rate', n(data.answer_rate))}
            name="funnel"
            rows={rows}
            columns={[
                { heading: t('step'), show: (one) => t(`funnel.${one.step}`), value: (one) => t(`funnel.${one.step}`) },
                {
                    heading: t('people'),
                    number: true,
                    show: (one) => <Count figure={one.figure} />,
                    value: (one) => one.figure.value,
                },
                {
                    heading: t('share'),
                    number: true,
                    show: (one) => (one.share === null ? '' : `${n(one.share)} %`),
                    value: (one) => one.share,
                },
            ]}
        >
            <Rows
                rows={rows.map((one) => ({
                    key: one.step,
                    label: t(`funnel.${one.step}`),
                    from: 0,
                    to: one.figure.value,
                    tone: one.tone,
                    said: (
                        <>
                            <Count figure={one.figure} />
                            {one.share !== null && <small> {n(one.share)} %</small>}
                        </>
                    ),
                }))}
            />
        </ChartCard>
    )
}

function WaterfallCards({ data }: { data: Overview }) {
    const { t, money } = useWords()
    if (data.waterfalls.length === 0)
        return (
            <Card title={t('waterfall', data.year)}>
                <p className="ck-nothing">{t('waterfall.none')}</p>
            </Card>
        )
    return (
        <>
            {data.waterfalls.map(({ currency, steps }) => (
                <ChartCard
                    key={currency}
                    title={t('waterfall', data.year)}
                    hint={t('waterfall.hint')}
                    name={`waterfall-${currency}`}
                    rows={steps}
                    columns={[
                        {
                            heading: t('step'),
                            show: (one) => t(`waterfall.${one.step}`),
                            value: (one) => t(`waterfall.${one.step}`),
                        },
                        {
                            heading: t('amount'),
                            number: true,
                            show: (one) => <a href={one.list}>{money(one.amount)}</a>,
                            value: (one) => one.amount.amount,
                        },
                    ]}
                >
                    <Rows
                        rows={waterfallRows(steps).map((one) => ({
                            key: one.step,
                            label: t(`waterfall.${one.step}`),
                            from: one.from,
                            to: one.to,
                            tone: one.tone,
                            said: <a href={one.list}>{money(one.amount)}</a>,
                        }))}
                    />
                </ChartCard>
            ))}
        </>
    )
}

function SavingsCard({ data }: { data: Overview }) {
    const { t, month, moneys, money } = useWords()
    const currency = data.savings.flatMap((one) => one.realised)[0]?.currency
    const of = (one: Overview['savings'][number]) =>
        Number(one.realised.find((amount) => amount.currency === currency)?.amount ?? 0)
    return (
        <ChartCard
            wide
            title={t('savings')}
            hint={t('savings.hint')}
            name="savings"
            rows={data.savings}
            empty={currency ? undefined : t('savings.none')}
            columns={[
                { heading: t('month'), show: (one) => month(one.month), value: (one) => one.month },
                {
                    heading: t('amount'),
                    number: true,
                    show: (one) => <a href={one.list}>{one.realised.length ? moneys(one.realised) : '0'}</a>,
                    value: (one) => one.realised.map(({ amount, currency: code }) => `${amount} ${code}`).join(' + '),
                },
            ]}
        >
            <Columns
                height={180}
                format={(value) =>
                    value === 0
                        ? '0'
                        : money({ amount: String(value), currency: currency ?? 'USD' })
                              .replace(/[A-Z]{3}/, '')
                              .trim()
                }
                bins={data.savings.map((one) => ({
                    key: one.month,
                    label: month(one.month),
                    title: `${month(one.month)}: ${one.realised.length ? moneys(one.realised) : '0'}`,
                    value: of(one),
                    list: one.list,
                    tone: 'saved' as const,
                }))}
            />
        </ChartCard>
    )
}
