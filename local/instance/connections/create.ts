// Creates the records of a connection from its alias' template, as 'Create New Connection & Credential' does.
import type { Kernel, Row } from '../kernel.ts'
import { PlatformError } from '../http/platform-error.ts'
import type { Aliases } from './alias.ts'
import { describeDialog, describeMissing, planConnection } from './template.ts'
import type { Dialog, PlannedRow } from './template.ts'

export interface CreatedConnection {
    connection: string
    credential: string
    /** The OAuth entity profile, where the credential is an OAuth one. */
    oauthProfile: string | null
    /** What the 'Create and Get OAuth Token' button opens next, else null. */
    initiator: string | null
}

type Needs = Pick<Kernel, 'records' | 'db' | 'scripts' | 'property' | 'dictionary' | 'log' | 'switches'>

export function dialogOf(kernel: Needs, aliases: Aliases, aliasSysId: string): Dialog {
    const { alias, template } = templateOf(kernel, aliases, aliasSysId)
    const address = kernel.property('glide.servlet.uri', 'https://instance.service-now.com/')
    return describeDialog(template, alias, address, kernel.switches.redirectPlaceholder)
}

/**
 * @param values dotted name → text, as in the dialog; a field not given keeps its default
 * @throws when a mandatory field is empty, the alias has no template, or already has its one active connection
 */
export function createConnection(
    kernel: Needs,
    aliases: Aliases,
    aliasSysId: string,
    values: Record<string, string>
): CreatedConnection {
    const { alias, template } = templateOf(kernel, aliases, aliasSysId)
    const dialog = dialogOf(kernel, aliases, aliasSysId)
    const unknown = Object.keys(values).filter((name) => !dialog.fields.some((field) => field.name === name))
    if (unknown.length > 0) throw new PlatformError(`The dialog has no field ${unknown.join(', ')}`)
    const missing = describeMissing(dialog, values)
    if (missing.length > 0) throw new PlatformError(`Mandatory fields are empty: ${missing.join(', ')}`)
    const multiple = alias['multiple_connections'] === '1' || alias['multiple_connections'] === 'true'
    if (!multiple && aliases.pairs(alias['sys_id'] as string).length > 0)
        throw new PlatformError(
            `Alias ${alias['name']} has an active connection already. Delete it (with its credential and application registry) first`
        )
    const taken = (name: string): boolean => kernel.records.count('oauth_entity', `name=${name}`) > 0
    const plan = planConnection(template, alias, dialog, values, taken)
    const named = plan.rows.find((row) => row.as === 'oauth_entity')?.values['name']
    if (named && taken(named))
        throw new PlatformError(`Unique key violation: an application registry named '${named}' exists`)
    const ids = new Map<string, string>()
    kernel.db.transaction(() => {
        for (const row of plan.rows) {
            const filled = Object.fromEntries(
                knownColumns(kernel, row).map(([name, value]) => [
                    name,
                    value?.startsWith('@') ? (ids.get(value.slice(1)) ?? null) : value,
                ])
            )
            ids.set(row.as, kernel.records.insert(row.table, filled))
        }
        const profile = ids.get('oauth_entity_profile')
        if (profile)
            kernel.records.insert('oauth_requestor_profile', {
                oauth_requestor: ids.get('credential') as string,
                oauth_requestor_context: 'oauth_2_0_credentials',
                oauth_provider_profile: profile,
                request_id: ids.get('credential') as string,
            })
    })
    const created = {
        connection: ids.get('connection') as string,
        credential: ids.get('credential') as string,
        oauthProfile: ids.get('oauth_entity_profile') ?? null,
    }
    runPostProcess(kernel, template, alias, created.connection, values)
    return {
        ...created,
        initiator:
            plan.needsConsent && created.oauthProfile ? initiatorUrl(created.credential, created.oauthProfile) : null,
    }
}

/** The page 'Create and Get OAuth Token' and 'Get OAuth Token' open, with the documented parameters. */
function initiatorUrl(credential: string, profile: string): string {
    return `oauth_initiator.do?oauth_requestor_context=oauth_2_0_credentials&oauth_requestor=${credential}&oauth_provider_profile=${profile}&response_type=code`
}

/** A template may name columns this stand-in's table does not have: they are left out, and said. */
function knownColumns(kernel: Needs, row: PlannedRow): [string, string | null][] {
    return Object.entries(row.values).filter(([name]) => {
        if (kernel.dictionary.column(row.table, name)) return true
        kernel.log.write('warning', 'connections', `Table ${row.table} has no column '${name}': it is left out`)
        return false
    })
}

function templateOf(kernel: Needs, aliases: Aliases, aliasSysId: string): { alias: Row; template: Row } {
    const alias = aliases.find(aliasSysId)
    if (!alias) throw new PlatformError(`Connection alias '${aliasSysId}' does not exist`)
    const hasTemplates = kernel.dictionary.table('sys_alias_templates') !== undefined
    const template =
        hasTemplates && alias['configuration_template']
            ? kernel.records.get('sys_alias_templates', alias['configuration_template'])
            : null
    if (!template) throw new PlatformError(`Alias ${alias['name']} has no configuration template`)
    return { alias, template }
}

function runPostProcess(
    kernel: Needs,
    template: Row,
    alias: Row,
    connectionSysId: string,
    values: Record<string, string>
): void {
    const source = template['post_process_script'] ?? ''
    if (source.trim() === '') return
    const scope = kernel.records.get('sys_scope', template['sys_scope'] ?? '')?.['scope'] ?? 'global'
    kernel.scripts.run(source, {
        scope,
        name: `${template['name']} post-process script`,
        bindings: {
            aliasId: alias['sys_id'],
            connectionSysId,
            jsonDefaultData: template['default_data_template'],
            jsonDynamicData: JSON.stringify(values),
        },
    })
}
