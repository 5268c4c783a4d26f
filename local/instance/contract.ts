// Types only: what the classes here take and give fits what `@servicenow/glide` declares, member by member.
//
// A member fits where it accepts every argument the declared one does and answers the declared primitive (null besides,
// which the declarations leave out). Members that are documented but not declared are named below; any other extra
// member is a compile error.
import type * as Glide from '@servicenow/glide'
import type { GlideRecordApi } from './records/glide-record.ts'
import type { glideAggregateClass } from './records/glide-aggregate.ts'
import type { Element } from './records/element-values.ts'
import type { GlideDigest } from './runtime/text.ts'
import type { TimeClasses } from './time/classes.ts'

type Primitive = string | number | boolean | void | null

type Fits<Ours, Theirs> = Theirs extends (...args: infer Arguments) => infer Answer
    ? Ours extends (...args: Arguments) => infer Given
        ? [Answer] extends [Primitive]
            ? [Given] extends [Answer | null | void]
                ? true
                : false
            : true
        : false
    : true

/** Names of shared members that do not fit. */
type Misfits<Ours, Theirs> = {
    [Name in keyof Ours & keyof Theirs]: Fits<Ours[Name], Theirs[Name]> extends true ? never : Name
}[keyof Ours & keyof Theirs]

/** Members here that the declarations lack and the documentation has not been cited for. */
type Extras<Ours, Theirs, Documented extends string> = Exclude<keyof Ours, keyof Theirs | Documented | symbol>

type None<Names extends never> = Names

type DateTime = InstanceType<TimeClasses['GlideDateTime']>
type DateOnly = InstanceType<TimeClasses['GlideDate']>
type Time = InstanceType<TimeClasses['GlideTime']>
type Duration = InstanceType<TimeClasses['GlideDuration']>
type Aggregate = InstanceType<ReturnType<typeof glideAggregateClass>>
type AggregateOnly =
    | 'setAggregateWindow'
    | 'setAggregateWorkflow'
    | 'setGroup'
    | 'getQuery'
    | 'addTrend'
    | 'setIntervalYearIncluded'
    | 'addHaving'
    | 'getAggregateEncodedQuery'

type Digest = InstanceType<typeof GlideDigest>

export type Checked = [
    None<Misfits<DateTime, Glide.GlideDateTime>>,
    None<Extras<DateTime, Glide.GlideDateTime, never>>,
    None<Misfits<DateOnly, Glide.GlideDate>>,
    // GlideDate shares GlideDateTime's reading, comparing and adding members.
    None<Extras<DateOnly, Glide.GlideDate & Glide.GlideDateTime, 'getDisplayValueEx' | 'setDisplayValueEx'>>,
    None<Misfits<Time, Glide.GlideTime>>,
    None<Extras<Time, Glide.GlideTime & Glide.GlideDateTime, never>>,
    None<Misfits<Duration, Glide.GlideDuration>>,
    None<Extras<Duration, Glide.GlideDuration & Glide.GlideDateTime, never>>,
    // The declarations call GlideAggregate an extension of GlideRecord without repeating its members.
    None<Misfits<Aggregate, Glide.GlideAggregate>>,
    None<
        Extras<
            Aggregate,
            Glide.GlideAggregate,
            | 'isValidField'
            | 'setLimit'
            | 'setCategory'
            | 'getDisplayValue'
            | 'getElement'
            | 'addActiveQuery'
            // Documented on the page, not declared in the types, or declared for another class.
            | AggregateOnly
        >
    >,
    None<Misfits<Digest, Glide.GlideDigest>>,
    None<Extras<Digest, Glide.GlideDigest, never>>,
    None<Misfits<GlideRecordApi, Glide.GlideRecord>>,
    None<Misfits<Element, Glide.GlideElement>>,
]
