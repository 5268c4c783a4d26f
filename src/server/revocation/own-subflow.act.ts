/** Names the shipped subflow, so that a profile that names another one is recognized. */
import { query } from '../platform/records.ts'

/** Internal name the build gives 'Miro Reclaim Subscription'. */
const INTERNAL_NAME = 'miro_reclaim_subscription'

/** sys_id of the shipped subflow `Miro Reclaim Subscription`, or '' where it is not installed. */
export function ownSubflowId(): string {
    const row = query('sys_hub_flow').where('internal_name', INTERNAL_NAME).first([])
    return row?.sys_id ?? ''
}
