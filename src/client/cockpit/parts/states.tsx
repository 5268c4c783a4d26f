// What stands where a view's numbers are not there: loading, or why they could not be loaded.
import React from 'react'
import type { ReactNode } from 'react'
import type { Figure } from '../../../server/cockpit/answers.ts'
import type { Loaded } from '../load.ts'
import { useWords } from '../words.tsx'

/** The view of what was loaded; the last answer stays while a new one is on its way. */
export function Ready<T>({ loaded, children }: { loaded: Loaded<T>; children: (data: T) => ReactNode }) {
    const { t } = useWords()
    const { data, error, busy, reload } = loaded
    return (
        <div aria-busy={busy} className={busy && data ? 'ck-stale' : undefined}>
            {error && (
                <div className="ck-alert ck-alert--critical" role="alert">
                    <span>
                        {t('failed')} {error}
                    </span>
                    <button type="button" className="ck-button" onClick={reload}>
                        {t('again')}
                    </button>
                </div>
            )}
            {data ? children(data) : !error && <p className="ck-nothing">{t('loading')}</p>}
        </div>
    )
}

/** A number that leads to its rows. */
export function Count({ figure, strong }: { figure: Figure; strong?: boolean }) {
    const { n } = useWords()
    return (
        <a className={strong ? 'ck-count ck-count--strong' : 'ck-count'} href={figure.list}>
            {n(figure.value)}
        </a>
    )
}

export function AsOf({ instant }: { instant: string | null }) {
    const { t, when } = useWords()
    return <p className="ck-asof">{instant ? t('as_of', when(instant)) : t('as_of.none')}</p>
}
