// The half of GlideRecord that writes, and what a script sets for the write.
import { deleteEach, updateEach } from './multiple.ts'
import type { Rows } from './multiple.ts'
import type { RecordParts } from './parts.ts'
import type { RecordBase } from './record-base.ts'
import type { RecordValues } from './record-values.ts'
import { insert, remove, update } from './writes.ts'

export type RecordWrites = ReturnType<typeof recordWrites>

export function recordWrites(
    parts: RecordParts,
    { stateOf, savedOf }: RecordBase,
    Values: RecordValues,
    make: (table: string, secure?: boolean) => Rows
) {
    /** A record on the same query, for the row-by-row form of a multiple write. */
    const again = (record: object, limited = true): Rows => {
        const { tableName, secure, conditions, limit, offset, workflow, systemFields } = stateOf(record)
        const other = make(tableName, secure)
        Object.assign(stateOf(other), { conditions, workflow, systemFields, ...(limited ? { limit, offset } : {}) })
        return other
    }
    return class RecordWrites extends Values {
        insert(): string | null {
            return insert(parts, savedOf(this))
        }
        update(): string | null {
            return update(parts, savedOf(this))
        }
        deleteRecord(): boolean {
            return remove(parts, savedOf(this))
        }
        updateMultiple(): void {
            updateEach(parts, stateOf(this), () => again(this))
        }
        deleteMultiple(): void {
            deleteEach(parts, stateOf(this), () => again(this, false))
        }
        setWorkflow(on: boolean): void {
            stateOf(this).workflow = !!on
        }
        isWorkflow(): boolean {
            return stateOf(this).workflow
        }
        autoSysFields(on: boolean): void {
            stateOf(this).systemFields = !!on
        }
        setForceUpdate(on: boolean): void {
            stateOf(this).force = !!on
        }
        setAbortAction(on: boolean): void {
            stateOf(this).aborted = !!on
        }
        isActionAborted(): boolean {
            return stateOf(this).aborted
        }
        operation(): string | null {
            return stateOf(this).operation
        }
        getLastErrorMessage(): string | null {
            return stateOf(this).lastError || null
        }
    }
}
