// Reads and words where a run stands: JSON with the version of its kind.
import { isObject, parseJson } from '../base/json.ts'

/** A checkpoint as saved; its kind gives the fields their meaning. */
export type Saved = Readonly<Record<string, unknown>>

/** Checkpoints that carry no version are those of kinds that had none at first. */
const firstVersion = 1

/**
 * What a run's row holds, or null where it cannot be continued: cut, unreadable, or of another version.
 * Nothing saved yet is `{}`.
 */
export function readCheckpoint(text: string | null, version: number): Saved | null {
    if (!text) return {}
    const parsed = parseJson(text)
    if (!parsed.ok || !isObject(parsed.value)) return null
    return (parsed.value.version ?? firstVersion) === version ? parsed.value : null
}

export function writeCheckpoint(checkpoint: object, version: number): string {
    return JSON.stringify({ ...checkpoint, version })
}
