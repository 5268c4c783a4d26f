// Turns a query tree into SQLite: source tables with their extensions, joins for dot-walking, operands typed by column.
import { kindOf } from '../dictionary/kinds.ts'
import type { Kind } from '../dictionary/kinds.ts'
import type { Cell, Column, Dictionary } from '../kernel.ts'
import { furtherOperators, isSearched, textQuery } from './operators.ts'
import type { Query } from './query.ts'
import { sqlOf } from './sql-operators.ts'
import type { SqlCondition } from './sql-operators.ts'
import { toOperand, withoutNul } from './values.ts'

export interface Surroundings {
    dictionary: Dictionary
    now(): number
    /** Evaluates the `javascript:` value of a condition. */
    evaluate(expression: string): string
    /** Told of every condition dropped because its field does not exist. */
    dropped(table: string, field: string): void
    /** glide.invalid_query.returns_no_rows */
    refuseInvalid(): boolean
}

interface Place {
    sql: string
    column: Column
}

/** Where a table's rows come from: itself, or itself and everything that extends it. */
export function sourceOf(dictionary: Dictionary, table: string): string {
    const family = dictionary.family(table)
    if (family.length === 1) return `"${table}"`
    const names = [...(dictionary.table(table)?.columns.keys() ?? [])].map((name) => `"${name}"`).join(', ')
    return `(${family.map((member) => `SELECT ${names} FROM "${member}"`).join(' UNION ALL ')})`
}

export class Statement {
    readonly parameters: Cell[] = []
    private readonly joins: string[] = []
    private readonly aliases = new Map<string, { alias: string; table: string }>()

    constructor(
        private readonly table: string,
        private readonly around: Surroundings,
        private readonly alias = 't'
    ) {}

    /** FROM clause, complete once every condition and order has been asked for. */
    from(): string {
        return `${sourceOf(this.around.dictionary, this.table)} ${this.alias}${this.joins.join('')}`
    }

    /** A column, dot-walked through left joins; undefined where any step does not exist. */
    place(path: string): Place | undefined {
        const steps = path.split('.')
        let alias = this.alias
        let table = this.table
        for (let i = 0; i < steps.length; i++) {
            const column = this.around.dictionary.column(table, steps[i])
            if (!column) return undefined
            if (i === steps.length - 1) return { sql: `${alias}."${column.name}"`, column }
            const joined = this.join(steps.slice(0, i + 1).join('.'), `${alias}."${column.name}"`, column.reference)
            if (!joined) return undefined
            alias = joined.alias
            table = joined.table
        }
        return undefined
    }

    /** The text a column shows where it is a reference (what CONTAINS and ORDERBY look at), else the column itself. */
    shown(path: string): Place | undefined {
        const place = this.place(path)
        if (!place || kindOf(place.column.type) !== 'reference' || !place.column.reference) return place
        const target = this.around.dictionary.table(place.column.reference)
        return target ? (this.place(`${path}.${target.displayColumn}`) ?? place) : place
    }

    where(query: Query): string {
        return this.condition(query) ?? '1'
    }

    /** SQL of a condition, or undefined where it was dropped. */
    private condition(query: Query): string | undefined {
        switch (query.kind) {
            case 'never':
                return '0'
            case 'and':
            case 'or': {
                const parts = query.parts.map((part) => this.condition(part)).filter((part) => part !== undefined)
                if (parts.length === 0) return undefined
                return parts.length === 1 ? parts[0] : `(${parts.join(query.kind === 'and' ? ' AND ' : ' OR ')})`
            }
            case 'join':
                return this.joinQuery(query)
            case 'related':
                return this.relatedCount(query)
            case 'test':
                return this.test(query.field, query.operator, query.value)
        }
    }

    private joinQuery(query: Extract<Query, { kind: 'join' }>): string {
        const place = this.place(query.field)
        const inner = new Statement(query.table, this.around, `${this.alias}j`)
        const joined = inner.place(query.joinField)
        if (!place || !joined)
            throw new Error(`No such field in addJoinQuery: ${query.field} or ${query.table}.${query.joinField}`)
        const where = inner.where(query.query)
        this.parameters.push(...inner.parameters)
        return `${place.sql} IN (SELECT ${joined.sql} FROM ${inner.from()} WHERE ${where} AND ${joined.sql} IS NOT NULL)`
    }

