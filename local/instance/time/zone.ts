// Time zones: offsets at an instant, and wall-clock times turned into instants the way the platform's calendar does.

const quarterHour = 900_000
const dayLength = 86_400_000
const formats = new Map<string, Intl.DateTimeFormat>()
const offsets = new Map<string, Map<number, number>>()

/** Offset from UTC in milliseconds (east positive) at an instant. @throws where the zone is unknown */
export function offsetAt(zone: string, instant: number): number {
    if (zone === 'GMT' || zone === 'UTC') return 0
    let known = offsets.get(zone)
    if (!known) offsets.set(zone, (known = new Map()))
    const slot = Math.floor(instant / quarterHour)
    let offset = known.get(slot)
    if (offset === undefined) {
        offset = computeOffset(zone, slot * quarterHour)
        if (known.size > 20000) known.clear()
        known.set(slot, offset)
    }
    return offset
}

function computeOffset(zone: string, instant: number): number {
    let format = formats.get(zone)
    if (!format) {
        format = new Intl.DateTimeFormat('en-US', {
            timeZone: zone,
            hourCycle: 'h23',
            year: 'numeric',
            month: 'numeric',
            day: 'numeric',
            hour: 'numeric',
            minute: 'numeric',
            second: 'numeric',
        })
        formats.set(zone, format)
    }
    const part: Record<string, number> = {}
    for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value)
    return (
        Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second) -
        Math.floor(instant / 1000) * 1000
    )
}

export function isZone(zone: string): boolean {
    try {
        offsetAt(zone, 0)
        return true
    } catch {
        return false
    }
}

/** The zone's offset outside daylight saving in the year of the instant. */
export function standardOffset(zone: string, instant: number): number {
    const year = new Date(instant).getUTCFullYear()
    return Math.min(offsetAt(zone, Date.UTC(year, 0, 1)), offsetAt(zone, Date.UTC(year, 6, 1)))
}

/**
 * The instant at which clocks of a zone show a wall-clock time (given as if it were UTC milliseconds).
 * A time that happens twice is the later one (standard time); one that is skipped moves forward by the gap.
 */
export function instantOf(zone: string, wall: number): number {
    const standard = standardOffset(zone, wall)
    const inStandard = wall - standard
    if (offsetAt(zone, inStandard) === standard) return inStandard
    const daylight = offsetAt(zone, inStandard)
    const inDaylight = wall - daylight
    return offsetAt(zone, inDaylight) === daylight ? inDaylight : inStandard
}

/** The first instant at which clocks of a zone show a wall-clock time; where they never do, the same time of the offset before. */
export function firstInstantOf(wall: number, zone: string): number {
    const offsets = [wall - dayLength, wall + dayLength].map((near) => offsetAt(zone, near))
    const candidates = offsets.map((offset) => wall - offset).sort((left, right) => left - right)
    return candidates.find((instant) => wallOf(zone, instant) === wall) ?? wall - (offsets[0] as number)
}

/** What clocks of a zone show at an instant, as if it were UTC milliseconds. */
export function wallOf(zone: string, instant: number): number {
    return instant + offsetAt(zone, instant)
}
