// GlideQueryCondition: what addQuery answers, so that alternatives can be added to one condition.
import { guardClass } from '../runtime/unknown.ts'
import { operatorOf, valueless } from './query.ts'
import type { Query } from './query.ts'
import { textOf } from './values.ts'

/** A place in a query whose condition may still grow. */
export interface Slot {
    query: Query
}

/** A condition from (field, value) or (field, operator, value); lists are joined with commas. */
export function testOf(args: unknown[]): Query {
    const field = String(args[0])
    if (args.length < 2) throw new Error(`not implemented: a condition on '${field}' without a value`)
    const [operator, value] = args.length >= 3 ? [operatorOf(String(args[1])), args[2]] : (['=', args[1]] as const)
    if (valueless.has(operator)) return { kind: 'test', field, operator, value: null }
    return { kind: 'test', field, operator, value: listText(value) }
}

function listText(value: unknown): string {
    return Array.isArray(value) ? value.map((item) => textOf(item) ?? '').join(',') : (textOf(value) ?? '')
}

class GlideQueryCondition {
    readonly #slot: Slot
    readonly #grow: (query: Query) => void

    constructor(slot: Slot, grow?: (query: Query) => void) {
        this.#slot = slot
        this.#grow = grow ?? ((query) => (slot.query = query))
    }
    addOrCondition(...args: unknown[]): GlideQueryCondition {
        const { query } = this.#slot
        const parts = query.kind === 'or' ? [...query.parts, testOf(args)] : [query, testOf(args)]
        this.#grow({ kind: 'or', parts })
        return this
    }
    /** With and without regard to what a person may ask for: the same here. */
    addSystemOrCondition(...args: unknown[]): GlideQueryCondition {
        return this.addOrCondition(...args)
    }
    addUserOrCondition(...args: unknown[]): GlideQueryCondition {
        return this.addOrCondition(...args)
    }
    addSystemCondition(...args: unknown[]): GlideQueryCondition {
        return this.addCondition(...args)
    }
    addUserCondition(...args: unknown[]): GlideQueryCondition {
        return this.addCondition(...args)
    }
    addCondition(...args: unknown[]): GlideQueryCondition {
        this.#grow({ kind: 'and', parts: [this.#slot.query, testOf(args)] })
        return this
    }
}

export const QueryCondition = guardClass(GlideQueryCondition, 'GlideQueryCondition')
