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
import type { FirstRun, NextStep } from './first-run.ts'
import { someRuleIsPriced } from './rule.store.ts'

/** Null once a download is complete and a price is known. At most four statements, none of them over subscriptions. */
export function nextStep(): NextStep | null {
    const found = read(true)
    if (!found) return null
    const { step, said, button, role } = found
    const may = hasRole(role)
    const lacking = may ? [] : [text('role.missing', `x_snc_miro_sam.${role}`)]
    return { step, said: sayAll([said, ...lacking]), button: say(button), page: may ? pageOf(found) : '' }
}

/** Whether anything comes next: asked by every list each time it is drawn. @param priceToo a missing price as well */
export function wantsStep(priceToo: boolean): boolean {
    return read(priceToo) !== null
}

function read(priceToo: boolean): FirstRun | null {
    const profiles = someProfiles()
    const complete = profiles.some(({ lastRefresh }) => lastRefresh !== null)
    const priced = !priceToo || (complete && (someModelIsPriced() || someRuleIsPriced()))
    return firstRunOf({ profiles, priced })
}

function pageOf({ step, profile }: FirstRun): string {
    // Beside Software Asset Workspace the product lets nobody create a profile in Core UI.
    if (step === 'connect') return samWorkspaceInstalled() ? `${typesPage}?sysparm_in=workspace` : typesPage
    if (step === 'publish') return profilePage(profile)
    if (step === 'download') return runFigures.list(`profile=${profile}^kind=download^ORDERBYDESCnumber`)
    return modelsWithoutPrice
}
