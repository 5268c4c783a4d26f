// Fills the subscription table directly: what a list of a large organization is drawn from, without downloading it.
import { laidKey, laidMember, layRows } from '../../../local/campaign/lay-rows.ts'
import type { Instance } from '../../../local/instance/index.ts'

const subscriptionTable = 'x_snc_miro_sam_subscription'

export function fillSubscriptions(instance: Instance, count: number, profile: string): number {
    layRows(instance, subscriptionTable, count, (nth) => ({
        sys_id: laidKey('a', nth),
        profile,
        external_user_id: laidMember(nth),
        user_principal_name: `person.${nth}@large.example`,
        display_name: `Person ${nth}`,
        last_activity: new Date(Date.UTC(2025, 0, 1) + (nth % 600) * 86_400_000).toISOString().slice(0, 10),
        subscription_identifier: nth % 3 ? 'full' : 'free_restricted',
    }))
    return instance.records.count(subscriptionTable)
}
