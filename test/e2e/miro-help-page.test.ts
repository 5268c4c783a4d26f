// Miro's help page on the integration: the error of a Developer team, and the last activity threshold.
import { askForConsent, consent, openCredential } from './support/connect.ts'
import { settled } from './support/settled.ts'
import { openStage } from './support/stage.ts'
import type { Stage } from './support/stage.ts'
import { step } from './support/steps.ts'
import type { Visitor } from './support/visitor.ts'

let stage: Stage
let ida: Visitor
let profile = ''

beforeAll(async () => {
    stage = await openStage({ members: 90 })
    profile = await stage.order('setUp', { upTo: 'draft' })
    ida = await stage.visitor('ida.integrator')
})
afterAll(() => stage?.close())

const openProfile = () => ida.go(`/x_snc_miro_sam_profile.do?sys_id=${profile}`)

describe('The app was installed on a Developer team', () => {
    step('Validate Connection says so, and what to choose instead', async () => {
        await openProfile()
        await askForConsent(ida, stage.miro)
        await consent(ida, 'admin', 'Dev team')
        await openProfile()
        await ida.press('Validate Connection')
        await ida.page.locator('.message-error').first().waitFor()
        const said = await ida.messages()
        expect(said).toContain('Developer team')
        expect(said).toMatch(/choose a team of the Enterprise organization/)
        await ida.look('developer-team')
    })
    step('Get OAuth Token again on a team of the Enterprise organization heals it', async () => {
        await openCredential(ida, 'download_alias')
        await ida.press('Get OAuth Token')
        await ida.page.getByRole('heading', { name: /Install/ }).waitFor()
        await consent(ida, 'admin', stage.miro.organizationName)
        await openProfile()
        await ida.press('Validate Connection')
        await ida.page.locator('#messages').getByText('The connection works').waitFor()
    })
})

describe('The last activity threshold', () => {
    let adam: Visitor

    step('Publishing makes a reclamation rule with a threshold of 60 days', async () => {
        await ida.press('Publish')
        await ida.page.getByRole('dialog', { name: 'Publish Confirmation' }).getByRole('button', { name: 'OK' }).click()
        await ida.page.waitForFunction(() =>
            /published/i.test((document.querySelector('[id$=".status"]') as HTMLSelectElement)?.value)
        )
        await stage.order('idle')
        adam = await stage.visitor('adam.admin')
        await adam.module('Software Asset', 'Reclamation Rules')
        await adam.look('rules')
        await adam.page.locator('.rows .record').first().click()
        await expect(adam.page.locator('[id$=".last_activity_threshold"]').inputValue()).resolves.toBe('60')
    })
    step('Changing it shows at once how many people it would make candidates and what they cost', async () => {
        const threshold = adam.page.locator('[id$=".last_activity_threshold"]')
        await threshold.fill('30')
        await threshold.press('Tab')
        const effect = adam.page.locator('[data-field=last_activity_threshold] .field-message')
        await effect.waitFor()
        await expect(effect.innerText()).resolves.toMatch(/\d/)
        await adam.look('rule-threshold')
    })
    step('Saved, it holds', async () => {
        await adam.page
            .getByRole('button', { name: /^(Save|Update)$/ })
            .first()
            .click()
        await settled(adam.page)
        const [rule] = await stage.find('x_snc_miro_sam_reclamation_rule')
        expect(rule.last_activity_threshold).toBe('30')
    })
    step('Why not? answers in one sentence why a subscription is no candidate', async () => {
        const uma = await stage.visitor('uma.user')
        await uma.module('Software Asset', 'All User Subscriptions')
        await uma.look('subscriptions')
        await uma.go('/x_snc_miro_sam_subscription_list.do?sysparm_query=ORDERBYDESClast_activity')
        await uma.page.locator('.rows .record').first().click()
        await uma.press('Why not?')
        await uma.page.locator('.message').first().waitFor()
        await expect(uma.messages()).resolves.toMatch(/\w/)
        await uma.look('why-not')
    })
})
