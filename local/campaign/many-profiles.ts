// Many profiles on one instance, each with its own organization through a child alias, all due at the same minute.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { atMost, exactly } from '../bench/goals.ts'
import type { Goal } from '../bench/goals.ts'
import { membersCall } from '../bench/ways.ts'
import { consent } from '../cli/integrator.ts'
import { redirectUrl, root } from '../cli/stage.ts'
import { openInstance } from '../instance/index.ts'
import type { Instance } from '../instance/index.ts'
import type { MiroInfo } from '../miro/launch.ts'
import { latency } from './large-run.ts'
import { tables } from './ledger.ts'
import { aliasOf } from './people.ts'
import { copyOfInstalled } from './stage.ts'

export interface ProfilesFigures {
    profiles: number
    membersEach: number
    completed: number
    /** Virtual minutes from the due minute until the first and the last profile's first slice began. */
    firstBegunAfterMinutes: number
    lastBegunAfterMinutes: number
    /** Virtual minutes from the due minute until the first and the last profile was done. */
    firstDoneAfterMinutes: number
    lastDoneAfterMinutes: number
    /** At any instant, among profiles with work left: the most slices (pages) one had had more than another one. */
    mostSlicesAhead: number
    mostPagesAhead: number
    slicesEach: number
    /** Each organization's own books: the least and the most reads of member pages that it was asked for in this time. */
    fewestPagesOfOne: number
    mostPagesOfOne: number
    statements: number
    statementsPerProfile: number
    rateLimited: number
    realSeconds: number
}

export interface ManyMiros {
    infos: MiroInfo[]
    stop(): void
}

function startMiros(count: number, members: number, asOf: number): Promise<ManyMiros> {
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
        const before = await pagesOf(miros)
        const together = runTogether(instance, due, count, members)
        const after = await pagesOf(miros)
        const asked = after.map((pages, at) => pages - before[at])
        return {
            ...together,
            fewestPagesOfOne: Math.min(...asked),
            mostPagesOfOne: Math.max(...asked),
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

/** What each simulated Miro's own books say it was asked for. */
async function pagesOf(miros: ManyMiros): Promise<number[]> {
    const pages: number[] = []
    for (const { url } of miros.infos) {
        const answer = await fetch(`${url}/_simulation/books`)
        const { calls } = (await answer.json()) as { calls: Record<string, number> }
        pages.push(calls[membersCall] ?? 0)
    }
    return pages
}

type Together = Omit<ProfilesFigures, 'realSeconds' | 'fewestPagesOfOne' | 'mostPagesOfOne'>

function runTogether(instance: Instance, due: number, count: number, members: number): Together {
    const done: number[] = []
    const begun: number[] = []
    // Profiles with work left, those that have not begun included: whoever starves shows here.
    const waiting = new Map<string, { slices: number; pages: number }>()
    for (const { sys_id } of instance.records.find(tables.profile)) {
        waiting.set(sys_id as string, { slices: 0, pages: 0 })
    }
    let [mostSlicesAhead, mostPagesAhead, slices, rateLimited] = [0, 0, 0, 0]
    const stop = instance.records.watch(tables.result, ({ row, previous }) => {
        const stands = row?.kind === 'download' && row.profile ? waiting.get(row.profile) : undefined
        if (!row?.profile || !stands) return
        if (row.slice !== previous?.slice && row.state === 'in_progress') {
            if (stands.slices === 0) begun.push(instance.clock.now())
            stands.slices++
            slices++
        }
        stands.pages = Number(row.pages ?? 0)
        if (row.state === 'completed' && previous?.state !== 'completed') {
            done.push(instance.clock.now())
            waiting.delete(row.profile)
        }
        mostSlicesAhead = Math.max(mostSlicesAhead, spread([...waiting.values()].map((one) => one.slices)))
        mostPagesAhead = Math.max(mostPagesAhead, spread([...waiting.values()].map((one) => one.pages)))
    })
    const network = instance.network
    const send = network.send.bind(network)
    network.send = (request) => {
        instance.clock.advance(latency.answerMilliseconds)
        const answer = send(request)
        if (answer.status === 429) rateLimited++
        return answer
    }
    const before = instance.counters.snapshot().statements
    // Candidate jobs follow each download; they belong to the day's work and are counted with it.
    instance.runDue(due + 1_800_000)
    stop()
    const statements = instance.counters.snapshot().statements - before
    const minutes = (instant: number) => rounded((instant - due) / 60_000)
    return {
        profiles: count,
        membersEach: members,
        completed: done.length,
        firstBegunAfterMinutes: minutes(Math.min(...begun)),
        lastBegunAfterMinutes: minutes(Math.max(...begun)),
        firstDoneAfterMinutes: minutes(Math.min(...done)),
        lastDoneAfterMinutes: minutes(Math.max(...done)),
        mostSlicesAhead,
        mostPagesAhead,
        slicesEach: rounded(slices / count),
        statements,
        statementsPerProfile: Math.round(statements / count),
        rateLimited,
    }
}

function spread(numbers: number[]): number {
    return numbers.length > 0 ? Math.max(...numbers) - Math.min(...numbers) : 0
}

function rounded(value: number): number {
    return Number(value.toFixed(2))
}

/** Fair: nobody has two slices more than anybody else who still has work; nobody waits until another one is done. */
export function profilesGoals(all: readonly ProfilesFigures[]): Goal[] {
    const goals: Goal[] = []
    for (const one of all) {
        const about = (what: string) => `${one.profiles} profiles: ${what}`
        const pages = Math.ceil(one.membersEach / 100)
        goals.push(
            exactly(about('completed'), one.completed, one.profiles),
            exactly(about('answers 429'), one.rateLimited, 0),
            atMost(about('slices one is ahead of another'), one.mostSlicesAhead, 1),
            exactly(
                about('pages asked of each organization'),
                `${one.fewestPagesOfOne} to ${one.mostPagesOfOne}`,
                `${pages} to ${pages}`
            )
        )
        if (one.profiles > 1) {
            const waited = one.lastBegunAfterMinutes - one.firstDoneAfterMinutes
            goals.push(atMost(about('last begins after the first is done, minutes'), rounded(waited), 0))
        }
    }
    for (let at = 2; at < all.length; at++) {
        const marginal = (from: ProfilesFigures, to: ProfilesFigures) =>
            (to.statements - from.statements) / (to.profiles - from.profiles)
        const growth = rounded(marginal(all[at - 1], all[at]) / marginal(all[at - 2], all[at - 1]))
        const about = `${all[at].profiles} profiles: statements of one more, against ${all[at - 1].profiles}`
        goals.push(atMost(about, growth, 1.1, ' times'))
    }
    return goals
}
