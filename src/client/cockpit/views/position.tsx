// Position and review: owned against required of the latest reconciliation, and what the next review will bill.
import React from 'react'
import type { Amount, PositionRow, PositionView as Position } from '../../../server/cockpit/answers.ts'
import { scopeOf } from '../address.ts'
import type { Place } from '../address.ts'
import { useLoad } from '../load.ts'
import { Card, ChartCard } from '../parts/card.tsx'
import { Ready } from '../parts/states.tsx'
import { useWords } from '../words.tsx'

export function PositionView({ place }: { place: Place }) {
    const { t } = useWords()
    const loaded = useLoad<Position>('position', scopeOf(place))
    return (
        <Ready loaded={loaded}>
            {(data) =>
                data.reconciled ? (
                    <Positions data={data} />
                ) : (
                    <Card title={t('position.title')}>
                        <p className="ck-nothing">{t('position.none')}</p>
                        <a className="ck-button" href="x_snc_miro_sam_reconciliation_list.do">
                            {t('position.open')}
                        </a>
                    </Card>
                )
            }
        </Ready>
    )
}

function Positions({ data }: { data: Position }) {
    const { t, n, money } = useWords()
    const amount = (heading: string, of: (row: PositionRow) => Amount | null) => ({
        heading,
        number: true,
        show: (row: PositionRow) => {
            const found = of(row)
            return found ? money(found) : '–'
        },
        value: (row: PositionRow) => of(row)?.amount ?? null,
    })
    const count = (heading: string, of: (row: PositionRow) => number | null) => ({
        heading,
        number: true,
        show: (row: PositionRow) => {
            const found = of(row)
            return found === null ? '–' : n(found)
        },
        value: of,
    })
    return (
        <ChartCard
            wide
            title={t('position.title')}
            hint={<a href={data.list}>{t('rows')}</a>}
            name="positions"
            rows={data.positions}
            columns={[
                {
                    heading: t('filter.model'),
                    show: (row) => <a href={row.page}>{row.model || '–'}</a>,
                    value: (row) => row.model,
                },
                { heading: t('status'), show: (row) => t(`status.${row.status}`), value: (row) => row.status },
                amount(t('position.true_up'), (row) => row.true_up),
                amount(t('position.after'), (row) => row.true_up_after_reclaim),
                amount(t('position.potential'), (row) => row.potential),
                count(t('position.required'), (row) => row.required),
                count(t('owned'), (row) => row.owned),
                count(t('position.available'), (row) => row.available),
                count(t('idle'), (row) => row.stale),
                count(t('position.right_size'), (row) => row.right_size),
                {
                    heading: t('filter.profile'),
                    show: (row) => row.profile || t('position.pooled'),
                    value: (row) => row.profile,
                },
            ]}
        >
            <ul className="ck-positions">
                {data.positions.map((row) => (
                    <li key={row.id} className="ck-position">
                        <div className="ck-run__head">
                            <a href={row.page}>
                                <strong>{row.model || '–'}</strong>
                            </a>
                            <span className={`ck-badge ck-badge--${row.status}`}>{t(`status.${row.status}`)}</span>
                        </div>
                        <p>{row.reason}</p>
                        <dl className="ck-facts">
                            <Fact label={t('filter.profile')}>{row.profile || t('position.pooled')}</Fact>
                            <Fact label={t('position.required')}>{n(row.required)}</Fact>
                            <Fact label={t('owned')}>{n(row.owned)}</Fact>
                            <Fact label={t('idle')}>{n(row.stale)}</Fact>
                            <Fact label={t('position.true_up')}>{row.true_up ? money(row.true_up) : '–'}</Fact>
                            <Fact label={t('position.after')}>
                                {row.true_up_after_reclaim ? money(row.true_up_after_reclaim) : '–'}
                            </Fact>
                            <Fact label={t('position.potential')}>{row.potential ? money(row.potential) : '–'}</Fact>
                        </dl>
                        {row.next_review && <Review row={row} />}
                        {row.review && <p className="ck-advice">{row.review.advice}</p>}
                    </li>
                ))}
            </ul>
        </ChartCard>
    )
}

/** Of flexible licences: what the next review will bill, who came to it in its period, and how many will be there by then. */
function Review({ row }: { row: PositionRow }) {
    const { review } = row
    const { t, n, money, day } = useWords()
    const amount = (given: Amount | null) => (given ? money(given) : '–')
    return (
        <dl className="ck-facts">
            <Fact label={t('position.review')}>{day(row.next_review ?? '')}</Fact>
            {review && <Fact label={t('position.days_left')}>{n(review.days_left)}</Fact>}
            {review && <Fact label={t('position.over')}>{n(review.seats_over)}</Fact>}
            <Fact label={t('position.at_review')}>{amount(row.true_up_at_review)}</Fact>
            {review && <Fact label={t('position.over_after')}>{n(review.seats_over_after_reclaim)}</Fact>}
            {review && <Fact label={t('position.due_after')}>{amount(review.due_after_reclaim)}</Fact>}
            {review && (
                <Fact label={t('position.became_paid', day(review.period_start))}>
                    <a href={review.became_paid_list}>{n(review.became_paid)}</a>
                </Fact>
            )}
            {row.forecast && (
                <Fact label={t('position.forecast')}>
                    {t('position.band', n(row.forecast.middle), n(row.forecast.low), n(row.forecast.high))}
                </Fact>
            )}
        </dl>
    )
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
    return (
        <div>
            <dt>{label}</dt>
            <dd>{children}</dd>
        </div>
    )
}
