// Work queue: what waits, grouped by reason; rows are selected, confirmed once, and worked with progress.
import React, { useEffect, useState } from 'react'
import type { Action, Announced, Frame, Queue, QueueGroup, QueuePage } from '../../../server/cockpit/answers.ts'
import { scopeOf, searchOf } from '../address.ts'
import type { Place } from '../address.ts'
import { get, post } from '../api.ts'
import type { Go } from '../app.tsx'
import { useLoad } from '../load.ts'
import { Confirm } from '../parts/confirm.tsx'
import type { Given } from '../parts/confirm.tsx'
import { Files } from '../parts/files.tsx'
import type { Table } from '../parts/files.tsx'
import { Progress } from '../parts/progress.tsx'
import type { Job } from '../parts/progress.tsx'
import { Ready } from '../parts/states.tsx'
import { useWords } from '../words.tsx'
import { QueueRows } from './queue-rows.tsx'

const pageSize = 25
const exportedACall = 100
const mostExported = 1000

export function QueueView({ frame, place, go }: { frame: Frame; place: Place; go: Go }) {
    const loaded = useLoad<Queue>('queue', scopeOf(place))
    return (
        <Ready loaded={loaded}>
            {({ groups }) => {
                const waiting = groups.filter((group) => group.people.value > 0)
                const group = groups.find((one) => one.key === place.group) ?? waiting[0] ?? groups[0]
                return (
                    <div className="ck-queue">
                        <Groups groups={groups} chosen={group.key} place={place} go={go} />
                        <GroupWork
                            key={`${group.key}${JSON.stringify(scopeOf(place))}`}
                            group={group}
                            frame={frame}
                            place={place}
                            go={go}
                            onChanged={loaded.reload}
                        />
                    </div>
                )
            }}
        </Ready>
    )
}

function Groups({
    groups,
    chosen,
    place,
    go,
}: {
    groups: readonly QueueGroup[]
    chosen: string
    place: Place
    go: Go
}) {
    const { t, n, moneys } = useWords()
    return (
        <nav className="ck-groups" aria-label={t('queue.groups')}>
            {groups.map((group) => (
                <a
                    key={group.key}
                    className={`ck-group ck-group--${group.tone}`}
                    href={searchOf({ ...place, group: group.key, offset: 0 })}
                    aria-current={group.key === chosen ? 'true' : undefined}
                    onClick={(event) => {
                        if (event.metaKey || event.ctrlKey || event.shiftKey) return
                        event.preventDefault()
                        go({ group: group.key, offset: 0 })
                    }}
                >
                    <span className="ck-group__title">{group.title}</span>
                    <strong>{n(group.people.value)}</strong>
                    {group.savings.length > 0 && <small>{t('a_year', moneys(group.savings))}</small>}
                </a>
            ))}
        </nav>
    )
}

/** The rows of a group as a file has them: as many as one selection may have. */
async function rowsOf(group: string, place: Place, t: (key: string) => string): Promise<Table> {
    const rows: QueuePage['rows'][number][] = []
    for (let offset = 0; offset < mostExported; offset += exportedACall) {
        const asked = { ...scopeOf(place), group, offset: String(offset), limit: String(exportedACall) }
        const page = await get<QueuePage>('queue/rows', asked)
        rows.push(...page.rows)
        if (offset + exportedACall >= page.total) break
    }
    return {
        headings: ['number', 'person', 'email', 'licence', 'days', 'saving', 'currency', 'state', 'note'].map((key) =>
            t(`file.${key}`)
        ),
        rows: rows.map((row) => [
            row.number,
            row.person,
            row.email,
            row.licence,
            row.days_idle,
            row.saving ? Number(row.saving.amount) : null,
            row.saving ? row.saving.currency : null,
            row.state,
            row.note,
        ]),
    }
}

function GroupWork({
    group,
    frame,
    place,
    go,
    onChanged,
}: {
    group: QueueGroup
    frame: Frame
    place: Place
    go: Go
    onChanged(): void
}) {
    const { t, n } = useWords()
    const asked = { ...scopeOf(place), group: group.key, offset: String(place.offset), limit: String(pageSize) }
    const loaded = useLoad<QueuePage>('queue/rows', asked)
    const [names, setNames] = useState<Record<string, string>>({})
    const [selected, setSelected] = useState<ReadonlySet<string> | 'all'>(new Set<string>())
    const [asking, setAsking] = useState<{ action: Action; announced: Announced | null; ids: string[] } | null>(null)
    const [job, setJob] = useState<Job | null>(null)
    const [error, setError] = useState('')
    useEffect(() => {
        const more = Object.fromEntries(loaded.data?.rows.map((row) => [row.id, row.person]) ?? [])
        setNames((held) => ({ ...held, ...more }))
    }, [loaded.data])
    const count = selected === 'all' ? group.people.value : selected.size
    const body = (action: Action) => ({
        ...scopeOf(place),
        action,
        group: group.key,
        ids: selected === 'all' || action === 'retry' ? 'all' : [...selected],
    })
    const ask = async (action: Action) => {
        setError('')
        try {
            const answer = await post<{ announced: Announced | null; ids: string[] }>('queue/announce', body(action))
            setAsking({ action, ...answer })
        } catch (reason) {
            setError((reason as Error).message)
        }
    }
    const confirm = (given: Given) => {
        if (!asking?.announced) return
        const { action, ids, announced } = asking
        setJob({ action, group: group.key, ids, names, body: { ...body(action), ...given, word: announced.word } })
        setAsking(null)
    }
    const close = () => {
        setJob(null)
        setSelected(new Set())
        loaded.reload()
        onChanged()
    }
    return (
        <section className="ck-card ck-work" aria-label={group.title}>
            <div className="ck-card__head">
                <h2>{group.title}</h2>
                <div className="ck-tools">
                    <a href={group.people.list}>{t('rows')}</a>
                    {group.people.value > 0 && (
                        <Files name={`queue-${group.key}`} table={() => rowsOf(group.key, place, t)} />
                    )}
                </div>
            </div>
            <p className="ck-hint">{group.hint}</p>
            {error && (
                <p className="ck-alert ck-alert--critical" role="alert">
                    {error}
                </p>
            )}
            <div className="ck-bar" role="group" aria-label={t('queue.selected', n(count))}>
                <span aria-live="polite">{t('queue.selected', n(count))}</span>
                {group.actions
                    .filter((action) => action !== 'exclude' || frame.admin)
                    .map((action, at) => (
                        <button
                            key={action}
                            type="button"
                            className={`ck-button${at === 0 ? ' ck-button--primary' : ''}`}
                            disabled={action !== 'retry' && count === 0}
                            onClick={() => void ask(action)}
                        >
                            {t(`action.${action}`)}
                        </button>
                    ))}
            </div>
            <Ready loaded={loaded}>
                {(page) => (
                    <QueueRows
                        page={page}
                        hint={group.hint}
                        selected={selected}
                        onSelect={setSelected}
                        onTurn={(offset) => go({ offset })}
                    />
                )}
            </Ready>
            {asking && <Confirm announced={asking.announced} onCancel={() => setAsking(null)} onConfirm={confirm} />}
            {job && <Progress job={job} onClose={close} />}
        </section>
    )
}
