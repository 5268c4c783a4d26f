// Runs: what runs now and how far it is, what ended last, and everything that waits or failed with one way to try again.
import React, { useState } from 'react'
import type { Announced, RunRow, Runs } from '../../../server/cockpit/answers.ts'
import { scopeOf } from '../address.ts'
import type { Place } from '../address.ts'
import { post } from '../api.ts'
import type { CsvCell } from '../csv.ts'
import { useLoad } from '../load.ts'
import { Card, ChartCard } from '../parts/card.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Files } from '../parts/files.tsx'
import { Progress } from '../parts/progress.tsx'
import { AsOf, Count, Ready } from '../parts/states.tsx'
import { useWords } from '../words.tsx'

const everyFiveSeconds = 5000

export function RunsView({ place }: { place: Place }) {
    const { t } = useWords()
    const loaded = useLoad<Runs>('runs', scopeOf(place), everyFiveSeconds)
    return (
        <Ready loaded={{ ...loaded, busy: loaded.busy && !loaded.data }}>
            {(data) => (
                <>
                    <AsOf instant={data.as_of} />
                    <div className="ck-cards">
                        <Card wide title={t('runs.running')} tools={<RunFiles name="running" runs={data.running} />}>
                            {data.running.length === 0 && <p className="ck-nothing">{t('runs.idle')}</p>}
                            {data.running.map((run) => (
                                <Running key={run.id} run={run} />
                            ))}
                        </Card>
                        {data.decisions.length > 0 && (
                            <Card
                                wide
                                title={t('runs.decisions')}
                                tools={<RunFiles name="decisions" runs={data.decisions} />}
                            >
                                {data.decisions.map((run) => (
                                    <Decision key={run.id} run={run} />
                                ))}
                            </Card>
                        )}
                        <Waiting data={data} place={place} onDone={loaded.reload} />
                        <Last data={data} />
                    </div>
                </>
            )}
        </Ready>
    )
}

/** The runs of a card as a file; none where nothing is listed. */
function RunFiles({ name, runs }: { name: string; runs: readonly RunRow[] }) {
    const { t } = useWords()
    if (runs.length === 0) return null
    const columns: readonly [string, (run: RunRow) => CsvCell][] = [
        [t('file.number'), (run) => run.number],
        [t('run'), (run) => run.name],
        [t('state'), (run) => run.state_label],
        [t('file.started'), (run) => run.started],
        [t('people'), (run) => run.people],
        [t('file.of'), (run) => run.total],
        [t('file.pages'), (run) => run.pages],
        [t('file.slices'), (run) => run.slices],
        [t('file.rate'), (run) => run.rate],
        [t('file.left'), (run) => run.minutes_left],
        [t('file.paused'), (run) => run.resumes],
        [t('message'), (run) => run.message],
        [t('file.next'), (run) => run.next_step],
    ]
    const table = () => ({
        headings: columns.map(([heading]) => heading),
        rows: runs.map((run) => columns.map(([, of]) => of(run))),
    })
    return (
        <div className="ck-tools">
            <Files name={name} table={table} />
        </div>
    )
}

function Running({ run }: { run: RunRow }) {
    const { t, n, when } = useWords()
    const facts = [
        run.total === null ? t('runs.people_only', n(run.people)) : t('runs.people', n(run.people), n(run.total)),
        run.pages > 0 ? t('runs.pages', n(run.pages)) : '',
        run.slices > 0 ? t('runs.slices', n(run.slices)) : '',
        run.rate === null ? '' : t('runs.rate', n(run.rate)),
        run.minutes_left === null ? '' : t('runs.left', n(run.minutes_left)),
        run.failed > 0 ? t('runs.failed', n(run.failed)) : '',
        run.resumes ? t('runs.resumes', when(run.resumes)) : '',
    ].filter(Boolean)
    return (
        <div className="ck-run">
            <div className="ck-run__head">
                <a href={run.page}>
                    {run.number} {run.name}
                </a>
                <span className={`ck-badge ck-badge--${run.state}`}>{run.state_label}</span>
            </div>
            {run.total !== null && run.total > 0 && (
                <progress className="ck-progress" value={run.people} max={run.total} aria-label={run.name} />
            )}
            <p>{facts.join(' · ')}</p>
            {run.message && <p className="ck-hint">{run.message}</p>}
        </div>
    )
}

