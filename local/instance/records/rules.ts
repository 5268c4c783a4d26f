// Business rules: which apply to a write, in what order, under what conditions, and what a rule's abort means.
import { matches } from './matches.ts'
import type { Operation, RecordGround, Ruled, Rules } from './parts.ts'
import { parseEncodedQuery } from './query.ts'
import type { Cells } from './store.ts'
import { fromCell } from './values.ts'

interface Rule {
    name: string
    scope: string
    order: number
    when: string
    operations: Set<Operation>
    condition: string
    filter: string
    roles: string[]
    script: string
    template: string
    abort: boolean
    message: string
}

/** The active rules of a table and its ancestors, in the order they run. */
function readRules({ dictionary, platform, scopeOf }: RecordGround, table: string): Rule[] {
    const sql = 'SELECT * FROM sys_script WHERE collection = ? AND active = 1'
    return dictionary
        .lineage(table)
        .flatMap((collection) => platform.all(sql, [collection]))
        .map((row) => ruleOf(row, scopeOf))
        .sort((a, b) => a.order - b.order)
}

function ruleOf(row: Cells, scopeOf: RecordGround['scopeOf']): Rule {
    const text = (name: string) => fromCell(row[name]) ?? ''
    const operations = (['insert', 'update', 'delete', 'query'] as const).filter((each) => row[`action_${each}`])
    return {
        name: text('name'),
        scope: scopeOf(fromCell(row.sys_scope)),
        order: Number(row.order ?? 100),
        // What the SDK calls async is built as async_always.
        when: text('when').replace('async_always', 'async'),
        operations: new Set<Operation>(operations),
        condition: text('condition'),
        filter: text('filter_condition'),
        roles: text('role_conditions').split(',').filter(Boolean),
        script: text('script'),
        template: text('template'),
        abort: !!row.abort_action,
        message: row.add_message ? text('message') : '',
    }
}

export function openRules(ground: RecordGround): Rules {
    const { store, around, scripts } = ground
    let byTable = new Map<string, Rule[]>()
    store.watch('sys_script', () => (byTable = new Map()))
    const { sessions } = store.parts

    const rulesOf = (table: string): Rule[] => {
        let rules = byTable.get(table)
        if (!rules) byTable.set(table, (rules = readRules(ground, table)))
        return rules
    }

    const applies = (rule: Rule, current: Ruled, previous: object | null): boolean => {
        const session = sessions.current()
        if (rule.roles.length && !session.roles.has('admin') && !rule.roles.some((role) => session.roles.has(role)))
            return false
        if (rule.filter && !matches(parseEncodedQuery(rule.filter).query, current.judged, around)) return false
        if (!rule.condition) return true
        return !!scripts.run(rule.condition, {
            scope: rule.scope,
            name: `sys_script.${rule.name}.condition`,
            bindings: { current: current.record, previous },
        })
    }
    const perform = (rule: Rule, current: Ruled, previous: object | null): void => {
        if (rule.template) {
            const { query } = parseEncodedQuery(rule.template)
            for (const part of query.kind === 'and' ? query.parts : [query]) {
                if (part.kind === 'test' && part.operator === '=') current.setValue(part.field, part.value ?? '')
            }
        }
        if (rule.message) sessions.current().messages.push({ kind: 'info', text: rule.message })
        if (rule.abort) current.state.aborted = true
        if (rule.script.trim()) {
            scripts.run(rule.script, {
                scope: rule.scope,
                name: `sys_script.${rule.name}`,
                bindings: { current: current.record, previous, g_scratchpad: {} },
            })
        }
    }

    return {
        any: (table, operation, when) =>
            rulesOf(table).some((rule) => rule.operations.has(operation) && (!when || rule.when === when)),
        run(when, operation, table, current, previous) {
            for (const rule of rulesOf(table)) {
                if (rule.when !== when || (when !== 'before_display' && !rule.operations.has(operation))) continue
                // A rule sees and sets every field, whoever saves: access controls are the person's, not the rule's.
                const { secure } = current.state
                current.state.secure = false
                try {
                    if (applies(rule, current, previous)) perform(rule, current, previous)
                } finally {
                    current.state.secure = secure
                }
                if (current.state.aborted) return false
            }
            return true
        },
    }
}
