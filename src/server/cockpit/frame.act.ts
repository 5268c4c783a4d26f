// What the page needs before it shows anything: its words in the person's language, and what can be filtered by.
import { nextStep } from '../candidates/first-run.act.ts'
import { say, sessionLanguage } from '../platform/messages.ts'
import { hasRole } from '../platform/people.ts'
import { someProfiles } from '../profiles/profile.store.ts'
import { pricedModels } from '../subscriptions/software-model.store.ts'
import { subscriptionFigures } from '../subscriptions/subscription.store.ts'
import { cockpitTexts } from '../texts/cockpit.ts'
import { text } from '../texts/text.ts'
import type { Frame } from './answers.ts'

/** Departments offered as a filter: the largest ones. */
const mostDepartments = 100

export function frame(): Frame {
    const keys = Object.keys(cockpitTexts) as (keyof typeof cockpitTexts)[]
    return {
        language: sessionLanguage(),
        texts: Object.fromEntries(keys.map((key) => [key.slice('cockpit.'.length), say(text(key))])),
        admin: hasRole('admin'),
        profiles: someProfiles().map(({ id, name, lastRefresh }) => ({
            id,
            name,
            as_of: lastRefresh === null ? null : new Date(lastRefresh).toISOString(),
        })),
        models: pricedModels().map(({ id, displayName }) => ({ id, name: displayName })),
        departments: subscriptionFigures
            .groups('user.departmentISNOTEMPTY', ['user.department', 'user.department.name'], [], mostDepartments)
            .map(({ values: [id, name] }) => ({ id, name }))
            .sort((one, other) => one.name.localeCompare(other.name)),
        next: nextStep(),
    }
}