function Decision({ run }: { run: RunRow }) {
    return (
        <div className="ck-alert ck-alert--warning">
            <div>
                <a href={run.page}>
                    {run.number} {run.name}
                </a>
                <p>{run.message}</p>
                <p>{run.next_step}</p>
            </div>
        </div>
    )
}

function Waiting({ data, place, onDone }: { data: Runs; place: Place; onDone(): void }) {
    const { t, n } = useWords()
    const [asking, setAsking] = useState<{ announced: Announced | null; ids: string[] } | null>(null)
    const [retry, setRetry] = useState<{ word: string; ids: string[] } | null>(null)
    const [error, setError] = useState('')
    const retried = data.waiting.find((one) => one.retried)
    const body = { ...scopeOf(place), action: 'retry', group: `failed-${retried?.id || 'none'}`, ids: 'all' }
    const ask = () =>
        post<{ announced: Announced | null; ids: string[] }>('queue/announce', body)
            .then(setAsking)
            .catch((reason: Error) => setError(reason.message))
    const table = () => ({
        headings: [t('file.reason'), t('file.next'), t('people')],
        rows: data.waiting.map((one) => [one.name, one.next_step, one.people.value]),
    })
    return (
        <Card
            wide
            title={t('runs.waiting')}
            tools={
                data.waiting.length > 0 && (
                    <div className="ck-tools">
                        <Files name="waiting" table={table} />
                        {retried && (
                            <button type="button" className="ck-button ck-button--primary" onClick={() => void ask()}>
                                {t('runs.retry', n(data.retry))}
                            </button>
                        )}
                    </div>
                )
            }
        >
            {error && (
                <p className="ck-alert ck-alert--critical" role="alert">
                    {error}
                </p>
            )}
            {data.waiting.length === 0 && <p className="ck-nothing">{t('runs.waiting.none')}</p>}
            {data.waiting.length > 0 && !retried && <p className="ck-hint">{t('runs.retry.none')}</p>}
            <ul className="ck-list">
                {data.waiting.map((one) => (
                    <li key={one.id}>
                        <div>
                            <strong>{one.name}</strong>
                            <p>{one.next_step}</p>
                        </div>
                        <Count figure={one.people} strong />
                    </li>
                ))}
            </ul>
            {asking && (
                <Confirm
                    announced={asking.announced}
                    onCancel={() => setAsking(null)}
                    onConfirm={() => {
                        setRetry({ word: asking.announced?.word ?? '', ids: asking.ids })
                        setAsking(null)
                    }}
                />
            )}
            {retry && (
                <Progress
                    job={{
                        action: 'retry',
                        group: body.group,
                        ids: retry.ids,
                        names: {},
                        body: { ...body, word: retry.word },
                    }}
                    onClose={() => {
                        setRetry(null)
                        onDone()
                    }}
                />
            )}
        </Card>
    )
}

function Last({ data }: { data: Runs }) {
    const { t, n, when } = useWords()
    const columns = [
        {
            heading: t('run'),
            show: (run: RunRow) => (
                <a href={run.page}>
                    {run.number} {run.name}
                </a>
            ),
            value: (run: RunRow) => run.number,
        },
        {
            heading: t('state'),
            show: (run: RunRow) => <span className={`ck-badge ck-badge--${run.state}`}>{run.state_label}</span>,
            value: (run: RunRow) => run.state_label,
        },
        {
            heading: t('ended'),
            show: (run: RunRow) => (run.ended ? when(run.ended) : ''),
            value: (run: RunRow) => run.ended,
        },
        {
            heading: t('people'),
            number: true,
            show: (run: RunRow) => n(run.people),
            value: (run: RunRow) => run.people,
        },
        { heading: t('message'), show: (run: RunRow) => run.message, value: (run: RunRow) => run.message },
    ]
    return (
        <ChartCard
            wide
            title={t('runs.last')}
            name="runs"
            rows={data.last}
            columns={columns}
            hint={<a href={data.last_list}>{t('rows')}</a>}
        >
            <ul className="ck-list">
                {data.last.map((run) => (
                    <li key={run.id}>
                        <div>
                            <a href={run.page}>
                                {run.number} {run.name}
                            </a>
                            <p>{run.message}</p>
                            {run.next_step && <p className="ck-hint">{run.next_step}</p>}
                        </div>
                        <div className="ck-ended">
                            <span className={`ck-badge ck-badge--${run.state}`}>{run.state_label}</span>
                            <small>{run.ended && when(run.ended)}</small>
                        </div>
                    </li>
                ))}
            </ul>
        </ChartCard>
    )
}
