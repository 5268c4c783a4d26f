// `npm run deploy`: installs the app on a real instance with the SDK's CI authentication, then checks that its flows are active.
import { spawnSync } from 'node:child_process'
import nowConfig from '../../now.config.json'

export interface Credentials {
    instance: string
    /** Headers that prove who calls the Table API. */
    authorization: () => Promise<string>
}

/**
 * Reads the SDK's own variables (its CI guide): SN_SDK_INSTANCE_URL with SN_SDK_USER and SN_SDK_USER_PWD, or with
 * SN_SDK_AUTH_TYPE=oauth, SN_SDK_OAUTH_CLIENT_ID and SN_SDK_OAUTH_CLIENT_SECRET.
 *
 * @returns the credentials, or one sentence saying which variable is missing
 */
export function readCredentials(environment: Record<string, string | undefined>): Credentials | string {
    const needed = (names: string[]) => names.filter((name) => !environment[name])
    const oauth = environment.SN_SDK_AUTH_TYPE === 'oauth'
    const missing = needed([
        'SN_SDK_INSTANCE_URL',
        ...(oauth ? ['SN_SDK_OAUTH_CLIENT_ID', 'SN_SDK_OAUTH_CLIENT_SECRET'] : ['SN_SDK_USER', 'SN_SDK_USER_PWD']),
    ])
    if (missing.length) return `Set ${missing.join(', ')} to install on an instance (see docs/developer.md).`
    const instance = environment.SN_SDK_INSTANCE_URL!.replace(/\/+$/, '')
    if (!oauth) {
        const pair = Buffer.from(`${environment.SN_SDK_USER}:${environment.SN_SDK_USER_PWD}`).toString('base64')
        return { instance, authorization: async () => `Basic ${pair}` }
    }
    return {
        instance,
        authorization: async () => {
            const answer = await fetch(`${instance}/oauth_token.do`, {
                method: 'POST',
                body: new URLSearchParams({
                    grant_type: 'client_credentials',
                    client_id: environment.SN_SDK_OAUTH_CLIENT_ID!,
                    client_secret: environment.SN_SDK_OAUTH_CLIENT_SECRET!,
                }),
            })
            if (!answer.ok) throw new Error(`The instance refused the OAuth client (HTTP ${answer.status}).`)
            return `Bearer ${((await answer.json()) as { access_token: string }).access_token}`
        },
    }
}

export interface FlowState {
    name: string
    active: boolean
}

/** Flows and subflows of the app on the instance; an install can report success and leave some inactive. */
export async function readFlowStates(credentials: Credentials): Promise<FlowState[]> {
    const query = new URLSearchParams({
        sysparm_query: `sys_scope.scope=${nowConfig.scope}`,
        sysparm_fields: 'name,active',
        sysparm_limit: '100',
    })
    const answer = await fetch(`${credentials.instance}/api/now/table/sys_hub_flow?${query}`, {
        headers: { Authorization: await credentials.authorization(), Accept: 'application/json' },
    })
    if (!answer.ok)
        throw new Error(
            `The instance answered HTTP ${answer.status} when asked for the app's flows; nothing is known of them.`
        )
    const body = (await answer.json()) as { result: { name: string; active: string }[] }
    return body.result.map((flow) => ({ name: flow.name, active: flow.active === 'true' }))
}

/** @returns what to print, and whether the installation can be used */
export function describeFlowStates(flows: FlowState[]): { ok: boolean; lines: string[] } {
    if (!flows.length)
        return { ok: false, lines: ['No flow of the app was found: the install did not finish. Install again.'] }
    const inactive = flows.filter((flow) => !flow.active)
    return {
        ok: inactive.length === 0,
        lines: [
            ...flows.map((flow) => `${flow.active ? 'active  ' : 'INACTIVE'}  ${flow.name}`),
            ...(inactive.length
                ? ['Open each inactive flow in Workflow Studio and press Activate; until then its jobs cannot run.']
                : ['All flows are active.']),
        ],
    }
}

async function main(): Promise<number> {
    const credentials = readCredentials(process.env)
    if (typeof credentials === 'string') {
        console.error(credentials)
        return 2
    }
    for (const command of [['build', '--frozenKeys'], ['install']]) {
        const run = spawnSync('npx', ['now-sdk', ...command], {
            stdio: 'inherit',
            env: { ...process.env, SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL' },
        })
        if (run.status !== 0) return run.status ?? 1
    }
    const described = describeFlowStates(await readFlowStates(credentials))
    console.log(described.lines.join('\n'))
    return described.ok ? 0 : 1
}

if (process.argv[1]?.endsWith('deploy.ts')) {
    main().then(
        (code) => process.exit(code),
        (error: Error) => {
            console.error(error.message)
            process.exit(1)
        }
    )
}
