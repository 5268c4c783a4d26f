// Owned, assigned, active and idle of each licence in one picture: a bar of seats with a mark at what is owned.
import React from 'react'
import { Group } from '@visx/group'
import { scaleLinear } from '@visx/scale'
import { Bar, Line } from '@visx/shape'
import type { Licence } from '../../../server/cockpit/answers.ts'
import { Count } from '../parts/states.tsx'
import { useWords } from '../words.tsx'
import { useWidth } from './width.ts'

export function Licences({ licences }: { licences: readonly Licence[] }) {
    const { t, money } = useWords()
    const most = Math.max(1, ...licences.map((one) => Math.max(one.assigned.value, one.owned?.value ?? 0)))
    return (
        <>
            <ul className="ck-legend">
                <li className="ck-key ck-key--active">{t('active')}</li>
                <li className="ck-key ck-key--idle">{t('idle')}</li>
                <li className="ck-key ck-key--owned">{t('owned')}</li>
            </ul>
            <ul className="ck-licences">
                {licences.map((one) => (
                    <li key={one.model.id} className="ck-licence">
                        <div className="ck-licence__name">
                            <strong>{one.model.name}</strong>
                            {one.paid && <span>{one.cost ? t('a_year', money(one.cost)) : t('no_price')}</span>}
                        </div>
                        <Seats licence={one} most={most} />
                        <dl className="ck-facts">
                            <Fact label={t('owned')}>
                                {one.owned ? <Count figure={one.owned} /> : t('not_entered')}
                            </Fact>
                            <Fact label={t('assigned')}>
                                <Count figure={one.assigned} />
                            </Fact>
                            <Fact label={t('active')}>
                                <Count figure={one.active} />
                            </Fact>
                            <Fact label={t('idle')}>
                                <Count figure={one.idle} />
                                {one.idle_cost && one.paid && <small> {money(one.idle_cost)}</small>}
                            </Fact>
                        </dl>
                    </li>
                ))}
            </ul>
        </>
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

const height = 22

function Seats({ licence, most }: { licence: Licence; most: number }) {
    const [place, width] = useWidth()
    const x = scaleLinear({ domain: [0, most], range: [0, Math.max(0, width - 2)] })
    const active = x(licence.active.value)
    const idle = x(licence.idle.value)
    const owned = licence.owned ? x(licence.owned.value) : null
    return (
        <div ref={place} className="ck-chart" aria-hidden="true">
            <svg width={width} height={height + 8}>
                <Group top={4}>
                    <Bar className="ck-fill ck-fill--active" width={active} height={height} rx={2} />
                    <Bar className="ck-fill ck-fill--idle" x={active} width={idle} height={height} rx={2} />
                    {owned !== null && (
                        <Line
                            className="ck-owned"
                            from={{ x: owned + 1, y: -4 }}
                            to={{ x: owned + 1, y: height + 4 }}
                        />
                    )}
                </Group>
            </svg>
        </div>
    )
}
