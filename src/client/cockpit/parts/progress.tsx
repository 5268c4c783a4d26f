// Works an action through its rows and shows it: how many are done, what each came to, and a way to stop.
import React, { useEffect, useRef, useState } from 'react'
import type { Action, Outcomes } from '../../../server/cockpit/answers.ts'
import { get, post } from '../api.ts'
import { begun, heard, progressOf, remaining } from '../work.ts'
import { useWords } from '../words.tsx'
import { Dialog } from './dialog.tsx'
import { Files } from './files.tsx'

export interface Job {
    readonly action: Action
    readonly group: string
    readonly ids: readonly string[]
    /** What each row is called. */
    readonly names: Readonly<Record<string, string>>
    readonly body: object
}

const rowsACall = 20
const pause = 1500

export function Progress({ job, onClose }: { job: Job; onClose(): void }) {
    const { t, n } = useWords()
    const [work, setWork] = useState(() => begun(job.ids))
    const [said, setSaid] = useState('')
    const stopped = useRef(false)
    // Begun once, however often this is drawn.
    const started = useRef(false)
    useEffect(() => {
        if (started.current) return
        started.current = true
        void run()
        async function run(): Promise<void> {
            let now = begun(job.ids)
            const hear = (answer: Outcomes) => {
                now = heard(now, answer.outcomes)
                setWork((held) => heard(held, answer.outcomes))
            }
            const asRun = job.action === 'reclaim' || job.action === 'retry'
            try {
                if (asRun) setSaid((await post<Outcomes>('queue/confirm', job.body)).said)
                for (;;) {
                    const next = remaining(now, asRun ? 200 : rowsACall)
                    if (next.length === 0 || (stopped.current && !asRun)) return
                    if (asRun) hear(await get<Outcomes>('queue/outcomes', { ids: next.join(',') }))
                    else hear(await post<Outcomes>('queue/act', { ...job.body, ids: next }))
                    if (asRun && remaining(now, 1).length > 0) await new Promise((go) => setTimeout(go, pause))
                }
            } catch (error) {
                setSaid((error as Error).message)
                setWork((held) => ({ ...held, stopped: true }))
            }
        }
    }, [job])
    const stop = async () => {
        stopped.current = true
        if (job.action === 'reclaim') {
            const answer = await post<Outcomes>('queue/stop', { ids: remaining(work, 1000) })
            setSaid(answer.said)
            return
        }
        setSaid(t('progress.stopped'))
        setWork((held) => ({ ...held, stopped: true }))
    }
    const { done, total, ok, failed, left, over } = progressOf(work)
    const nameOf = (id: string) => job.names[id] || work.outcomes.get(id)?.name || id.slice(0, 8)
    const saidOf = (id: string) => work.outcomes.get(id)?.said || t('progress.waiting')
    const table = () => ({
        headings: [t('person'), t('outcome')],
        rows: job.ids.map((id) => [nameOf(id), saidOf(id)]),
    })
    const facts = [
        t('progress.of', n(done), n(total)),
        t('progress.ok', n(ok)),
        t('progress.failed', n(failed)),
        left > 0 ? t('progress.left', n(left)) : '',
    ].filter(Boolean)
    return (
        <Dialog title={`${t(`action.${job.action}`)}: ${t('progress')}`} onClose={() => over && onClose()}>
            {said && <p role="status">{said}</p>}
            {total > 0 && (
                <>
                    <progress className="ck-progress" value={done} max={total} aria-label={t('progress')} />
                    <p aria-live="polite">{facts.join(' · ')}</p>
                    <div className="ck-scroll ck-outcomes" tabIndex={0} role="region" aria-label={t('outcome')}>
                        <table className="ck-table">
                            <thead>
                                <tr>
                                    <th scope="col">{t('person')}</th>
                                    <th scope="col">{t('outcome')}</th>
                                </tr>
                            </thead>
                            <tbody>
                                {job.ids.map((id) => {
                                    const outcome = work.outcomes.get(id)
                                    const tone =
                                        !outcome || outcome.open || outcome.left ? 'wait' : outcome.ok ? 'ok' : 'bad'
                                    return (
                                        <tr key={id}>
                                            <td>{nameOf(id)}</td>
                                            <td className={`ck-tone--${tone}`}>{saidOf(id)}</td>
                                        </tr>
                                    )
                                })}
                            </tbody>
                        </table>
                    </div>
                </>
            )}
            <div className="ck-dialog__foot">
                {over && total > 0 && <Files name={`outcome-${job.action}`} table={table} />}
                {!over && job.action !== 'retry' && (
                    <button type="button" className="ck-button" onClick={() => void stop()}>
                        {t('progress.stop')}
                    </button>
                )}
                <button type="button" className="ck-button ck-button--primary" disabled={!over} onClick={onClose}>
                    {t('progress.close')}
                </button>
            </div>
        </Dialog>
    )
}
