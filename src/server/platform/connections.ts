// Looks up an alias' connection and credential and says in words what is missing.
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
    | { ok: true; connection: Connection; aliasLabel: string }
    | { ok: false; kind: 'alias' | 'connection' | 'credential' | 'url'; message: Text; nextStep: Text }

/** sys_id of one of this app's aliases by its name, or '' where it was removed. */
export function aliasNamed(name: string): string {
    return query(aliasTable).where('id', `x_snc_miro_sam.${name}`).first([])?.sys_id ?? ''
}

/** By sys_id of the alias; a child alias is an alias of its own with its own connection. */
export function lookUpConnection(aliasSysId: string | null): ConnectionLookup {
    const alias = aliasSysId ? readRow(aliasTable, aliasSysId, ['name', 'id']) : null
    if (!alias) return missing('alias', '')
    const label = alias.id || alias.name || ''
    let info
    try {
        info = new ConnectionInfoProvider().getConnectionInfo(aliasSysId as string)
    } catch (_error) {
        // The platform throws where an alias has no active connection; what it says is for developers.
        info = null
    }
    if (!info) return missing('connection', label)
    const baseUrl = written(info.getAttribute('connection_url')).replace(/\/+$/, '')
    if (baseUrl === '') return missing('url', label)
    const profileId = written(info.getCredentialAttribute('oauth_entity_profile'))
    const credentialId = written(info.getCredentialAttribute('sys_id'))
    if (profileId !== '') {
        return {
            ok: true,
            connection: { baseUrl, signing: { kind: 'oauth', profileId, credentialId } },
            aliasLabel: label,
        }
    }
    const token = written(info.getCredentialAttribute('api_key'))
    if (token === '') return missing('credential', label)
    return { ok: true, connection: { baseUrl, signing: { kind: 'bearer', token } }, aliasLabel: label }
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
