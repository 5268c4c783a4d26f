// Decides whether a subflow may stand in a profile's field: one that fits, and that a platform admin has put on the list.
import type { Subflow, SubflowInput } from '../platform/flows.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

/** Field of a profile → this app's own subflow for it: what that one takes, any other one must take too. */
export const subflowFields = {
    download_subflow: 'miro_download_subscriptions',
    reclaim_subflow: 'miro_reclaim_subscription',
} as const

/**
 * Why a subflow may not be used, or null. It must take the inputs of this app's own for the field, each a reference to the
 * same table, and nothing else may be mandatory.
 * @param handed inputs of this app's own subflow for the field
 * @param allowed 'scope.internal_name' of those on the list; this app's own are always on it
 */
export function refuseSubflow(
    flow: Subflow,
    inputs: readonly SubflowInput[],
    handed: readonly SubflowInput[],
    allowed: readonly string[]
): Text | null {
    const isOurs = flow.name.startsWith('x_snc_miro_sam.')
    if (!isOurs && !allowed.includes(flow.name)) return text('subflow.not_allowed', flow.label, flow.name)
    const doesNotFit = ({ name, reference }: SubflowInput) => text('subflow.does_not_fit', flow.label, name, reference)
    const missing = handed.find(
        ({ name, reference }) => inputs.find((one) => one.name === name)?.reference !== reference
    )
    if (missing) return doesNotFit(missing)
    const isWanting = inputs.some((one) => one.isMandatory && !handed.some(({ name }) => name === one.name))
    return isWanting && handed[0] ? doesNotFit(handed[0]) : null
}
