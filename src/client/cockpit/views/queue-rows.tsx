// One page of a group of the work queue, with its selection.
import React from 'react'
import type { QueuePage } from '../../../server/cockpit/answers.ts'
import { useWords } from '../words.tsx'

export type Selected = ReadonlySet<string> | 'all'

export function QueueRows({
    page,
    hint,
    selected,
    onSelect,
    onTurn,
}: {
    page: QueuePage
    /** What holds for all rows is not repeated on each. */
    hint: string
    selected: Selected
    onSelect(selected: Selected): void
    onTurn(offset: number): void
}) {
    const { t, n, money } = useWords()
    const { rows, total, offset, limit } = page
    if (total === 0) return <p className="ck-nothing">{t('queue.empty')}</p>
    const isSelected = (id: string) => selected === 'all' || selected.has(id)
    const whole = rows.every((row) => isSelected(row.id))
    const toggle = (ids: readonly string[], on: boolean) => {
        // One row taken out of 'all': what is left of it on this page.
        const next = new Set(selected === 'all' ? rows.map((row) => row.id) : selected)
        for (const id of ids) {
            if (on) next.add(id)
            else next.delete(id)
        }
        onSelect(next)
    }
    const people = rows[0].number === ''
    const noted = rows.some((row) => row.note !== '' && row.note !== hint)
    return (
        <>
            <div className="ck-select">
                <button type="button" className="ck-link" onClick={() => onSelect('all')} disabled={selected === 'all'}>
                    {t('queue.select_all', n(total))}
                </button>
                <button
                    type="button"
                    className="ck-link"
                    onClick={() => onSelect(new Set())}
                    disabled={selected !== 'all' && selected.size === 0}
                >
                    {t('queue.clear')}
                </button>
            </div>
            <div className="ck-scroll" tabIndex={0} role="region" aria-label={t('view.queue')}>
                <table className="ck-table ck-table--work">
                    <thead>
                        <tr>
                            <th scope="col">
                                <input
                                    type="checkbox"
                                    aria-label={t('queue.select_page')}
                                    checked={whole}
                                    onChange={(event) =>
                                        toggle(
                                            rows.map((row) => row.id),
                                            event.target.checked
                                        )
                                    }
                                />
                            </th>
                            <th scope="col">{t('person')}</th>
                            <th scope="col">{t('licence')}</th>
                            {!people && (
                                <>
                                    <th scope="col" className="ck-number">
                                        {t('days_idle')}
                                    </th>
                                    <th scope="col" className="ck-number">
                                        {t('saving')}
                                    </th>
                                    <th scope="col">{t('assigned_to')}</th>
                                    {noted && <th scope="col">{t('note')}</th>}
                                </>
                            )}
                        </tr>
                    </thead>
                    <tbody>
                        {rows.map((row) => (
                            <tr key={row.id} className={isSelected(row.id) ? 'ck-row--selected' : undefined}>
                                <td>
                                    <input
                                        type="checkbox"
                                        aria-label={t('queue.select', row.person)}
                                        checked={isSelected(row.id)}
                                        onChange={(event) => toggle([row.id], event.target.checked)}
                                    />
                                </td>
                                <td>
                                    <a href={row.page}>{row.person}</a>
                                    {row.email !== row.person && <small>{row.email}</small>}
                                </td>
                                <td>{row.licence}</td>
                                {!people && (
                                    <>
                                        <td className="ck-number">{row.days_idle === null ? '' : n(row.days_idle)}</td>
                                        <td className="ck-number">{row.saving ? money(row.saving) : ''}</td>
                                        <td>{row.assigned_to}</td>
                                        {noted && <td className="ck-note">{row.note === hint ? '' : row.note}</td>}
                                    </>
                                )}
                            </tr>
                        ))}
                    </tbody>
                </table>
            </div>
            <nav className="ck-pages" aria-label={t('queue.range', offset + 1, offset + rows.length, total)}>
                <button
                    type="button"
                    className="ck-button"
                    disabled={offset === 0}
                    onClick={() => onTurn(Math.max(0, offset - limit))}
                >
                    {t('queue.previous')}
                </button>
                <span>{t('queue.range', n(offset + 1), n(offset + rows.length), n(total))}</span>
                <button
                    type="button"
                    className="ck-button"
                    disabled={offset + limit >= total}
                    onClick={() => onTurn(offset + limit)}
                >
                    {t('queue.next')}
                </button>
            </nav>
        </>
    )
}
