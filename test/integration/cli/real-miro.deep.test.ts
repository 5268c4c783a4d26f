// A real Miro, played by the simulated one: nothing can be changed there before the number of people was typed.
import { spawnSync } from 'node:child_process'
import { askNobody, holdToken, reclaimForReal } from '../../../local/cli/real-reclaim.ts'
import { serve } from '../../../local/cli/serve.ts'
import type { Teller } from '../../../local/cli/telling.ts'
import { openReady, profileOf, tables } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'
import { click, createDraft } from '../../../local/cli/integrator.ts'
import { storeAccessToken } from '../../../local/cli/real-token.ts'

jest.setTimeout(120_000)

let ready: Ready
let lines: string[]
const teller: Teller = {
    say: (line) => void lines.push(line),
    step: async (_title, work) => work(() => {}),
    dayOf: () => {},
}

/** As readRealMiro does it up to the preview: connected for reading alone, downloaded, candidates found. */
beforeEach(async () => {
    lines = []
    ready = await openReady({ members: 200, upTo: 'draft' })
    const { instance, integrator, miro } = ready
    integrator.remove(tables.profile, ready.profile)
    ready.profile = createDraft(instance, integrator, 'Real Miro')
    integrator.update(tables.profile, ready.profile, { reclaim_subscriptions: '0' })
    const grant = await miro.control<{ accessToken: string }>('POST', 'tokens', { scopes: ['organizations:read'] })
    storeAccessToken(instance, integrator, { oauthToken: grant.accessToken })
    click(integrator, tables.profile, ready.profile, 'Validate Connection')
    click(integrator, tables.profile, ready.profile, 'Publish')
    askNobody(instance, ready.profile)
    instance.runUntilIdle()
})
afterEach(() => ready.close())

const scimConnections = () => {
    const alias = ready.instance.records.first('sys_alias', 'idENDSWITH.Miro_Enterprise_SCIM')!.sys_id!
    return ready.instance.records.count('http_connection', `connection_alias=${alias}`)
}
const inactive = async () => {
    const members = await ready.miro.control<{ active: boolean }[]>('GET', 'members?limit=1000')
    return members.filter((member) => !member.active).length
}
const candidates = () => ready.instance.records.count('x_snc_miro_sam_removal_candidate', 'state=ready')

it.each(['', 'y', '1', null])('has no SCIM connection and no token after %j was typed', async (typed) => {
    const before = await inactive()
    expect(candidates()).toBeGreaterThan(1)
    const token = holdToken(ready.miro.info.scimToken)
    await reclaimForReal(ready.instance, ready.profile, token, teller, async () => {
        expect(scimConnections()).toBe(0)
        return typed
    })
    expect(lines.at(-1)).toMatch(/^Not confirmed\. Nothing was changed in Miro/)
    expect(scimConnections()).toBe(0)
    expect(token.held).toBe(false)
    expect(() => token.take()).toThrow('dropped')
    expect(profileOf(ready).reclaim_subscriptions).toBe('0')
    expect(await inactive()).toBe(before)
})

it('connects and deactivates once exactly the number was typed', async () => {
    const before = await inactive()
    const token = holdToken(ready.miro.info.scimToken)
    const figures = await reclaimForReal(ready.instance, ready.profile, token, teller, async (question) => {
        expect(scimConnections()).toBe(0)
        return /Type (\d+) to go on/.exec(question)![1]
    })
    expect(scimConnections()).toBe(1)
    expect(token.held).toBe(false)
    expect(figures.reclaimed).toBeGreaterThan(0)
    expect(await inactive()).toBe(before + figures.reclaimed)
})

it('shows no page without the password beside a real Miro', async () => {
    const statuses: number[] = []
    const say = (line: string) => void lines.push(line)
    const served = await serve(ready.instance, {
        port: 0,
        open: false,
        miro: null,
        say,
        until: async () => {
            const address = /http:\/\/127\.0\.0\.1:\d+/.exec(lines.join('\n'))![0]
            const password = /any user name: (\S+)/.exec(lines.join('\n'))![1]
            for (const given of ['', 'wrong', password]) {
                const headers = { Authorization: `Basic ${btoa(`me:${given}`)}` }
                statuses.push((await fetch(`${address}/login.do`, { headers })).status)
            }
        },
    })
    expect(served).toBe(true)
    expect(statuses).toEqual([401, 401, 200])
    expect(lines.filter((line) => line.includes('Password of the pages'))).toHaveLength(1)
})

it('tells a wrong option without a stack, before anything starts', () => {
    const run = spawnSync('npx', ['--no-install', 'tsx', 'local/cli/start.ts', '--bogus'], { encoding: 'utf8' })
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(/^There is no option --bogus\.\n\nUsage: npm start --/)
    expect(run.stderr).not.toMatch(/\n\s+at /)
})
