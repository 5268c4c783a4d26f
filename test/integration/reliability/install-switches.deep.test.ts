// What an install may do or leave out, and how a workspace's route is called: each costs an installation of its own.
import { callRestApi, startWeb } from '../../../local/instance/index.ts'
import type { Instance } from '../../../local/instance/index.ts'
import { openInstalled } from '../../support/ready.ts'
import { signIn } from '../../support/sign-in.ts'

jest.setTimeout(120_000)

const opened: { close(): void | Promise<void> }[] = []
const keep = <T extends { close(): void | Promise<void> }>(one: T): T => {
    opened.push(one)
    return one
}
const installed = (options: Parameters<typeof openInstalled>[0]): Instance => keep(openInstalled(options))
afterEach(async () => {
    for (const one of opened.splice(0).reverse()) await one.close()
})

describe('the workspace', () => {
    it.each(['path', 'now.path'] as const)(
        'opens to everybody with a role of the app, whatever its route is called: %s',
        async (routeName) => {
            const instance = installed({ switches: { routeName } })
            const web = await startWeb(instance)
            keep({ close: () => web.stop() })
            const open = async (user: string) => {
                const cookie = await signIn(web, user)
                return (await fetch(`${web.url}/now/miro-license-operations/home`, { headers: { cookie } })).status
            }
            expect([await open('uma.user'), await open('ida.integrator'), await open('emil.employee')]).toEqual([
                200, 200, 403,
            ])
        }
    )
})

describe('an install that runs no fix scripts', () => {
    it('leaves roles that an administrator adds by hand: the health page says which', () => {
        const instance = installed({ switches: { fixScripts: 'not run' } })
        const lineOf = () => {
            const answer = callRestApi(instance, instance.actAs('ida.integrator').session, {
                method: 'GET',
                path: '/api/x_snc_miro_sam/v1/health/report',
                query: {},
                headers: {},
                body: null,
            })
            const { result } = JSON.parse(String(answer.body)) as { result: { lines: Record<string, unknown>[] } }
            return result.lines.find(({ check }) => check === 'roles') as { state: string; next: string[] }
        }
        expect(instance.records.first('sys_properties', 'name=x_snc_miro_sam.roles_contained')?.value ?? '').toBe('')
        expect(lineOf().state).not.toBe('good')
        expect(lineOf().next.join()).toMatch(/connection_admin|contain/)
    })
})
