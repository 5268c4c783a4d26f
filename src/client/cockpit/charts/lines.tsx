// Seats, active people and candidates over the days.
import React from 'react'
import { AxisBottom, AxisLeft } from '@visx/axis'
import { Group } from '@visx/group'
import { scaleLinear, scaleTime } from '@visx/scale'
import { LinePath } from '@visx/shape'
import type { TrendDay } from '../../../server/cockpit/answers.ts'
import { useWords } from '../words.tsx'
import { useWidth } from './width.ts'

const size = { height: 240, left: 48, right: 44, top: 12, bottom: 28 }
const series = ['assigned', 'active', 'candidates'] as const

const instant = (day: string): Date => new Date(`${day}T00:00:00Z`)

export function Lines({ days }: { days: readonly TrendDay[] }) {
    const { t, n, day } = useWords()
    const [place, width] = useWidth()
    const across = Math.max(0, width - size.left - size.right)
    const down = size.height - size.top - size.bottom
    const x = scaleTime({ domain: [instant(days[0].day), instant(days[days.length - 1].day)], range: [0, across] })
    const most = Math.max(1, ...days.map((one) => one.assigned))
    const y = scaleLinear({ domain: [0, most], range: [down, 0], nice: true })
    return (
        <>
            <ul className="ck-legend">
                {series.map((name) => (
                    <li key={name} className={`ck-key ck-key--${name}`}>
                        {t(name)} <strong>{n(days[days.length - 1][name])}</strong>
                    </li>
                ))}
            </ul>
            <div ref={place} className="ck-chart" aria-hidden="true">
                <svg width={width} height={size.height}>
                    <Group left={size.left} top={size.top}>
                        <AxisLeft
                            scale={y}
                            numTicks={4}
                            hideAxisLine
                            hideTicks
                            tickFormat={(value) => n(Number(value))}
                            tickClassName="ck-tick"
                        />
                        {y.ticks(4).map((value) => (
                            <line key={value} className="ck-grid" x1={0} x2={across} y1={y(value)} y2={y(value)} />
                        ))}
                        <AxisBottom
                            scale={x}
                            top={down}
                            numTicks={Math.max(2, Math.floor(across / 130))}
                            hideTicks
                            axisLineClassName="ck-axis"
                            tickFormat={(value) => day((value as Date).toISOString().slice(0, 10))}
                            tickClassName="ck-tick"
                        />
                        {series.map((name) => (
                            <LinePath
                                key={name}
                                className={`ck-line ck-line--${name}`}
                                data={[...days]}
                                x={(one) => x(instant(one.day))}
                                y={(one) => y(one[name])}
                            />
                        ))}
                    </Group>
                </svg>
            </div>
        </>
    )
}
