// Reads a real instance over its Table API: company code, installed scopes, the app's subflows and the events of its queue.
import type { Credentials } from './deploy-credentials.ts'
import type { Subflow, WaitingEvent } from './deploy-decide.ts'

export interface RealInstance {
    /** Property glide.appcreator.company.code; null where it is empty or may not be read. */
    companyCode(): Promise<string | null>
    /** Scopes under which an app of this name is installed. */
    scopesOf(appName: string): Promise<string[]>
    subflowsOf(scope: string): Promise<Subflow[]>
    /** Events of a queue that nobody has processed and that are due by the instance's own clock. */
    readyEvents(queue: string): Promise<WaitingEvent[]>
}

interface Answer {
    rows: Record<string, string>[]
    /** Epoch milliseconds by the instance's clock. */
    at: number
}

const patience = 30_000

/** A refused or unreachable instance, in words that never repeat what was sent. */
async function call(address: string, init: RequestInit): Promise<Response> {
    let answer: Response
    try {
        answer = await fetch(address, { ...init, redirect: 'manual', signal: AbortSignal.timeout(patience) })
    } catch (error) {
        const cause = ((error as Error).cause as { code?: string } | undefined)?.code ?? (error as Error).name
        throw new Error(`The instance could not be reached (${cause}). Check SN_SDK_INSTANCE_URL and your network.`)
    }
    if (answer.status >= 300 && answer.status < 400)
        throw new Error('The instance sends its visitors to another address. Set SN_SDK_INSTANCE_URL to that one.')
    return answer
}

async function authorization({ instance, oauth, id, secret }: Credentials): Promise<string> {
    if (!oauth) return `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`
    const answer = await call(`${instance}/oauth_token.do`, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'client_credentials', client_id: id, client_secret: secret }),
    })
    if (!answer.ok) throw new Error(`The instance refused the OAuth client (HTTP ${answer.status}).`)
    const { access_token: token } = (await answer.json().catch(() => ({}))) as { access_token?: string }
    if (!token) throw new Error('The instance answered the OAuth client without a token.')
    return `Bearer ${token}`
}

export function openRealInstance(credentials: Credentials): RealInstance {
    let header: Promise<string> | null = null

    async function read(table: string, query: string, fields: string[]): Promise<Answer> {
        header ??= authorization(credentials)
        const asked = new URLSearchParams({
            sysparm_query: query,
            sysparm_fields: fields.join(),
            sysparm_limit: '200',
            sysparm_exclude_reference_link: 'true',
        })
        const answer = await call(`${credentials.instance}/api/now/table/${table}?${asked}`, {
            headers: { Authorization: await header, Accept: 'application/json' },
        })
        if (answer.status === 401)
            throw new Error('The instance refused the sign-in (HTTP 401): check the user name and the password.')
        if (!answer.ok) throw new Error(`The instance answered HTTP ${answer.status} when asked for ${table}.`)
        const body = (await answer.json().catch(() => null)) as { result?: Record<string, string>[] } | null
        if (!Array.isArray(body?.result))
            throw new Error(
                `The instance answered with a page instead of data when asked for ${table}. It may be asleep: open it in a browser and try again.`
            )
        return { rows: body.result, at: Date.parse(answer.headers.get('date') ?? '') || Date.now() }
    }

    return {
        async companyCode() {
            const { rows } = await read('sys_properties', 'name=glide.appcreator.company.code', ['value'])
            return rows[0]?.value?.trim() || null
        },
        async scopesOf(appName) {
            const { rows } = await read('sys_scope', `name=${appName}`, ['scope'])
            return rows.map(({ scope }) => scope)
        },
        async subflowsOf(scope) {
            const { rows } = await read('sys_hub_flow', `sys_scope.scope=${scope}`, ['name', 'type', 'active'])
            return rows.map(({ name, type, active }) => ({ name, type, active: active === 'true' }))
        },
        async readyEvents(queue) {
            const { rows, at } = await read('sysevent', `queue=${queue}^state=ready^ORDERBYsys_created_on`, [
                'sys_id',
                'name',
                'process_on',
                'sys_created_on',
            ])
            return rows
                .map((row) => ({ id: row.sys_id, name: row.name, due: instant(row.process_on || row.sys_created_on) }))
                .filter(({ due }) => due <= at)
        },
    }
}

/** '2026-11-16 06:00:00' of the Table API is in UTC. */
const instant = (value: string): number => Date.parse(`${value.replace(' ', 'T')}Z`) || 0
