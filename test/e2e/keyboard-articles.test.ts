// Miro's help page and both support articles with the keyboard alone: developer team, 403, SCIM 401.
import { openKeyboard } from './support/keyboard.ts'
import type { Keyboard } from './support/keyboard.ts'
import { settled } from './support/settled.ts'
import { openStage } from './support/stage.ts'
import type { Row, Stage } from './support/stage.ts'
import { step } from './support/steps.ts'

const candidateTable = 'x_snc_miro_sam_removal_candidate'

let stage: Stage
let ida: Keyboard
let profile = ''

beforeAll(async () => {
    stage = await openStage({ members: 60 })
    profile = await stage.order('setUp', { upTo: 'draft' })
    ida = await openKeyboard(stage, /^Ida Integrator/)
})
afterAll(() => stage?.close())

const openProfile = () => ida.go(`/x_snc_miro_sam_profile.do?sys_id=${profile}`)

async function openAlias(field: string): Promise<void> {
    await openProfile()
    // Both sides have the same words; the one behind the field is meant.
    await ida.tabTo(new RegExp(`^${field}$`), 'input')
    await ida.tabTo(/^Preview record for field: Connection & credential/)
    await ida.page.keyboard.press('Enter')
    await ida.page.locator('.popover').waitFor()
    await ida.page.keyboard.press('Enter')
    await ida.heading(/Miro_Enterprise/)
}

/** From the profile to the credential behind its connection, all of it by links. */
async function openCredential(field: string): Promise<void> {
    await openAlias(field)
    await ida.tabTo(/^Miro Enterprise (SCIM )?Connection$/, 'a')
    await ida.page.keyboard.press('Enter')
    await ida.page.waitForURL(/_connection\.do/)
    await ida.tabTo(/^Preview record for field: Credential/)
    await ida.page.keyboard.press('Enter')
    await ida.page.locator('.popover').waitFor()
    await ida.page.keyboard.press('Enter')
    await ida.page.waitForURL(/_credentials\.do/)
}

async function fetchToken(account: RegExp, team?: RegExp): Promise<void> {
    await ida.heading(/Install/)
    if (team) await ida.choose('Team', team)
    await ida.choose(/Company Admin/, account)
    await ida.enter(/^(Install|Reinstall)$/, 'button')
    await ida.page.waitForURL((url) => url.href.startsWith(stage.url))
}

async function validate(words: RegExp): Promise<void> {
    await openProfile()
    await ida.enter('Validate Connection')
    await ida.page.locator('#messages').getByText(words).first().waitFor()
}

describe('The help page', () => {
    step('An app installed on a Developer team is told, with what to choose instead', async () => {
        await openAlias('Connection & credential')
        await ida.enter('Create New Connection & Credential')
        await ida.page.getByRole('dialog').waitFor()
        await ida.write('OAuth Client ID', stage.miro.clientId)
        await ida.write('OAuth Client Secret', stage.miro.clientSecret)
        await ida.page.keyboard.press('Enter')
        await fetchToken(/Company Admin of/, /Dev team/)
        await validate(/choose a team of the Enterprise organization/)
    })
})

describe('The article on 403 insufficientPermissions', () => {
    step('The token of somebody who is not a Company Admin is told with its causes and its log row', async () => {
        await openCredential('Connection & credential')
        await ida.enter('Get OAuth Token')
        await fetchToken(/not a Company Admin/, new RegExp(stage.miro.organizationName))
        await validate(/insufficientPermissions/)
        await ida.tabTo(/outbound HTTP log/, 'a')
    })
    step('The token of a Company Admin heals it', async () => {
        await openCredential('Connection & credential')
        await ida.enter('Get OAuth Token')
        await fetchToken(/Company Admin of/)
        await validate(/The connection works/)
    })
    step('Publish, and the first download', async () => {
        await ida.enter('Publish')
        await ida.page.getByRole('dialog', { name: 'Publish Confirmation' }).waitFor()
        await ida.enter('OK')
        await ida.page
            .locator('#messages')
            .getByText(/first download has started/)
            .first()
            .waitFor()
        await stage.order('idle')
        await expect(stage.find('x_snc_miro_sam_profile', 'status=published')).resolves.toHaveLength(1)
    })
})

describe('The article on SCIM 401', () => {
    let candidate: Row
    let token = ''
    const state = async () => (await stage.find(candidateTable, `sys_id=${candidate.sys_id}`))[0].state

    step('A new API Token in Miro makes the old one useless: the reclaim fails in words', async () => {
        // The reclaim side is connected as the set-up page does it, see keyboard.test.ts.
        await stage.order('connectScim')
        candidate = (await stage.find(candidateTable, 'state=ready'))[0]
        const values = '{"notify_user":"0"}'
        await stage.order('update', { table: candidateTable, sysId: candidate.sys_id as string, values })
        await ida.go(`${stage.miro.url}/app/settings/company/integrations`)
        await ida.enter('Generate new token')
        token = (await ida.page.locator('dt:text-is("API Token") + dd').innerText()).trim()
        await ida.go(`/${candidateTable}.do?sys_id=${candidate.sys_id}`)
        await ida.enter('Reclaim')
        await ida.page.getByRole('dialog').waitFor()
        await ida.enter('Reclaim')
        await stage.order('idle')
        await ida.go(`/${candidateTable}.do?sys_id=${candidate.sys_id}`)
        await expect(ida.page.locator('main').innerText()).resolves.toMatch(/401|token/)
        expect(await state()).not.toBe('closed_complete')
    })
    step('Test reclaim credential, a new token in the credential, the test again, Retry failed', async () => {
        await openProfile()
        await ida.enter('Test reclaim credential')
        await ida.page.locator('.message-error').first().waitFor()
        await openCredential('Reclaim subscriptions')
        await ida.tabTo(/API Key|API Token/i, 'input')
        await ida.page.keyboard.type(token)
        await ida.tabTo('Update', 'button', 'Shift+Tab')
        await ida.page.keyboard.press('Enter')
        await settled(ida.page)
        await openProfile()
        await ida.enter('Test reclaim credential')
        await ida.page.locator('.message-info').first().waitFor()
        await ida.enter('Retry failed')
        await ida.page.getByRole('dialog', { name: 'Retry for 1 person?' }).waitFor()
        await ida.enter('Retry 1')
        await ida.page.locator('.message-info').first().waitFor()
        await stage.order('idle')
        expect(await state()).toBe('closed_complete')
    })
})

describe('The threshold and Why not?', () => {
    step('What another threshold would mean is told before it is saved', async () => {
        const adam = await openKeyboard(stage, /^Adam Admin/)
        const [rule] = await stage.find('x_snc_miro_sam_reclamation_rule')
        await adam.go(`/x_snc_miro_sam_reclamation_rule.do?sys_id=${rule.sys_id}`)
        await adam.write(/^Last activity threshold/, '30')
        await adam.page.keyboard.press('Tab')
        await adam.page.getByText(/^At 30 days, \d+ people would be candidates/).waitFor()
    })
    step('Why not? answers in one sentence', async () => {
        const uma = await openKeyboard(stage, /^Uma User/)
        await uma.go('/x_snc_miro_sam_subscription_list.do?sysparm_query=ORDERBYDESClast_activity')
        const first = await uma.page.locator('.rows .record').first().innerText()
        await uma.enter(first.trim(), 'a')
        await uma.enter('Why not?')
        await uma.page.locator('.message').first().waitFor()
    })
})
