// Columns side by side: the histogram of idle days, and savings by month.
import React from 'react'
import { Group } from '@visx/group'
import { scaleBand, scaleLinear } from '@visx/scale'
import { Bar } from '@visx/shape'
import { useWords } from '../words.tsx'
import { useWidth } from './width.ts'

export interface Bin {
    readonly key: string
    /** Under the column; '' where it would be too much. */
    readonly label: string
    readonly title: string
    readonly value: number
    readonly list: string
    readonly tone: 'active' | 'idle' | 'saved'
}

/** Pixels a label needs. */
const labelSpace = 46
const size = { left: 44, right: 4, top: 10, bottom: 26 }

export function Columns({
    bins,
    height,
    format,
}: {
    bins: readonly Bin[]
    height: number
    format?: (value: number) => string
}) {
    const { n } = useWords()
    const [place, width] = useWidth()
    const across = Math.max(0, width - size.left - size.right)
    const down = height - size.top - size.bottom
    const x = scaleBand({ domain: bins.map((bin) => bin.key), range: [0, across], padding: 0.15 })
    const y = scaleLinear({ domain: [0, Math.max(1, ...bins.map((bin) => bin.value))], range: [down, 0], nice: true })
    const every = Math.max(1, Math.ceil((bins.filter((bin) => bin.label).length * labelSpace) / Math.max(1, across)))
    let labelled = 0
    return (
        <div ref={place} className="ck-chart" aria-hidden="true">
            <svg width={width} height={height}>
                <Group left={size.left} top={size.top}>
                    {y.ticks(4).map((value) => (
                        <g key={value}>
                            <line className="ck-grid" x1={0} x2={across} y1={y(value)} y2={y(value)} />
                            <text className="ck-label" x={-8} y={y(value)} dy="0.32em" textAnchor="end">
                                {(format ?? n)(value)}
                            </text>
                        </g>
                    ))}
                    {bins.map((bin) => {
                        const left = x(bin.key) ?? 0
                        const middle = left + x.bandwidth() / 2
                        // The last one of all ends at the edge; whatever would run into it is left out.
                        const isLast = bin === bins[bins.length - 1]
                        const shown =
                            bin.label !== '' &&
                            (isLast || (labelled++ % every === 0 && middle < across - labelSpace * 1.5))
                        return (
                            <g key={bin.key}>
                                <a href={bin.list} tabIndex={-1}>
                                    <title>{bin.title}</title>
                                    <Bar className="ck-hit" x={left} width={x.bandwidth()} height={down} />
                                    <Bar
                                        className={`ck-fill ck-fill--${bin.tone}`}
                                        x={left}
                                        y={y(bin.value)}
                                        width={x.bandwidth()}
                                        height={down - y(bin.value)}
                                    />
                                </a>
                                {shown && (
                                    <text
                                        className="ck-label"
                                        x={isLast ? left + x.bandwidth() : middle}
                                        y={down + 18}
                                        textAnchor={isLast ? 'end' : 'middle'}
                                    >
                                        {bin.label}
                                    </text>
                                )}
                            </g>
                        )
                    })}
                    <line className="ck-axis" x1={0} x2={across} y1={down} y2={down} />
                </Group>
            </svg>
        </div>
    )
}
