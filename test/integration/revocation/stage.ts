// A downloaded organization with its removal candidates, and what people do about them.
import { callRestApi } from '../../../local/instance/index.ts'
import type { Person, Row } from '../../../local/instance/index.ts'
import { pressMany } from '../../../local/cli/press-many.ts'
import { openReady, passDays, tables } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'

export const candidateTable = 'x_snc_miro_sam_removal_candidate'
export const ruleTable = 'x_snc_miro_sam_reclamation_rule'
export const questionTable = 'x_snc_miro_sam_consent_question'
export const oneDay = 86_400_000

/** Everything a test needs of one freshly downloaded organization. */
export class Stage {
    readonly user: Person
    constructor(readonly ready: Ready) {
        this.user = ready.instance.actAs('uma.user')
    }
    get records() {
        return this.ready.instance.records
    }
    rule(): Row {
        return this.records.first(ruleTable, `profile=${this.ready.profile}`)!
    }
    setRule(values: Record<string, string>): void {
        this.records.update(ruleTable, this.rule().sys_id!, values)
    }
    candidates(query = ''): Row[] {
        return this.records.find(candidateTable, `${query}${query ? '^' : ''}ORDERBYnumber`)
    }
    candidate(id: string): Row {
        return this.records.get(candidateTable, id)!
    }
    /** Whole days since a candidate has been idle, now. */
    daysIdle(candidate: Row): number {
        const since = Date.parse(`${candidate.idle_since?.replace(' ', 'T')}Z`)
        return Math.floor((this.ready.instance.clock.now() - since) / 86_400_000)
    }
    journal(id: string): string[] {
        return this.records
            .find('sys_journal_field', `element_id=${id}^element=journal^ORDERBYsys_created_on`)
            .map((row) => row.value ?? '')
    }
    press(action: string, id: string, person: Person = this.user): string[] {
        if (action === 'miro_reclaim_all') return pressMany(this.ready.instance, person, 'reclaim')
        if (action === 'miro_retry_failed') return pressMany(this.ready.instance, person, 'retry')
        return person.clickAction(candidateTable, id, action).messages.map((message) => message.text)
    }
    async member(candidate: Row): Promise<{ active: boolean }> {
        return this.ready.miro.control('GET', `members/${candidate.external_user_id}`)
    }
    /** A page as a browser would ask for it, signed in as somebody. */
    ask(person: Person, link: Link): { heading: string; ok: boolean } {
        return this.rest(person, 'GET', '/question', { question: link.question, token: link.token })
    }
    answer(person: Person, link: Link, answer: string): { heading: string; ok: boolean } {
        return this.rest(person, 'POST', '/answer', {}, { question: link.question, token: link.token, answer })
    }
    rest(person: Person, method: string, path: string, query: Record<string, string>, body?: unknown) {
        const answer = callRestApi(this.ready.instance, person.session, {
            method,
            path: `/api/x_snc_miro_sam/consent${path}`,
            query: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value]])),
            headers: { 'content-type': 'application/json', accept: 'application/json' },
            body: body ? JSON.stringify(body) : null,
        })
        const parsed = JSON.parse(String(answer.body))
        return parsed.result ?? parsed
    }
    /** A file a person downloads. */
    file(person: Person, path: string, query: Record<string, string>): { status: number; body: string } {
        const answer = callRestApi(this.ready.instance, person.session, {
            method: 'GET',
            path,
            query: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value]])),
            headers: {},
            body: null,
        })
        return { status: answer.status, body: String(answer.body ?? '') }
    }
    /** What the profile's form says at its top. */
    look(): string {
        const { value } = this.ready.instance.runScript(
            `var row = new GlideRecord('${tables.profile}')
             row.get('${this.ready.profile}')
             gs.flushMessages()
             require('./src/server/handlers/rules.ts').showProfile(row);
             [].concat(gs.getInfoMessages()).join('|')`,
            { user: 'ida.integrator' }
        )
        return String(value)
    }
    /** The link in the newest e-mail to somebody. */
    mailTo(address: string): { subject: string; body: string; link: Link } {
        const mail = this.records.find('sys_email', `recipientsLIKE${address}^ORDERBYDESCsys_created_on`)[0]
        const [, question, token] = /question=([0-9a-f]{32})&(?:amp;)?token=(\w+)/.exec(mail?.body ?? '') ?? []
        return { subject: mail?.subject ?? '', body: mail?.body ?? '', link: { question, token } }
    }
    /** What an integrator does after a new token was generated in Miro: the connection is made anew. */
    replaceScimToken(token: string): void {
        const { instance, integrator } = this.ready
        const alias = instance.records.first('sys_alias', 'id=x_snc_miro_sam.Miro_Enterprise_SCIM')!.sys_id!
        for (const old of instance.records.find('http_connection', `connection_alias=${alias}`)) {
            instance.records.remove('http_connection', old.sys_id!)
        }
        integrator.createConnection(alias, {
            'connection.name': 'Miro Enterprise SCIM Connection, new token',
            'credential.api_key': token,
        })
    }
    /** Makes a seeded person the one behind a candidate and its subscription. */
    owner(candidate: Row, userName: string): Person {
        const user = this.records.first('sys_user', `user_name=${userName}`)!
        this.records.update(candidateTable, candidate.sys_id!, { user: user.sys_id })
        this.records.update(tables.subscription, candidate.subscription!, { user: user.sys_id })
        return this.ready.instance.actAs(userName)
    }
    address(userName: string): string {
        return this.records.first('sys_user', `user_name=${userName}`)!.email!
    }
    later(days: number): void {
        const { instance } = this.ready
        passDays(instance, days)
        instance.runUntilIdle()
    }
}

export interface Link {
    question: string
    token: string
}

export async function open(members = 60, options: Record<string, unknown> = {}): Promise<Stage> {
    const stage = new Stage(await openReady({ members, upTo: 'downloaded', users: true, ...options }))
    stage.setRule({ annual_price: '240', currency: 'USD', max_percent: '100' })
    return stage
}
