// GlideScheduleDateTime, as far as time zones go: a wall-clock time read in one zone and told in another.
import { failure } from '../runtime/failure.ts'
import { guardClass, hasMember } from '../runtime/unknown.ts'
import type { TimeContext } from './context.ts'
import { internal, parseInternal } from './format.ts'
import { instantOf, isZone, wallOf } from './zone.ts'

export type ScheduleDateTimeClass = ReturnType<typeof scheduleDateTimeClass>

/**
 * Derived from its use in public scripts: convertTimeZone takes the value as the wall clock of the first zone and answers, and
 * keeps, the wall clock of the second. Derived from Java's TimeZone: a zone nobody knows is GMT.
 */
export function scheduleDateTimeClass(context: TimeContext) {
    class GlideScheduleDateTime {
        private wall: number
        private timeZone = 'GMT'

        constructor(value?: unknown) {
            this.wall = Math.floor(context.now() / 1000) * 1000
            if (value === undefined) return
            const instant = value as { getNumericValue(): number }
            const wall = hasMember(value, 'getNumericValue')
                ? Number(instant.getNumericValue())
                : parseInternal(
                      String(value).replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/, '$1-$2-$3 $4:$5:$6')
                  )
            if (wall === null) throw failure(`Could not parse '${String(value)}' as a schedule date and time`)
            this.wall = wall
        }
        convertTimeZone(from: string, to: string): string {
            this.wall = wallOf(known(String(to)), instantOf(known(String(from)), this.wall))
            return internal(this.wall)
        }
        setTimeZone(zone: string): void {
            this.timeZone = known(String(zone))
        }
        getTimeZoneID(): string {
            return this.timeZone
        }
        getMS(): number {
            return this.wall
        }
        getValue(): string {
            return `${internal(this.wall).replace(/[-:]/g, '').replace(' ', 'T')}Z`
        }
        toString(): string {
            return this.getValue()
        }
    }
    return guardClass(GlideScheduleDateTime, 'GlideScheduleDateTime')
}

function known(zone: string): string {
    return isZone(zone) ? zone : 'GMT'
}
