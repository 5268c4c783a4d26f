// The instance's clock and its time zones.
import { GlideDateTime, GlideScheduleDateTime, gs } from '@servicenow/glide'
import { toPlatform } from '../base/instants.ts'

/** Now, in epoch milliseconds (UTC). */
export function now(): number {
    return Number(new GlideDateTime().getNumericValue())
}

/** Now as a date/time column holds it. */
export function nowForPlatform(): string {
    return toPlatform(now())
}

/** A GlideDateTime of an instant, for calls that ask for one (gs.eventQueueScheduled). */
export function glideDateTime(epochMilliseconds: number): GlideDateTime {
    return new GlideDateTime(toPlatform(epochMilliseconds))
}

/** A day of UTC in the date format of the person of this session, as a date column is shown: the same day for everybody. */
export function dateForPerson(epochMilliseconds: number): string {
    return String(glideDateTime(epochMilliseconds).getDate().getDisplayValue())
}

/** Day and minute of an instant on the clock of the person of this session, in their format. */
export function minuteForPerson(epochMilliseconds: number): string {
    return String(glideDateTime(epochMilliseconds).getDisplayValue()).replace(/(\d{1,2}:\d{2}):\d{2}/, '$1')
}

/** Day and minute of an instant on the clock of a time zone, named behind it: '2026-11-19 15:00 (Asia/Tokyo)'. */
export function minuteIn(epochMilliseconds: number, timeZone: string): string {
    const known = timeZone !== '' && zoneIsKnown(timeZone) ? timeZone : ''
    const zone = known || gs.getProperty('glide.sys.default.tz', 'UTC') || 'UTC'
    return `${toPlatform(epochMilliseconds + offsetAt(epochMilliseconds, known)).slice(0, 16)} (${zone})`
}

/**
 * Milliseconds the wall clock of `timeZone` is ahead of UTC at an instant; daylight saving included.
 * An empty zone means the instance's own (property glide.sys.default.tz). What an instance does with a zone it does not
 * know is not documented; `zoneIsKnown` asks for that before one is stored.
 */
export function offsetAt(epochMilliseconds: number, timeZone: string): number {
    const zone = timeZone || gs.getProperty('glide.sys.default.tz', 'UTC') || 'UTC'
    if (zone === 'UTC' || zone === 'GMT') return 0
    const wall = new GlideScheduleDateTime(glideDateTime(epochMilliseconds)).convertTimeZone('UTC', zone)
    return Number(new GlideDateTime(String(wall)).getNumericValue()) - Math.floor(epochMilliseconds / 1000) * 1000
}

/** True where the instance knows the zone by this name; Java answers GMT for a name it does not know. */
export function zoneIsKnown(timeZone: string): boolean {
    if (timeZone === '' || timeZone === 'UTC' || timeZone === 'GMT') return true
    const moment = new GlideScheduleDateTime()
    moment.setTimeZone(timeZone)
    return String(moment.getTimeZoneID()) === timeZone
}
