// Reads how far the set-up is, for lists and pages that have nothing to show yet.
import { say, sayAll } from '../platform/messages.ts'
import { hasRole } from '../platform/people.ts'
import { typesPage } from '../profiles/creation.ts'
import { profilePage, someProfiles } from '../profiles/profile.store.ts'
import { samWorkspaceInstalled } from '../profiles/setup.act.ts'
import { runFigures } from '../runs/run.store.ts'
import { modelsWithoutPrice, someModelIsPriced } from '../subscriptions/software-model.store.ts'
import { text } from '../texts/text.ts'
import { firstRunOf } from './first-run.ts'
import type { FirstRun, FirstRunStep } from './first-run.ts'
import { someRuleIsPriced } from './rule.store.ts'

/** What comes next, in the words of this session. */
export interface NextStep {
    readonly step: FirstRunStep
    readonly said: string
    readonly button: string
    /** Where it is done, below the instance's address; '' where this person cannot do it. */
    readonly page: string
}

/** Null once a download is complete and a price is known. At most four statements, none of them over subscriptions. */
export function nextStep(): NextStep | null {
    const profiles = someProfiles()
    const complete = profiles.some(({ lastRefresh }) => lastRefresh !== null)
    const found = firstRunOf({ profiles, priced: complete && (someModelIsPriced() || someRuleIsPriced()) })
    if (!found) return null
    const { step, said, button, role } = found
    const may = hasRole(role)
    const lacking = may ? [] : [text('role.missing', `x_snc_miro_sam.${role}`)]
    return { step, said: sayAll([said, ...lacking]), button: say(button), page: may ? pageOf(found) : '' }
}

function pageOf({ step, profile }: FirstRun): string {
    // Beside Software Asset Workspace the product lets nobody create a profile in Core UI.
    if (step === 'connect') return samWorkspaceInstalled() ? `${typesPage}?sysparm_in=workspace` : typesPage
    if (step === 'publish') return profilePage(profile)
    if (step === 'download') return runFigures.list(`profile=${profile}^kind=download^ORDERBYDESCnumber`)
    return modelsWithoutPrice
}
