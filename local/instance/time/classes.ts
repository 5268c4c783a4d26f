// The date classes of an instance, which make each other.
import type { TimeContext } from './context.ts'
import { dateClass } from './glide-date.ts'
import { dateTimeClass } from './glide-date-time.ts'
import { scheduleDateTimeClass } from './glide-schedule-date-time.ts'
import { durationClass } from './glide-duration.ts'
import { timeClass } from './glide-time.ts'

export interface TimeClasses {
    GlideDateTime: ReturnType<typeof dateTimeClass>
    GlideDate: ReturnType<typeof dateClass>
    GlideTime: ReturnType<typeof timeClass>
    GlideDuration: ReturnType<typeof durationClass>
    GlideScheduleDateTime: ReturnType<typeof scheduleDateTimeClass>
}

export function timeClasses(context: TimeContext): TimeClasses {
    const classes = {} as TimeClasses
    const others = () => classes
    return Object.assign(classes, {
        GlideDateTime: dateTimeClass(context, others),
        GlideDate: dateClass(context, others),
        GlideTime: timeClass(context, others),
        GlideDuration: durationClass(),
        GlideScheduleDateTime: scheduleDateTimeClass(context),
    })
}
