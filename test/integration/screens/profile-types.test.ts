// The page behind New: a link in Core UI, the drop-down list with Continue in the workspace.
import { startWeb } from '../../../local/instance/index.ts'
import type { Instance } from '../../../local/instance/index.ts'
import { openInstalled } from '../../support/ready.ts'
import { signIn } from '../../support/sign-in.ts'

let instance: Instance
let web: Awaited<ReturnType<typeof startWeb>>
let cookie = ''
beforeAll(async () => {
    instance = openInstalled({ activate: false, sam: false })
    web = await startWeb(instance, { duties: {} })
    cookie = await signIn(web, 'ida.integrator')
})
afterAll(async () => {
    await web.stop()
    instance.close()
})

const show = async (path: string) => {
    const answer = await fetch(web.url + path, { headers: { cookie } })
    return { status: answer.status, body: await answer.text() }
}

test('from the list of Core UI it offers the kind of profile as a link', async () => {
    const { status, body } = await show('/x_snc_miro_sam_profile_types.do')
    expect(status).toBe(200)
    expect(body).toContain('Miro Enterprise Integration Profile')
    expect(body).not.toContain('Continue')
})

test('from the workspace it asks by a drop-down list, and Continue leads to the new record', async () => {
    const { status, body } = await show('/x_snc_miro_sam_profile_types.do?sysparm_in=workspace')
    expect(status).toBe(200)
    expect(body).toMatch(/<option value="miro_enterprise_subscription">Miro Enterprise</)
    expect(body).toContain('/now/miro-license-operations/record/x_snc_miro_sam_profile/-1')
    expect(body).toContain('Continue')
})
