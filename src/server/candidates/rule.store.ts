// Reads reclamation rules, and makes the one a profile is published with.
import { storedMoney } from '../base/money.ts'
import { figuresOf } from '../platform/figures.ts'
import { insertRow, readRow } from '../platform/rows.ts'
import { query } from '../platform/records.ts'
import type { Row } from '../platform/records.ts'
import { rightPrices } from '../subscriptions/software-model.store.ts'
import type { Profile } from '../profiles/profile.store.ts'
import type { Rule } from './candidate.ts'
import { refuseRule } from './rule-limits.ts'

export const ruleTable = 'x_snc_miro_sam_reclamation_rule'

/** Pages of rules, for screens. */
export const ruleFigures = figuresOf(ruleTable)

const ruleFields = [
    'name',
    'profile',
    'active',
    'software_models',
    'last_activity_threshold',
    'include_no_activity',
    'grace_days',
    'notify_user',
    'days_before_auto_reclamation',
    'auto_reclaim',
    'max_per_run',
    'max_percent',
    'annual_price',
    'currency',
    'assignment_group',
] as const

function toRule(row: Row): Rule {
    const whole = (value: string | null, fallback: number) =>
        value === null || value.trim() === '' || !Number.isFinite(Number(value)) ? fallback : Math.floor(Number(value))
    return {
        id: row.sys_id ?? '',
        name: row.name ?? '',
        // What cannot be meant judges nobody.
        active: row.active === '1' && refuseRule((field) => row[field] ?? null) === null,
        modelIds: (row.software_models ?? '').split(',').filter((id) => id !== ''),
        // A threshold of nothing would make everybody a candidate: the smallest that means anything is a day.
        thresholdDays: Math.max(1, whole(row.last_activity_threshold, 60)),
        includeNoActivity: row.include_no_activity === '1',
        graceDays: Math.max(0, whole(row.grace_days, 30)),
        notifyUser: row.notify_user === '1',
        daysBeforeAutoReclamation: Math.max(1, whole(row.days_before_auto_reclamation, 3)),
        autoReclaim: row.auto_reclaim === '1',
        maxPerRun: Math.max(0, whole(row.max_per_run, 100)),
        maxPercent: Math.max(0, whole(row.max_percent, 10)),
        price: storedMoney(row.annual_price, row.currency),
        groupId: row.assignment_group,
    }
}

export function readRule(id: string | null): Rule | null {
    const row = id ? readRow(ruleTable, id, ruleFields) : null
    return row ? toRule(row) : null
}

/** Active rules that hold for a profile: its own and those for every profile; 'unpriced': without the models' prices. */
export function rulesFor(profile: Pick<Profile, 'id' | 'domain'>, prices: 'priced' | 'unpriced' = 'priced'): Rule[] {
    const rules: Rule[] = []
    const priced = prices === 'priced' ? { modelPrices: rightPrices() } : {}
    query(ruleTable)
        .where('active', true)
        .inDomain(profile.domain)
        .each(ruleFields, (row) => {
            if (!row.profile || row.profile === profile.id) rules.push({ ...toRule(row), ...priced })
        })
    return rules
}

/** Active rules of all profiles, at most 200 of them, each with its models' own prices. */
export function activeRules(): Rule[] {
    const modelPrices = rightPrices()
    const rules: Rule[] = []
    query(ruleTable)
        .where('active', true)
        .orderBy('name')
        .limit(200)
        .each(ruleFields, (row) => void rules.push({ ...toRule(row), modelPrices }))
    return rules
}

/** Rules whose ready candidates the daily job takes up by itself. */
export function rulesThatStart(): Rule[] {
    const rules: Rule[] = []
    query(ruleTable)
        .where('auto_reclaim', true)
        .each(ruleFields, (row) => {
            rules.push(toRule(row))
        })
    return rules
}

/** Whether any rule says what a licence costs. */
export function someRuleIsPriced(): boolean {
    return query(ruleTable).whereNotEmpty('annual_price').first([]) !== null
}

/** Profile a rule belongs to; null where it holds for every profile. */
export function profileOfRule(ruleId: string): string | null {
    return readRow(ruleTable, ruleId, ['profile'])?.profile || null
}

/** The rule made for a profile: sys_id, or null. */
export function ruleOfProfile(profileId: string): string | null {
    return query(ruleTable).where('profile', profileId).first([])?.sys_id ?? null
}

/** Writes a rule with the table's defaults; answers its sys_id, or '' where it was refused. */
export function insertRule(profileId: string, name: string, modelIds: readonly string[]): string {
    const written = insertRow(ruleTable, {
        name: name.slice(0, 200),
        profile: profileId,
        software_models: modelIds.join(','),
    })
    return written.ok ? written.sysId : ''
}
