/** Many profiles on one instance, each with its own organization through a child alias, all due at the same minute. */
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { consent } from '../cli/integrator'
import { redirectUrl, root } from '../cli/stage'
import { openInstance } from '../instance/instance'
import type { Instance } from '../instance/instance'
import type { MiroInfo } from '../miro/launch'
import { tables } from './ledger'
import { aliasOf } from './people'
import { copyOfInstalled } from './stage'

export interface ProfilesFigures {
    profiles: number
    membersEach: number
    completed: number
    /** Virtual minutes from the due minute until the first and the last profile was done. */
    firstDoneAfterMinutes: number
    lastDoneAfterMinutes: number
    /** The largest number of slices one profile worked while another one waited for its next. */
    mostSlicesAhead: number
    statements: number
    statementsPerProfile: number
    rateLimited: number
    realSeconds: number
}

export interface ManyMiros {
    infos: MiroInfo[]
    stop(): void
}

export function startMiros(count: number, members: number, asOf: number): Promise<ManyMiros> {
    const args = ['--import', 'tsx', join(__dirname, 'miros-main.ts'), ...[count, members, asOf].map(String)]
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['pipe', 'pipe', 'inherit'] })
    return new Promise((resolve, reject) => {
        let out = ''
        child.once('exit', (code) => reject(new Error(`The simulated Miros did not start (${code})`)))
        child.stdout.on('data', (data: Buffer) => {
            out += data.toString()
            if (!out.includes('\n')) return
            resolve({ infos: JSON.parse(out) as MiroInfo[], stop: () => void child.kill('SIGTERM') })
        })
    })
}

const startAt = Date.UTC(2026, 10, 16, 6)

/** Profiles with `members` people each; slices of `slicePages` pages, so that every profile needs several. */
export async function measureProfiles(count: number, members = 900, slicePages = 2): Promise<ProfilesFigures> {
    const began = performance.now()
    const miros = await startMiros(count, members, startAt)
    const file = copyOfInstalled()
    const instance = openInstance({ file, seed: 12, clock: 'virtual', startAt, sam: true })
    try {
        instance.setProperty('x_snc_miro_sam.slice_pages', String(slicePages))
        for (const [at, info] of miros.infos.entries()) await publish(instance, info, at)
        instance.runUntilIdle()
        // Once more, all at the same minute: what the first downloads left is the usual day's work.
        const due = instance.clock.now() + 3_600_000
        const text = new Date(due).toISOString().slice(0, 19).replace('T', ' ')
        for (const job of instance.records.find(tables.job, 'kind=download')) {
            instance.records.update(tables.job, job.sys_id as string, { next_run: text })
        }
        return {
            ...runTogether(instance, due, count, members),
            realSeconds: rounded((performance.now() - began) / 1000),
        }
    } finally {
        instance.close()
        miros.stop()
        rmSync(file, { force: true })
    }
}

/** A child alias with its own connection, consent given in its own organization, validated and published. */
async function publish(instance: Instance, info: MiroInfo, at: number): Promise<void> {
    const host = `https://api-${at}.miro.com`
    instance.network.routes.set(host, info.url)
    const person = instance.actAs('admin')
    const parent = aliasOf(instance, 'Miro_Enterprise')
    const alias = childOf(instance, parent, at)
    instance.network.routes.set('https://api.miro.com', info.url)
    const made = person.createConnection(alias, {
        'connection.name': `Miro Enterprise Connection ${at}`,
        'credential.oauth_entity.client_id': info.clientId,
        'credential.oauth_entity.client_secret': info.clientSecret,
        'credential.oauth_entity.redirect_url': redirectUrl,
    })
    person.oauthRedirect(await consent(person.oauthInitiate(made.credential), info.url))
    instance.records.update('http_connection', made.connection, { connection_url: host })
    const profile = person.newRecord(tables.profile, { display_name: `Organization ${at}`, download_alias: alias })
    for (const action of ['Validate Connection', 'Publish']) {
        const said = person.clickAction(tables.profile, profile, action).messages
        const error = said.find((message) => message.kind === 'error')
        if (error) throw new Error(`${action} of profile ${at}: ${error.text}`)
    }
}

function childOf(instance: Instance, parent: string, at: number): string {
    const values = { ...(instance.records.get('sys_alias', parent) as Record<string, string | null>) }
    delete values.sys_id
    return instance.records.insert('sys_alias', {
        ...values,
        name: `Miro_Enterprise_${at}`,
        id: `x_snc_miro_sam.Miro_Enterprise_${at}`,
        parent,
    })
}

function runTogether(
    instance: Instance,
    due: number,
    count: number,
    members: number
): Omit<ProfilesFigures, 'realSeconds'> {
    const done: number[] = []
    const slices = new Map<string, number>()
    let mostSlicesAhead = 0
    let rateLimited = 0
    const stop = instance.records.watch(tables.result, ({ row, previous }) => {
        if (!row || row.kind !== 'download' || !row.profile) return
        if (row.slice !== previous?.slice && row.state === 'in_progress') {
            slices.set(row.profile, Number(row.slice ?? 0))
            if (slices.size === count) mostSlicesAhead = Math.max(mostSlicesAhead, spread(slices))
        }
        if (row.state === 'completed' && previous?.state !== 'completed') {
            done.push(instance.clock.now())
            slices.delete(row.profile)
        }
    })
    const network = instance.network
    const send = network.send.bind(network)
    network.send = (request) => {
        const answer = send(request)
        if (answer.status === 429) rateLimited++
        return answer
    }
    const before = instance.counters.snapshot().statements
    // Candidate jobs follow each download; they belong to the day's work and are counted with it.
    instance.runDue(due + 1_800_000)
    stop()
    const statements = instance.counters.snapshot().statements - before
    return {
        profiles: count,
        membersEach: members,
        completed: done.length,
        firstDoneAfterMinutes: rounded((Math.min(...done) - due) / 60_000),
        lastDoneAfterMinutes: rounded((Math.max(...done) - due) / 60_000),
        mostSlicesAhead,
        statements,
        statementsPerProfile: Math.round(statements / count),
        rateLimited,
    }
}

function spread(slices: Map<string, number>): number {
    const numbers = [...slices.values()]
    return Math.max(...numbers) - Math.min(...numbers)
}

function rounded(value: number): number {
    return Number(value.toFixed(2))
}
