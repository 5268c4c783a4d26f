// Turns a configuration template into the fields of its dialog, and what a person filled in into the rows to create.
import type { Row } from '../kernel.ts'
import type { Switches } from '../switches.ts'

export interface DialogField {
    /** Dotted name: connection.name, credential.api_key, credential.oauth_entity.client_id … */
    name: string
    label: string
    type: string
    mandatory: boolean
    defaultValue: string
    hint: string
    section: 'connection' | 'credential' | 'additional'
}

export interface Dialog {
    title: 'Create Connection and Credential'
    fields: DialogField[]
    /** 'Create and Get OAuth Token' where a person must consent at the vendor, else 'Create'. */
    button: 'Create and Get OAuth Token' | 'Create'
}

/** Rows to insert, in order; a value `@name` is the sys_id of the row planned under that name. */
export interface PlannedRow {
    as: string
    table: string
    values: Record<string, string | null>
}

export interface ConnectionPlan {
    rows: PlannedRow[]
    /** True where the next step is the vendor's consent page. */
    needsConsent: boolean
}

type Json = { [name: string]: unknown }

/**
 * @param instanceUrl address of the instance: documented, a redirect URL that is left empty is made of it (that the dialog shows
 *   it already is assumed)
 * @param placeholders what becomes of `<instance-name>` in a template's own redirect URL
 */
export function describeDialog(
    template: Row,
    alias: Row,
    instanceUrl: string,
    placeholders: Switches['redirectPlaceholder']
): Dialog {
    const schema = parse(template['dynamic_data_schema'] ?? null)
    const defaults = parse(template['default_data_template'] ?? null)
    const section = (key: string, name: DialogField['section']): DialogField[] =>
        ((schema[key] as Json[] | undefined) ?? []).map((field) => ({
            name: String(field['name']),
            label: String(field['label'] ?? field['name']),
            type: String(field['type'] ?? 'text'),
            mandatory: field['mandatory'] === true,
            hint: String(field['hint'] ?? ''),
            section: name,
            defaultValue: defaultOf(field, defaults, alias, { instanceUrl, placeholders }),
        }))
    return {
        title: 'Create Connection and Credential',
        fields: [
            ...section('connection_fields', 'connection'),
            ...section('credential_fields', 'credential'),
            ...section('additional_fields', 'additional'),
        ],
        button: needsConsent(defaults) ? 'Create and Get OAuth Token' : 'Create',
    }
}

interface Redirect {
    instanceUrl: string
    placeholders: Switches['redirectPlaceholder']
}

function defaultOf(field: Json, defaults: Json, alias: Row, { instanceUrl, placeholders }: Redirect): string {
    const name = String(field['name'])
    const own = String(field['defaultValue'] ?? '')
    const replaced = own.includes('<instance-name>') && placeholders === 'filled in'
    if (name.endsWith('.redirect_url') && (own === '' || replaced))
        return `${instanceUrl.replace(/\/$/, '')}/oauth_redirect.do`
    if (field['type'] === 'password') return ''
    if (own !== '') return own
    const fromTemplate = String(at(defaults, name) ?? '')
    return fromTemplate !== '' ? fromTemplate : name === 'connection.name' ? (alias['name'] ?? '') : ''
}

/** Labels of mandatory fields left empty; every field not given takes its default first. */
export function describeMissing(dialog: Dialog, values: Record<string, string>): string[] {
    return dialog.fields
        .filter((field) => field.mandatory && (values[field.name] ?? field.defaultValue).trim() === '')
        .map((field) => field.label)
}

/**
 * @param values dotted name → what the person typed
 * @param isTaken whether an OAuth registry of that name exists: its name is unique, so an automatic one gets a number
 */
