// UI policies in the browser: applied when the form loads and after every change.
import type { PolicyAction, UiPolicy } from '../page-state.ts'
import { holds } from './condition.ts'
import {
    hideFieldMessages,
    lock,
    page,
    setMandatory,
    setValue,
    setVisible,
    showFieldMessage,
    valueOf,
} from './fields.ts'
import { declaredBy } from './package-scripts.ts'
import { showRelated } from './tabs.ts'

const values = { valueOf, isBoolean: (field: string) => page.fields[field]?.kind === 'boolean' }
/** Whether each policy held when it was last looked at. */
const held = new Map<UiPolicy, boolean>()

export function applyPolicies(loading: boolean): void {
    for (const policy of page.policies) {
        if (loading && !policy.onLoad) continue
        try {
            apply(policy, holds(policy.conditions, values), loading)
        } catch (error) {
            console.error(`UI policy ${policy.name}`, error)
        }
    }
}

function apply(policy: UiPolicy, now: boolean, loading: boolean): void {
    const before = held.get(policy)
    if (before === now) return
    held.set(policy, now)
    // Nothing to take back: the policy never held, or it is not to be reversed.
    if (now || (policy.reverse && (before !== undefined || loading))) {
        for (const action of policy.actions) act(action, now, loading)
        for (const { list, visible } of policy.related) if (visible !== 'ignore') showRelated(list, said(visible, now))
    }
    const script = now ? policy.scriptTrue : policy.scriptFalse
    if (script) declaredBy(script, 'onCondition')?.()
}

/** What a true/false setting means while the condition holds, and its opposite while it does not. */
const said = (setting: string, now: boolean): boolean => (setting === 'true') === now

function act(action: PolicyAction, now: boolean, loading: boolean): void {
    const { field } = action
    if (action.visible !== 'ignore') setVisible(field, said(action.visible, now))
    if (action.mandatory !== 'ignore') setMandatory(field, said(action.mandatory, now))
    if (action.disabled !== 'ignore') lock(field, said(action.disabled, now))
    if (now && action.cleared && !loading) setValue(field, '', '')
    if (now && action.value !== null && !loading) setValue(field, action.value)
    if (!action.message || action.messageType === 'none') return
    hideFieldMessages(field)
    if (now) showFieldMessage(field, action.message, action.messageType)
}
