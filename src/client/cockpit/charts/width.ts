// How wide a chart may be: as wide as its place, also after the window changed.
import { useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

export function useWidth(): [RefObject<HTMLDivElement>, number] {
    const place = useRef<HTMLDivElement>(null)
    const [width, setWidth] = useState(0)
    useLayoutEffect(() => {
        if (!place.current) return undefined
        const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry.contentRect.width)))
        watch.observe(place.current)
        return () => watch.disconnect()
    }, [])
    return [place, width]
}
