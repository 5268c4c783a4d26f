// Fills the subscription table directly: what a list of a large organization is drawn from, without downloading it.
import type { Instance } from '../../../local/instance/index.ts'

const subscriptionTable = 'x_snc_miro_sam_subscription'

export function fillSubscriptions(instance: Instance, count: number, profile: string): number {
    const columns = instance.dictionary.table(subscriptionTable)?.columns
    if (!columns) throw new Error('The package is not installed.')
    const names = [
        'sys_id',
        'profile',
        'external_user_id',
        'user_principal_name',
        'display_name',
        'last_activity',
        'subscription_identifier',
    ]
    const known = names.filter((name) => columns.has(name))
    const marks = known.map(() => '?').join(', ')
    const sql = `INSERT INTO "${subscriptionTable}" (${known.map((name) => `"${name}"`).join(', ')}) VALUES (${marks})`
    instance.db.transaction(() => {
        for (let n = 0; n < count; n++) {
            const day = new Date(Date.UTC(2025, 0, 1) + (n % 600) * 86_400_000).toISOString().slice(0, 10)
            const row: Record<string, string> = {
                sys_id: `a${n.toString(16).padStart(31, '0')}`,
                profile,
                external_user_id: String(3_074_457_350_000_000_000n + BigInt(n)),
                user_principal_name: `person.${n}@large.example`,
                display_name: `Person ${n}`,
                last_activity: day,
                subscription_identifier: n % 3 ? 'full' : 'free_restricted',
            }
            instance.db.run(
                sql,
                known.map((name) => row[name])
            )
        }
    })
    return instance.records.count(subscriptionTable)
}
