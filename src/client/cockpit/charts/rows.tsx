// Bars one under the other, each beginning where it should: the funnel from zero, the waterfall where the last one ended.
import React from 'react'
import type { ReactNode } from 'react'
import { scaleLinear } from '@visx/scale'
import { Bar } from '@visx/shape'
import { useWidth } from './width.ts'

export interface BarRow {
    readonly key: string
    readonly label: string
    readonly from: number
    readonly to: number
    readonly tone: 'active' | 'idle' | 'saved' | 'lost' | 'plain'
    readonly said: ReactNode
}

export function Rows({ rows }: { rows: readonly BarRow[] }) {
    const ends = rows.flatMap((row) => [row.from, row.to])
    const [least, most] = [Math.min(0, ...ends), Math.max(1, ...ends)]
    return (
        <ul className="ck-rows">
            {rows.map((row) => (
                <li key={row.key}>
                    <span className="ck-rows__label">{row.label}</span>
                    <OneBar row={row} least={least} most={most} />
                    <span className="ck-rows__said">{row.said}</span>
                </li>
            ))}
        </ul>
    )
}

function OneBar({ row, least, most }: { row: BarRow; least: number; most: number }) {
    const [place, width] = useWidth()
    const x = scaleLinear({ domain: [least, most], range: [0, width] })
    const left = Math.min(x(row.from), x(row.to))
    const long = Math.abs(x(row.to) - x(row.from))
    return (
        <div ref={place} className="ck-chart" aria-hidden="true">
            <svg width={width} height={20}>
                {/* Something is never drawn as nothing. */}
                <Bar
                    className={`ck-fill ck-fill--${row.tone}`}
                    x={left}
                    y={2}
                    width={row.from === row.to ? 0 : Math.max(2, long)}
                    height={16}
                    rx={2}
                />
            </svg>
        </div>
    )
}
