// Loading what a view shows: again when what it is asked with changes, and an old answer never overwrites a newer one.
import { useCallback, useEffect, useRef, useState } from 'react'
import { get } from './api.ts'

export interface Loaded<T> {
    readonly data: T | null
    readonly error: string | null
    readonly busy: boolean
    reload(): void
}

/** @param every milliseconds between two loads; 0: only when asked */
export function useLoad<T>(path: string, parameters: Record<string, string>, every = 0): Loaded<T> {
    const [data, setData] = useState<T | null>(null)
    const [error, setError] = useState<string | null>(null)
    const [busy, setBusy] = useState(true)
    const asked = useRef(0)
    const key = JSON.stringify(parameters)
    const reload = useCallback(() => {
        const mine = ++asked.current
        setBusy(true)
        get<T>(path, JSON.parse(key) as Record<string, string>)
            .then((answer) => {
                if (mine !== asked.current) return
                setData(answer)
                setError(null)
            })
            .catch((reason: Error) => mine === asked.current && setError(reason.message))
            .finally(() => mine === asked.current && setBusy(false))
    }, [path, key])
    useEffect(() => {
        reload()
        if (every === 0) return undefined
        const timer = setInterval(() => document.hidden || reload(), every)
        return () => clearInterval(timer)
    }, [reload, every])
    return { data, error, busy, reload }
}
