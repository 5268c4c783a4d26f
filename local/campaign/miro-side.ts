// Talks to the simulated Miro's control API without giving up the thread, so that its truth can be read at any moment.
import { openHttpChannel } from '../instance/index.ts'
import type { MiroProcess } from '../miro/launch.ts'

/** A member as the simulated Miro itself knows it. */
export interface MemberTruth {
    id: string
    active: boolean
    email: string
    license: string
    role: string
    lastActivityAt: string | null
    licenseAssignedAt: string | null
    adminRoles?: { name: string }[] | null
}

export interface Books {
    requests: number
    rateLimited: number
    faults: number
    foreignHost: number
    foreignTokens: number
    calls: Record<string, number>
    members: { total: number; active: number; inactive: number }
    seats: { purchased: number; inUse: number }
    activeByLicence: Record<string, number>
    effective: { at: number; id: string; what: 'deactivated' | 'reactivated' | 'deleted' | 'interference' }[]
}

export interface MiroSide {
    readonly miro: MiroProcess
    ask<T>(method: string, path: string, body?: unknown): T
    books(): Books
    /** null: Miro does not know this member (any more). */
    member(id: string): MemberTruth | null
    members(): MemberTruth[]
    /** The consent page at an instant, for a person who chooses a team and installs; answers where Miro sends the browser. */
    consent(authorizeUrl: string, at: number): string
    close(): void
}

export function openMiroSide(miro: MiroProcess): MiroSide {
    const channel = openHttpChannel()
    const send = (method: string, url: string, body: string | null, type: string, at?: number) => {
        const headers: Record<string, string> = body === null ? {} : { 'Content-Type': type }
        if (at !== undefined) headers['X-Simulated-Time'] = String(at)
        const outcome = channel.send({ method, url, headers, body, timeout: 20_000, maxBytes: 64 * 1024 * 1024 })
        if (outcome.failure) throw new Error(`Simulated Miro: ${outcome.failure.code}`)
        return outcome
    }
    const ask = <T>(method: string, path: string, body?: unknown): T => {
        const json = body === undefined ? null : JSON.stringify(body)
        const answer = send(method, `${miro.info.url}/_simulation/${path}`, json, 'application/json')
        if (answer.status === 404) return null as T
        if (answer.status >= 400) throw new Error(`Simulated Miro: ${answer.status} ${answer.body.slice(0, 200)}`)
        return (answer.body === '' ? null : JSON.parse(answer.body)) as T
    }
    return {
        miro,
        ask,
        books: () => ask<Books>('GET', 'books'),
        member: (id) => ask<MemberTruth | null>('GET', `members/${id}`),
        members() {
            const all: MemberTruth[] = []
            for (let after = ''; ; after = all[all.length - 1].id) {
                const page = ask<MemberTruth[]>('GET', `members?limit=1000&after=${after}`)
                all.push(...page)
                if (page.length < 1000) return all
            }
        },
        consent(authorizeUrl, at) {
            const asked = new URL(authorizeUrl)
            const page = send('GET', miro.info.url + asked.pathname + asked.search, null, '', at)
            const team = /<option value="(\d+)"/.exec(page.body)
            if (page.status !== 200 || !team) throw new Error(`Miro's consent page answered ${page.status}`)
            const form = new URLSearchParams(asked.search)
            form.set('team_id', team[1])
            form.set('account', 'owner')
            form.set('decision', 'install')
            const url = `${miro.info.url}/oauth/authorize`
            const sent = send('POST', url, form.toString(), 'application/x-www-form-urlencoded', at)
            const header = sent.rawHeaders.findIndex((name) => name.toLowerCase() === 'location')
            if (header < 0) throw new Error(`Miro did not send the browser back (HTTP ${sent.status})`)
            return sent.rawHeaders[header + 1]
        },
        close: () => channel.close(),
    }
}
