// Looks up an alias' connection and credential and says in words what is missing.
import { gs } from '@servicenow/glide'
import { ConnectionInfoProvider } from '@servicenow/glide/sn_cc'
import { query } from './records.ts'
import { readRow } from './rows.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

// Documented for scoped apps (ConnectionInfoProvider, ConnectionInfo) but absent from the type package.
declare module '@servicenow/glide/sn_cc' {
    export class ConnectionInfoProvider {
        getConnectionInfo(aliasSysId: string): ConnectionInfo | null
    }
    export interface ConnectionInfo {
        getAttribute(name: string): unknown
        getCredentialAttribute(name: string): unknown
    }
}

/** Where OAuth credentials stand; also the kind of requestor their tokens belong to. */
export const oauthCredentialTable = 'oauth_2_0_credentials'

const aliasTable = 'sys_alias'

/** A connection ready to be called: its base URL without a trailing slash, and how to sign requests. */
export interface Connection {
    baseUrl: string
    signing:
        | { kind: 'oauth'; profileId: string; credentialId: string }
        /** The bearer token itself; never log or store it. */
        | { kind: 'bearer'; token: string }
}

export type ConnectionLookup =
    | { ok: true; connection: Connection }
    | { ok: false; kind: 'alias' | 'connection' | 'credential' | 'url'; message: Text; nextStep: Text }

/** sys_id of one of this app's aliases by its name, or '' where it was removed. */
export function aliasNamed(name: string): string {
    return query(aliasTable).where('id', `x_snc_miro_sam.${name}`).first([])?.sys_id ?? ''
}

/** Whether one of this app's aliases is there, and the template its dialog is drawn from. */
export function templateOf(name: string): 'there' | 'no_alias' | 'no_template' {
    const id = aliasNamed(name)
    if (id === '') return 'no_alias'
    return hasTemplate(id) ? 'there' : 'no_template'
}

/** True where the alias' dialog can be drawn; where it cannot be known, it is said to be there. */
export function hasTemplate(aliasSysId: string): boolean {
    // Documented under Integration Hub: an instance may not have the table at all.
    if (!gs.tableExists('sys_alias_templates')) return false
    const template = readRow(aliasTable, aliasSysId, ['configuration_template'])?.configuration_template
    try {
        return Boolean(template && readRow('sys_alias_templates', template, []))
    } catch (_error) {
        // An administrator may keep this app from reading templates; the dialog may open all the same.
        return true
    }
}

/** By sys_id of the alias; a child alias is an alias of its own with its own connection. */
export function lookUpConnection(aliasSysId: string | null): ConnectionLookup {
    if (!aliasSysId) return missing('alias', '')
    let info
    try {
        info = new ConnectionInfoProvider().getConnectionInfo(aliasSysId)
    } catch (_error) {
        // The platform throws where an alias has no active connection; what it says is for developers.
        info = null
    }
    if (!info) {
        const label = labelOfAlias(aliasSysId)
        return label === null ? missing('alias', '') : missing('connection', label)
    }
    const baseUrl = written(info.getAttribute('connection_url')).replace(/\/+$/, '')
    if (baseUrl === '') return missing('url', labelOfAlias(aliasSysId) ?? '')
    // A bearer token is told at once; only what has none is looked up further.
    // Entered by hand it may carry the word that goes before it.
    const token = written(info.getCredentialAttribute('api_key')).replace(/^bearer\s+/i, '')
    if (token !== '') return { ok: true, connection: { baseUrl, signing: { kind: 'bearer', token } } }
    const credentialId = written(info.getCredentialAttribute('sys_id'))
    const profileId = written(info.getCredentialAttribute('oauth_entity_profile')) || profileOf(credentialId)
    if (profileId === '') return missing('credential', labelOfAlias(aliasSysId) ?? '')
    return { ok: true, connection: { baseUrl, signing: { kind: 'oauth', profileId, credentialId } } }
}

/** Name of an alias as people read it; null where there is no such alias. */
export function labelOfAlias(aliasSysId: string): string | null {
    const alias = readRow('sys_alias', aliasSysId, ['name', 'id'])
    return alias ? alias.id || alias.name || '' : null
}

/** Where the attribute is not told, the profile stands on the credential's row. */
function profileOf(credentialId: string): string {
    return readRow(oauthCredentialTable, credentialId, ['oauth_entity_profile'])?.oauth_entity_profile ?? ''
}

/**
 * Where the platform sends people and the client secret for a token: the authorization, token and revocation addresses of
 * the OAuth registry behind a profile, as far as they are set and may be read.
 */
export function oauthAddresses(profileId: string): string[] {
    const profile = readRow('oauth_entity_profile', profileId, ['oauth_entity'])
    const fields = ['auth_url', 'token_url', 'revoke_token_url'] as const
    const entity = profile?.oauth_entity ? readRow('oauth_entity', profile.oauth_entity, fields) : null
    return fields.map((field) => written(entity?.[field])).filter((url) => url !== '')
}

function missing(kind: 'alias' | 'connection' | 'credential' | 'url', label: string): ConnectionLookup {
    return {
        ok: false,
        kind,
        message: text(`connection.${kind}`, label),
        nextStep: text(`connection.${kind}.next`, label),
    }
}

function written(value: unknown): string {
    return value === null || value === undefined ? '' : String(value).trim()
}
