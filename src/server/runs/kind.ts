// Says what the engine must know of a kind of run; each kind is one row of the table in handlers/kinds.ts.
import type { Saved } from './checkpoint.ts'
import type { Obstacle, RunState, RunValues, Trigger } from './run.ts'
import type { Text } from '../texts/text.ts'

/** A run as the engine hands it to its kind. */
export interface RunAtWork {
    readonly id: string
    readonly number: string
    readonly profileId: string
    readonly trigger: Trigger
    /** Number of the slice being worked, counted from 1. */
    readonly slice: number
    /** True where the worker before this one died: what it did last may be half written. */
    readonly takenOver: boolean
    /** Epoch milliseconds at which the run was written. */
    readonly started: number
}

/** One slice in the hands of one worker. */
export interface Slice {
    readonly run: RunAtWork
    /** Where the run stands, as its kind saved it; `{}` in a run that has just begun. */
    readonly saved: Saved
    /** Epoch milliseconds after which no further step is begun. */
    readonly deadline: number
    /** False once another worker has taken the run over: then nothing more may be written for it. Renews the sign of life. */
    stillMine(): boolean
    /** Saves where the run stands, with what it cost so far; false where another worker has it. */
    save(checkpoint: object, values?: RunValues): boolean
}

/**
 * How a slice ends. `checkpoint` is saved with it where it is given; `values` are further columns.
 * - `hand_over`: the rest goes to the event queue; `pause`: at `until` (epoch milliseconds);
 * - `end`: the run is over, or waits for a person's decision;
 * - `overtaken`: another worker has the run, nothing more is written.
 */
export type SliceEnd =
    | { kind: 'hand_over'; checkpoint?: object; values?: RunValues; message?: Text; nextStep?: Text | null }
    | {
          kind: 'pause'
          until: number
          checkpoint?: object
          values?: RunValues
          message: Text | null
          nextStep?: Text | null
      }
    | {
          kind: 'end'
          state: Extract<RunState, 'completed' | 'failed' | 'needs_decision' | 'not_run'>
          message: Text | string
          nextStep: Text | null
          checkpoint?: object
          values?: RunValues
      }
    | { kind: 'overtaken' }

/** A run that is over, for what follows it. */
export interface EndedRun {
    readonly id: string
    readonly number: string
    readonly profileId: string
    readonly state: RunState
    readonly trigger: Trigger
}

/** `handedOver`: whoever took it up reports elsewhere; the run is over with these words. */
export type Begun = { ok: true; handedOver?: Text } | ({ ok: false } & Obstacle)

/** What the engine must know of the profile a run works on. */
export interface Subject {
    readonly id: string
    readonly name: string
}

/** `P` is the profile as the areas above read it; it is read once a slice and handed down. */
export interface Kind<P extends Subject = Subject> {
    /** Its runs work on no single profile: they get an empty subject, and one of them runs at a time. */
    readonly ofEverything?: true
    /** Runs of kinds with the same lock take turns on a profile. */
    readonly lock: string
    /** What a run does that finds another one at work: refused with its number, or it waits for its turn. */
    readonly whenBusy: 'refuse' | 'wait'
    /** Version of its checkpoint; one saved by another version is not continued, see `otherVersion`. */
    readonly version: number
    /** A checkpoint that is unreadable or of another version: begun again where that only costs time, else given up. */
    readonly otherVersion: 'begin_again' | 'give_up'
    /** Name of its job and of its runs, shown in lists. */
    nameOf(profile: P): string
    /** Why it may not begin, or go on once it has `begun`; null: nothing stands in its way. */
    obstacle(profile: P, begun: boolean): Obstacle | null
    /** Starts a queued run by other means than the event queue; absent: its first slice goes to the queue. */
    begin?(profile: P): Begun
    /** Works one slice. What it throws ends the run in words. */
    work(slice: Slice, profile: P): SliceEnd
    /**
     * What follows the end, whatever it was. Done again after a stop in between and after what it throws, so doing it twice
     * must do no harm; given up after three times, and told on the run.
     */
    after?(run: EndedRun, profile: P): void
}

/** All kinds of run by their name, as it stands in the column `kind`, and how a profile is read. */
export interface Kinds<P extends Subject = Subject> {
    readProfile(profileId: string): P | null
    readonly of: Readonly<Record<string, Kind<P>>>
}

/** A kind by its name; null where the app has none of that name, whatever else the name may mean. */
export function kindNamed<P extends Subject>(kinds: Kinds<P>, name: string): Kind<P> | null {
    return Object.prototype.hasOwnProperty.call(kinds.of, name) ? kinds.of[name] : null
}

/** What a run of a kind works on; null: its profile is gone. A kind of everything uses nothing of it beyond Subject. */
export function subjectOf<P extends Subject>(kinds: Kinds<P>, kind: Kind<P>, profileId: string): P | null {
    return kind.ofEverything ? ({ id: '', name: '' } as P) : kinds.readProfile(profileId)
}