    private relatedCount(query: Extract<Query, { kind: 'related' }>): string {
        const inner = new Statement(query.table, this.around, `${this.alias}r`)
        const joined = inner.place(query.joinField)
        if (!joined) throw new Error(`No such field in a related list query: ${query.table}.${query.joinField}`)
        const where = inner.where(query.query)
        this.parameters.push(...inner.parameters)
        const counted = `SELECT count(*) FROM ${inner.from()} WHERE ${where} AND ${joined.sql} = ${this.alias}.sys_id`
        return `(${counted}) ${query.operator === '!=' ? '<>' : query.operator} ${query.count}`
    }

    /** Every text of the table is looked at, without regard to case. */
    private textSearch(value: string): string {
        const columns = [...(this.around.dictionary.table(this.table)?.columns.values() ?? [])].filter(isSearched)
        const tests = columns.map(({ name }) => `${this.alias}."${name}" LIKE ${this.pattern('%', value, '%')}`)
        return tests.length > 0 ? `(${tests.join(' OR ')})` : '0'
    }

    private test(field: string, operator: string, raw: string | null): string | undefined {
        if (field === textQuery) return this.textSearch(raw ?? '')
        const place = /LIKE|CONTAIN|STARTSWITH|ENDSWITH/.test(operator) ? this.shown(field) : this.place(field)
        if (!place) {
            this.around.dropped(this.table, field)
            return this.around.refuseInvalid() ? '0' : undefined
        }
        const kind = kindOf(place.column.type)
        const further = furtherOperators.get(operator)
        if (further) {
            return further({
                ...{ sql: place.sql, operator, raw: raw ?? '' },
                bind: (text) => this.bind(kind, text),
                place: (path) => this.place(path),
                evaluate: (expression) => this.around.evaluate(expression),
                userId: () => this.around.evaluate('gs.getUserID()'),
            })
        }
        // Each bound of BETWEEN may be an expression of its own.
        const value = operator === 'BETWEEN' ? (raw ?? '') : evaluated(this.around, raw ?? '')
        return sqlOf(operator, new Tested(this, this.around, place.sql, kind, value))
    }

    /** Takes a value as a parameter. */
    bind(kind: Kind, text: string): string {
        this.parameters.push(toOperand(kind, text))
        return '?'
    }

    /** Takes a LIKE pattern as a parameter; its own signs in the text stand for themselves. */
    pattern(before: string, text: string, after: string): string {
        this.parameters.push(before + withoutNul(text).replace(/[\\%_]/g, '\\$&') + after)
        return `? ESCAPE '\\'`
    }

    private join(path: string, on: string, reference: string | null): { alias: string; table: string } | undefined {
        if (!reference || !this.around.dictionary.table(reference)) return undefined
        let joined = this.aliases.get(path)
        if (!joined) {
            joined = { alias: `${this.alias}${this.aliases.size + 1}`, table: reference }
            this.aliases.set(path, joined)
            this.joins.push(
                ` LEFT JOIN ${sourceOf(this.around.dictionary, reference)} ${joined.alias} ON ${joined.alias}.sys_id = ${on}`
            )
        }
        return joined
    }
}

const evaluated = (around: Surroundings, text: string): string =>
    text.startsWith('javascript:') ? around.evaluate(text.slice(11)) : text

/** One condition of a statement; a class, for one is made for every condition of every query. */
class Tested implements SqlCondition {
    constructor(
        private readonly statement: Statement,
        private readonly around: Surroundings,
        readonly sql: string,
        readonly kind: Kind,
        readonly value: string
    ) {}
    bind(text: string): string {
        return this.statement.bind(this.kind, text)
    }
    pattern(before: string, text: string, after: string): string {
        return this.statement.pattern(before, text, after)
    }
    evaluate(text: string): string {
        return evaluated(this.around, text)
    }
    now(): number {
        return this.around.now()
    }
    other(path: string): string | undefined {
        return this.statement.place(path)?.sql
    }
    family(table: string): readonly string[] {
        return this.around.dictionary.family(table)
    }
}
