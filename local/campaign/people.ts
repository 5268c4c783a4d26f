// What people do in a history: the integrator connects, the admin reviews and reclaims, employees and managers answer.
import { redirectUrl } from '../cli/stage.ts'
import { people, callRestApi } from '../instance/index.ts'
import type { Instance, Row } from '../instance/index.ts'
import { tables } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import type { Happening } from './history.ts'
import { aliasFor } from './organizations.ts'
import type { Organization } from './organizations.ts'
import type { Scene } from './scene.ts'

export function aliasOf(instance: Instance, name: string): string {
    return instance.records.first('sys_alias', `id=x_snc_miro_sam.${name}`)?.sys_id ?? ''
}

/** Presses a button as a person and answers what they read. */
export function press(
    instance: Instance,
    user: string,
    table: string,
    sysId: string,
    action: string,
    values: Record<string, string> = {}
): string[] {
    const person = instance.actAs(user)
    return person
        .clickAction(table, sysId, action, { values })
        .messages.map((message) => `${message.kind}: ${message.text}`)
}

/** The OAuth dialog with consent; a second time it fetches a new token for the connection that is there. */
export function connectOAuth(instance: Instance, { at, side, name }: Organization, ledger: Ledger): void {
    const integrator = instance.actAs('ida.integrator')
    const alias = aliasFor(instance, 'Miro_Enterprise', at)
    const held = instance.records.first('http_connection', `connection_alias=${alias}`)
    const credential =
        held?.credential ||
        integrator.createConnection(alias, {
            'connection.name': `${name} Connection`,
            'credential.oauth_entity.client_id': side.miro.info.clientId,
            'credential.oauth_entity.client_secret': side.miro.info.clientSecret,
            'credential.oauth_entity.redirect_url': redirectUrl,
        }).credential
    ledger.secrets.add(side.miro.info.clientSecret)
    integrator.oauthRedirect(side.consent(integrator.oauthInitiate(credential), instance.clock.now()))
}

/** The API token dialog; a replaced token is typed into the credential that is there. */
export function connectScim(instance: Instance, { at, side, name, tokens }: Organization, ledger: Ledger): void {
    const { token } = side.ask<{ token: string }>('POST', 'scim', { enabled: true })
    ledger.secrets.add(token)
    tokens.add(token)
    const alias = aliasFor(instance, 'Miro_Enterprise_SCIM', at)
    const held = instance.records.first('http_connection', `connection_alias=${alias}`)
    if (held?.credential) return instance.records.update('api_key_credentials', held.credential, { api_key: token })
    instance.actAs('ida.integrator').createConnection(alias, {
        'connection.name': `${name} SCIM Connection`,
        'credential.api_key': token,
    })
}

/** Candidates that are not closed, as a condition of a query. */
export const openCandidate = 'stateNOT INclosed_complete,closed_skipped,closed_canceled'

/** The n-th of some candidates, wherever n leads; null where there is none. */
export function candidateAt(instance: Instance, query: string, who: number): Row | null {
    const found = instance.records.find(tables.candidate, `${query}^ORDERBYnumber`)
    return found.length === 0 ? null : found[who % found.length]
}

type Answering = Extract<Happening, { kind: 'answer' }>

/**
 * Answers one of the e-mailed questions nobody has answered: as the person it was sent to, or in one of the ways that must
 * not count. True where an answer was tried.
 */
export function answer(scene: Scene, { who, answer: said, how = 'right' }: Answering): boolean {
    const { instance, ledger } = scene
    const open = instance.records.find(tables.question, 'answered_onISEMPTY^ORDERBYsys_created_on')
    if (open.length === 0) return false
    const question = open[who % open.length]
    const secret = secretOf(instance, question)
    if (!secret || !question.user) return false
    const other = open.find((one) => one.sys_id !== question.sys_id)
    const attempt = {
        right: { question, secret, user: question.user },
        twice: { question, secret, user: question.user },
        somebody_else: {
            question,
            secret,
            user: people['mona.manager'] === question.user ? people['uma.user'] : people['mona.manager'],
        },
        changed_link: { question, secret: changed(secret), user: question.user },
        other_question: other ? { question: other, secret, user: other.user ?? '' } : null,
    }[how]
    if (!attempt) return false
    const before = stateOf(scene, attempt.question)
    let ok = sendAnswer(scene, attempt, said)
    if (how === 'twice' && ok) {
        const once = stateOf(scene, attempt.question)
        ok = sendAnswer(scene, attempt, said === 'keep' ? 'release' : 'keep')
        if (ok || stateOf(scene, attempt.question) !== once) {
            ledger.violate('an answer counts once and only from the person asked', `${question.sys_id} counted twice`)
        }
        return true
    }
    if (!['right', 'twice'].includes(how) && (ok || stateOf(scene, attempt.question) !== before)) {
        ledger.violate('an answer counts once and only from the person asked', `${how} counted for ${question.sys_id}`)
    }
    return true
}

/** The link's secret as it stands in the e-mail; null where the e-mail is not written yet. */
function secretOf(instance: Instance, question: Row): string | null {
    const mail = instance.records
        .find('sys_email', `instance=${question.sys_id}^ORDERBYDESCsys_created_on`)
        .find((one) => (one.body ?? '').includes(`question=${question.sys_id}`))
    const rest = (mail?.body ?? '').split(`question=${question.sys_id}`)[1] ?? ''
    return /token=([A-Za-z0-9_-]+)/.exec(rest)?.[1] ?? null
}

const changed = (secret: string): string => (secret.startsWith('a') ? 'b' : 'a') + secret.slice(1)

function stateOf({ instance }: Scene, question: Row): string {
    const now = instance.records.get(tables.question, question.sys_id as string)
    const candidate = instance.records.get(tables.candidate, question.candidate ?? '')
    return [now?.answered_on, now?.answer, candidate?.state, candidate?.consented].join('/')
}

/** True where the page took the answer. */
function sendAnswer(scene: Scene, to: { question: Row; secret: string; user: string }, said: string): boolean {
    let ok = false
    scene.step('answer', (instance) => {
        const session = instance.sessions.open(to.user, { interactive: true })
        const reply = callRestApi(instance, session, {
            method: 'POST',
            path: '/api/x_snc_miro_sam/consent/answer',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ question: to.question.sys_id, token: to.secret, answer: said }),
        })
        ok = reply.status === 200 && /"ok":\s*true/.test(reply.body)
    })
    return ok
}
