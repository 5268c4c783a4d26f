/** What people do in a history: the integrator connects, the admin reviews and reclaims, employees and managers answer. */
import { redirectUrl } from '../cli/stage'
import { callRestApi } from '../instance/actions/rest-api'
import type { Instance } from '../instance/instance'
import type { Row } from '../instance/kernel'
import { tables } from './ledger'
import type { Ledger } from './ledger'
import type { MiroSide } from './miro-side'

export function aliasOf(instance: Instance, name: string): string {
    return instance.records.first('sys_alias', `id=x_snc_miro_sam.${name}`)?.sys_id ?? ''
}

/** Presses a button as a person and answers what they read. */
export function press(instance: Instance, user: string, table: string, sysId: string, action: string): string[] {
    const person = instance.actAs(user)
    return person.clickAction(table, sysId, action).messages.map((message) => `${message.kind}: ${message.text}`)
}

/** The OAuth dialog with consent; a second time it fetches a new token for the connection that is there. */
export function connectOAuth(instance: Instance, side: MiroSide, ledger: Ledger): void {
    const integrator = instance.actAs('ida.integrator')
    const alias = aliasOf(instance, 'Miro_Enterprise')
    const held = instance.records.first('http_connection', `connection_alias=${alias}`)
    const credential =
        held?.credential ||
        integrator.createConnection(alias, {
            'connection.name': 'Miro Enterprise Connection',
            'credential.oauth_entity.client_id': side.miro.info.clientId,
            'credential.oauth_entity.client_secret': side.miro.info.clientSecret,
            'credential.oauth_entity.redirect_url': redirectUrl,
        }).credential
    ledger.secrets.add(side.miro.info.clientSecret)
    integrator.oauthRedirect(side.consent(integrator.oauthInitiate(credential), instance.clock.now()))
}

/** The API token dialog; a replaced token is typed into the credential that is there. */
export function connectScim(instance: Instance, side: MiroSide, ledger: Ledger): void {
    const { token } = side.ask<{ token: string }>('POST', 'scim', { enabled: true })
    ledger.secrets.add(token)
    const alias = aliasOf(instance, 'Miro_Enterprise_SCIM')
    const held = instance.records.first('http_connection', `connection_alias=${alias}`)
    if (held?.credential) return instance.records.update('api_key_credentials', held.credential, { api_key: token })
    instance.actAs('ida.integrator').createConnection(alias, {
        'connection.name': 'Miro Enterprise SCIM Connection',
        'credential.api_key': token,
    })
}

/** The n-th of some candidates, wherever n leads; null where there is none. */
export function candidateAt(instance: Instance, query: string, who: number): Row | null {
    const found = instance.records.find(tables.candidate, `${query}^ORDERBYnumber`)
    return found.length === 0 ? null : found[who % found.length]
}

/** Answers one of the e-mailed questions nobody has answered, as the person it was sent to. */
export function answer(instance: Instance, who: number, said: 'keep' | 'release'): string {
    const open = instance.records.find(tables.question, 'answered_onISEMPTY^ORDERBYsys_created_on')
    if (open.length === 0) return 'nobody was asked'
    const question = open[who % open.length]
    const mail = instance.records
        .find('sys_email', 'ORDERBYDESCsys_created_on')
        .find((one) => (one.body ?? '').includes(`question=${question.sys_id}`))
    const secret = /token=([A-Za-z0-9_-]+)/.exec((mail?.body ?? '').split(`question=${question.sys_id}`)[1] ?? '')?.[1]
    if (!secret) return 'no e-mail'
    const session = instance.sessions.open(question.user ?? '', { interactive: true })
    const reply = callRestApi(instance, session, {
        method: 'POST',
        path: '/api/x_snc_miro_sam/consent/answer',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ question: question.sys_id, token: secret, answer: said }),
    })
    return `${reply.status} ${reply.body.slice(0, 80)}`
}
