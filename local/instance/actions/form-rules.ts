// What a form demands of a person besides access controls: fields that are mandatory or read-only by dictionary or UI policy.
//
// UI policies hold on forms only (documented: they are enforced in the client); scripts are not bound by them.
import type { Kernel, Row } from '../kernel.ts'

export interface FormRule {
    mandatory: boolean
    readOnly: boolean
}

type Reader = Pick<Kernel, 'records' | 'dictionary'>

/**
 * @param holds judges an encoded query on the record as the form shows it
 * @returns a rule for every field that has one; later policies (by order) win over earlier ones and over the dictionary
 */
export function formRules(
    { records, dictionary }: Reader,
    table: string,
    holds: (condition: string) => boolean
): Map<string, FormRule> {
    const rules = new Map<string, FormRule>()
    const ruleOf = (field: string): FormRule => {
        let rule = rules.get(field)
        if (!rule) rules.set(field, (rule = { mandatory: false, readOnly: false }))
        return rule
    }
    for (const column of dictionary.table(table)?.columns.values() ?? [])
        if (column.mandatory || column.readOnly)
            Object.assign(ruleOf(column.name), { mandatory: column.mandatory, readOnly: column.readOnly })
    // A package without UI policies may be installed where their tables do not exist.
    if (!dictionary.table('sys_ui_policy') || !dictionary.table('sys_ui_policy_action')) return rules
    for (const policy of policiesOf({ records, dictionary }, table)) {
        const met = holds((policy['conditions'] ?? '').replace(/\^EQ$/, ''))
        if (!met && !isOn(policy['reverse_if_false'])) continue
        for (const action of records.find('sys_ui_policy_action', `ui_policy=${policy['sys_id']}`)) {
            const rule = ruleOf(action['field'] ?? '')
            const decide = (setting: string | null | undefined, before: boolean): boolean =>
                setting === 'true' ? met : setting === 'false' ? !met : before
            rule.mandatory = decide(action['mandatory'], rule.mandatory)
            rule.readOnly = decide(action['disabled'], rule.readOnly)
        }
    }
    return rules
}

/** Active policies of the table, and of its ancestors where they are inherited, in their order. */
function policiesOf({ records, dictionary }: Reader, table: string): Row[] {
    return dictionary
        .lineage(table)
        .flatMap((owner) =>
            records
                .find('sys_ui_policy', `table=${owner}`)
                .filter((policy) => owner === table || isOn(policy['inherit']))
        )
        .filter((policy) => isOn(policy['active']) && policy['on_load'] !== 'false' && policy['on_load'] !== '0')
        .sort((left, right) => Number(left['order'] ?? 100) - Number(right['order'] ?? 100))
}

/** Labels of mandatory fields that are empty on the form. */
export function missingFields(
    { dictionary }: Pick<Kernel, 'dictionary'>,
    table: string,
    rules: Map<string, FormRule>,
    valueOf: (field: string) => string | null
): string[] {
    return (
        [...rules]
            // A read-only field is filled by the instance, not by the person.
            .filter(([field, rule]) => rule.mandatory && !rule.readOnly && (valueOf(field) ?? '') === '')
            .map(([field]) => dictionary.column(table, field)?.label ?? field)
    )
}

function isOn(value: string | null | undefined): boolean {
    return value === '1' || value === 'true'
}
