// The one confirmation before many rows are changed: whom, how many, within which ceilings, worth how much.
import React, { useEffect, useState } from 'react'
import type { Announced } from '../../../server/cockpit/answers.ts'
import { get } from '../api.ts'
import { useWords } from '../words.tsx'
import { Dialog } from './dialog.tsx'

export interface Given {
    readonly reason: string
    readonly expires: string
    readonly user: string
}

export function Confirm({
    announced,
    onCancel,
    onConfirm,
}: {
    announced: Announced | null
    onCancel(): void
    onConfirm(given: Given): void
}) {
    const { t, n } = useWords()
    const [given, setGiven] = useState<Given>({ reason: '', expires: '', user: '' })
    const set = (change: Partial<Given>) => setGiven((held) => ({ ...held, ...change }))
    if (!announced)
        return (
            <Dialog title={t('progress')} onClose={onCancel}>
                <p>{t('confirm.nothing')}</p>
                <div className="ck-dialog__foot">
                    <button type="button" className="ck-button" onClick={onCancel} autoFocus>
                        {t('progress.close')}
                    </button>
                </div>
            </Dialog>
        )
    const { action, title, lines, names, more, button } = announced
    const needsReason = action === 'skip' || action === 'exclude'
    return (
        <Dialog title={title} onClose={onCancel}>
            <form
                onSubmit={(event) => {
                    event.preventDefault()
                    onConfirm(given)
                }}
            >
                {lines.map((line) => (
                    <p key={line}>{line}</p>
                ))}
                {names.length > 0 && (
                    <p className="ck-names">
                        <strong>{t('confirm.names')}:</strong> {names.join(', ')}{' '}
                        {more > 0 && t('confirm.more', n(more))}
                    </p>
                )}
                {needsReason && (
                    <label className="ck-field ck-field--wide">
                        <span>{t('field.reason')}</span>
                        <input
                            required
                            maxLength={500}
                            value={given.reason}
                            onChange={(event) => set({ reason: event.target.value })}
                        />
                    </label>
                )}
                {action === 'exclude' && (
                    <label className="ck-field">
                        <span>{t('field.expires')}</span>
                        <input
                            type="date"
                            value={given.expires}
                            onChange={(event) => set({ expires: event.target.value })}
                        />
                    </label>
                )}
                {action === 'assign' && <PersonField value={given.user} onChange={(user) => set({ user })} />}
                <div className="ck-dialog__foot">
                    <button type="button" className="ck-button" onClick={onCancel}>
                        {t('confirm.cancel')}
                    </button>
                    <button
                        type="submit"
                        className="ck-button ck-button--primary"
                        disabled={action === 'assign' && given.user === ''}
                    >
                        {button}
                    </button>
                </div>
            </form>
        </Dialog>
    )
}

interface Person {
    readonly id: string
    readonly name: string
    readonly detail: string
}

function PersonField({ value, onChange }: { value: string; onChange(id: string): void }) {
    const { t } = useWords()
    const [search, setSearch] = useState('')
    const [people, setPeople] = useState<readonly Person[]>([])
    useEffect(() => {
        let wanted = true
        const timer = setTimeout(() => {
            if (search.trim().length < 2) return setPeople([])
            get<{ people: Person[] }>('people', { search })
                .then((answer) => wanted && setPeople(answer.people))
                .catch(() => wanted && setPeople([]))
        }, 200)
        return () => {
            wanted = false
            clearTimeout(timer)
        }
    }, [search])
    return (
        <fieldset className="ck-people">
            <label className="ck-field ck-field--wide">
                <span>{t('field.user')}</span>
                <input
                    type="search"
                    value={search}
                    placeholder={t('field.user.hint')}
                    onChange={(event) => setSearch(event.target.value)}
                />
            </label>
            {people.map((person) => (
                <label key={person.id} className="ck-check">
                    <input
                        type="radio"
                        name="person"
                        checked={value === person.id}
                        onChange={() => onChange(person.id)}
                    />
                    <span>
                        {person.name} <small>{person.detail}</small>
                    </span>
                </label>
            ))}
        </fieldset>
    )
}