export function planConnection(
    template: Row,
    alias: Row,
    dialog: Dialog,
    values: Record<string, string>,
    isTaken: (oauthEntityName: string) => boolean
): ConnectionPlan {
    const data = parse(template['default_data_template'] ?? null)
    for (const field of dialog.fields) put(data, field.name, (values[field.name] ?? field.defaultValue).trim())
    const connection = (data['connection'] ?? {}) as Json
    const credential = (data['credential'] ?? {}) as Json
    const connectionName = String(connection['name'] || alias['name'] || '')
    const entity = credential['oauth_entity'] as Json | undefined
    const rows: PlannedRow[] = []
    if (entity) rows.push(...planOauth(entity, connectionName, isTaken))
    rows.push({
        as: 'credential',
        table: String(credential['table']),
        values: {
            ...plain(credential, ['table', 'oauth_entity', 'jwt_provider']),
            name: String(credential['name'] || `${connectionName} Credential`),
            active: 'true',
            ...(entity ? { oauth_entity_profile: '@oauth_entity_profile' } : {}),
        },
    })
    rows.push({
        as: 'connection',
        table: String(connection['table'] ?? 'http_connection'),
        values: {
            ...plain(connection, ['table', 'extended_attributes']),
            ...addressParts(String(connection['connection_url'] ?? '')),
            name: connectionName,
            active: 'true',
            connection_alias: alias['sys_id'] as string,
            credential: '@credential',
        },
    })
    return { rows, needsConsent: needsConsent(data) }
}

function planOauth(entity: Json, connectionName: string, isTaken: (name: string) => boolean): PlannedRow[] {
    const base = String(entity['name'] || connectionName)
    let name = base
    if (!entity['name']) for (let number = 2; isTaken(name); number++) name = `${base} ${number}`
    const scopes = (entity['oauth_entity_scope'] as Json[] | undefined) ?? []
    const profiles = (entity['oauth_entity_profile'] as Json[] | undefined) ?? []
    const chosen = profiles.find((profile) => profile['default'] === true) ?? profiles[0] ?? {}
    const rows: PlannedRow[] = [
        {
            as: 'oauth_entity',
            table: 'oauth_entity',
            values: {
                ...plain(entity, ['oauth_entity_scope', 'oauth_entity_profile']),
                type: String(entity['type'] ?? 'consumer'),
                name,
                active: 'true',
            },
        },
        ...scopes.map((scope, index) => ({
            as: `scope ${String(scope['oauth_entity_scope'])}`,
            table: 'oauth_entity_scope',
            values: {
                name: String(scope['name'] ?? `scope ${index + 1}`),
                oauth_entity_scope: String(scope['oauth_entity_scope']),
                oauth_entity: '@oauth_entity',
            },
        })),
        {
            as: 'oauth_entity_profile',
            table: 'oauth_entity_profile',
            values: {
                name: String(chosen['name'] ?? `${name} default_profile`),
                oauth_entity: '@oauth_entity',
                grant_type: String(chosen['grant_type'] ?? entity['default_grant_type'] ?? 'authorization_code'),
                default: 'true',
            },
        },
    ]
    for (const scope of (chosen['oauth_entity_profile_scope'] as string[] | undefined) ?? []) {
        const known = scopes.some((entry) => String(entry['oauth_entity_scope']) === scope)
        // Documented: the names in the two lists must be the same.
        if (!known) throw new Error(`Scope '${scope}' of the OAuth profile is not among the scopes of its registry`)
        rows.push({
            as: `profile scope ${scope}`,
            table: 'oauth_entity_profile_scope',
            values: { oauth_entity_profile: '@oauth_entity_profile', oauth_entity_scope: `@scope ${scope}` },
        })
    }
    return rows
}

function needsConsent(data: Json): boolean {
    const entity = ((data['credential'] ?? {}) as Json)['oauth_entity'] as Json | undefined
    return entity !== undefined && (entity['default_grant_type'] ?? 'authorization_code') === 'authorization_code'
}

/** Texts, numbers and booleans of a template's object as column values. */
function plain(object: Json, without: string[]): Record<string, string | null> {
    return Object.fromEntries(
        Object.entries(object)
            .filter(([name, value]) => !without.includes(name) && (value === null || typeof value !== 'object'))
            .map(([name, value]) => [name, value === null || value === '' ? null : String(value)])
    )
}

function addressParts(url: string): Record<string, string | null> {
    try {
        const { protocol, hostname, port, pathname } = new URL(url)
        return { protocol: protocol.replace(':', ''), host: hostname, port: port || null, base_path: pathname }
    } catch {
        return {}
    }
}

function parse(json: string | null): Json {
    return json ? (JSON.parse(json) as Json) : {}
}

function at(data: Json, dotted: string): unknown {
    return dotted.split('.').reduce<unknown>((value, name) => (value as Json | undefined)?.[name], data)
}

function put(data: Json, dotted: string, value: string): void {
    const names = dotted.split('.')
    const last = names.pop() as string
    let target = data
    for (const name of names) target = (target[name] ??= {}) as Json
    target[last] = value
}
