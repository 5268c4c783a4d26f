// The cockpit as a whole: its words first, then the view its address names.
import React, { useCallback, useEffect, useState } from 'react'
import type { NextStep } from '../../server/candidates/first-run.ts'
import type { Frame } from '../../server/cockpit/answers.ts'
import { placeOf, searchOf, views } from './address.ts'
import type { Place } from './address.ts'
import { useLoad } from './load.ts'
import { Filters } from './parts/filters.tsx'
import { IdleView } from './views/idle.tsx'
import { OverviewView } from './views/overview.tsx'
import { PositionView } from './views/position.tsx'
import { QueueView } from './views/queue.tsx'
import { RunsView } from './views/runs.tsx'
import { Speaking, useWords } from './words.tsx'

export type Go = (change: Partial<Place>) => void

export function App() {
    const { data: frame, error } = useLoad<Frame>('frame', {})
    useEffect(() => {
        if (frame) document.documentElement.lang = frame.language
    }, [frame])
    // Before its words are there the page can only say what needs none.
    if (error)
        return (
            <main className="ck-alone" role="alert">
                {error}
            </main>
        )
    if (!frame)
        return (
            <main className="ck-alone" aria-busy="true">
                …
            </main>
        )
    return (
        <Speaking frame={frame}>
            <Cockpit frame={frame} />
        </Speaking>
    )
}

/** Within the platform's frame the address bar is the frame's. */
function tellFrame(path: string, title: string): void {
    const fire = (window as { CustomEvent?: { fireTop?: (name: string, value: object) => void } }).CustomEvent?.fireTop
    if (window.self !== window.top && fire) fire('magellanNavigator.permalink.set', { relativePath: path, title })
}

function usePlace(title: (place: Place) => string): [Place, Go] {
    const [place, setPlace] = useState(() => placeOf(window.location.search))
    useEffect(() => {
        const back = () => setPlace(placeOf(window.location.search))
        window.addEventListener('popstate', back)
        return () => window.removeEventListener('popstate', back)
    }, [])
    useEffect(() => {
        document.title = title(place)
    })
    const go = useCallback<Go>(
        (change) => {
            const next = { ...placeOf(window.location.search), ...change }
            const path = window.location.pathname + searchOf(next)
            window.history.pushState({}, '', path)
            tellFrame(path, title(next))
            setPlace(next)
        },
        [title]
    )
    return [place, go]
}

function Cockpit({ frame }: { frame: Frame }) {
    const { t } = useWords()
    const title = useCallback((one: Place) => `${t(`view.${one.view}`)} | ${t('title')}`, [t])
    const [place, go] = usePlace(title)
    const heading = React.useRef<HTMLHeadingElement>(null)
    return (
        <div className="ck">
            <a className="ck-skip" href="#ck-content">
                {t('skip')}
            </a>
            <header className="ck-head">
                <p className="ck-title">{t('title')}</p>
                <nav aria-label={t('views')} className="ck-tabs">
                    {views.map((view) => (
                        <a
                            key={view}
                            href={searchOf({ ...place, view, offset: 0 })}
                            aria-current={view === place.view ? 'page' : undefined}
                            onClick={(event) => {
                                if (event.metaKey || event.ctrlKey || event.shiftKey) return
                                event.preventDefault()
                                go({ view, offset: 0 })
                                heading.current?.focus()
                            }}
                        >
                            {t(`view.${view}`)}
                        </a>
                    ))}
                </nav>
            </header>
            <main id="ck-content" className="ck-main">
                <div className="ck-top">
                    <h1 ref={heading} tabIndex={-1}>
                        {t(`view.${place.view}`)}
                    </h1>
                    <Filters frame={frame} place={place} go={go} />
                </div>
                {frame.next && <Next next={frame.next} />}
                {!nothingYet(frame.next) && <Shown frame={frame} place={place} go={go} />}
            </main>
        </div>
    )
}

/** Before anything was published no view has anything to show. */
const nothingYet = (next: NextStep | null): boolean => next?.step === 'connect' || next?.step === 'publish'

/** What is left of the set-up, and where it is done. */
function Next({ next }: { next: NextStep }) {
    return (
        <section className={nothingYet(next) ? 'ck-card ck-empty' : 'ck-alert'}>
            <p>{next.said}</p>
            {next.page && (
                <a className="ck-button ck-button--primary" href={next.page}>
                    {next.button}
                </a>
            )}
        </section>
    )
}

function Shown({ frame, place, go }: { frame: Frame; place: Place; go: Go }) {
    switch (place.view) {
        case 'overview':
            return <OverviewView place={place} />
        case 'idle':
            return <IdleView place={place} go={go} />
        case 'queue':
            return <QueueView frame={frame} place={place} go={go} />
        case 'runs':
            return <RunsView place={place} />
        case 'position':
            return <PositionView place={place} />
    }
}
