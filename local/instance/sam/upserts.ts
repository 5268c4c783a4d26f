// What the spoke's two actions and createCustomIntegration do here, called by scripts through the namespace sam_stand_in.
import type { Kernel } from '../kernel.ts'
import type { SamSetup, SamSwitches } from './switches.ts'

/** What an action's step is handed: texts, or a record for the profile. */
type Given = Record<string, unknown>

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value))

function keyOf(value: unknown): string {
    const record = value as { getUniqueValue?: () => string } | null
    return record && typeof record === 'object' && record.getUniqueValue ? record.getUniqueValue() : text(value)
}

export interface Upserts {
    upsert(given: Given): void
    updateActivity(given: Given): void
    createCustomIntegration(wish: Given): string | undefined
}

/** Rows written since the last `begin`: what notUpserted spares. */
export interface Touched {
    begin(): void
    has(sysId: string): boolean
    add(sysId: string): void
}

export function openUpserts(kernel: Kernel, switches: SamSwitches, setup: SamSetup, touched: Touched): Upserts {
    const { records } = kernel
    const refuse = (why: string): void => {
        kernel.log.write('warning', 'SAM', why)
        if (switches.spokeRefusal === 'an error') throw new Error(why)
    }
    const excluded = exclusionsOf(kernel)

    return {
        upsert(given) {
            const profile = keyOf(given.subscription_profile)
            const externalUserId = text(given.external_user_id)
            const identifier = text(given.subscription_identifier)
            const upn = text(given.user_principal_name)
            if (!profile || !externalUserId || !identifier) return refuse(`A subscription without its key: ${upn}`)
            if (excluded(profile, identifier, upn)) return
            const definition = records.first(
                'samp_sw_custom_subscription_product_definition',
                `identifier=${identifier}^active=true`
            )
            if (!definition && switches.unknownIdentifier === 'refused')
                return refuse(`No product definition for the identifier ${identifier}`)
            const more = parsed(given.additional_attributes)
            const values: Record<string, string | null> = {
                user_principal_name: upn,
                last_activity: text(given.last_activity) || null,
                external_created: text(given.external_created) || null,
                software_model: definition ? modelOf(kernel, identifier) : null,
                active: '1',
                ...more,
            }
            const key = `subscription_profile=${profile}^external_user_id=${externalUserId}^subscription_identifier=${identifier}`
            const there = records.first('samp_sw_subscription', key)
            if (there) records.update('samp_sw_subscription', there.sys_id as string, values)
            const id =
                there?.sys_id ??
                records.insert('samp_sw_subscription', {
                    subscription_profile: profile,
                    external_user_id: externalUserId,
                    subscription_identifier: identifier,
                    user: records.first('sys_user', `email=${upn}`)?.sys_id ?? null,
                    display_name: identifier,
                    ...values,
                })
            touched.add(id)
        },
        updateActivity(given) {
            const profile = keyOf(given.subscription_profile)
            const day = text(given.last_activity).slice(0, 10)
            const key = `subscription_profile=${profile}^external_user_id=${text(given.external_user_id)}`
            for (const row of records.find('samp_sw_subscription', key)) {
                if (day && day > (row.last_activity ?? ''))
                    records.update('samp_sw_subscription', row.sys_id as string, { last_activity: day })
            }
        },
        createCustomIntegration: (wish) => createCustomIntegration(kernel, switches, setup, wish),
    }
}

/** Documented: exclusion rules are applied by the platform; excluded rows are skipped. */
function exclusionsOf({ records }: Kernel) {
    return (profile: string, identifier: string, upn: string): boolean => {
        const type = records.get('samp_sw_subscription_profile', profile)?.profile_type ?? ''
        const holds = (table: string, field: string, value: string) =>
            records
                .find(table, 'active=true')
                .some(
                    (row) =>
                        row[field]?.toLowerCase() === value.toLowerCase() &&
                        (!row.profile_type || row.profile_type === type)
                )
        return (
            holds('samp_sw_subscription_id_excl_rule', 'subscription_identifier', identifier) ||
            holds('samp_sw_subscription_user_excl_rule', 'user_principal_name', upn)
        )
    }
}

/** Documented: needs the privilege for the script include, and Integration Hub Starter or higher. */
function createCustomIntegration(
    kernel: Kernel,
    switches: SamSwitches,
    setup: SamSetup,
    wish: Given
): string | undefined {
    const { records } = kernel
    kernel.crossScope.execute('CustomIntegrationProfileUtils')
    if (!setup.integrationHub) throw new Error('Integration Hub Starter or higher is needed')
    const name = text(wish.name)
    if (!name) throw new Error('name is mandatory')
    const values = {
        name,
        download_subflow: text(wish.downloadSubscriptionSubflow),
        activity_subflow: text(wish.updateActivitySubflow),
        reclaim_subflow: text(wish.reclamationSubflow),
        connection_alias: text(wish.connectionAlias),
    }
    const there =
        switches.registration === 'by name'
            ? records.first('sam_stand_in_integration', `name=${name}`)?.sys_id
            : undefined
    if (there) records.update('sam_stand_in_integration', there, values)
    const id = there ?? records.insert('sam_stand_in_integration', values)
    return switches.registrationAnswer === 'sys_id' ? id : undefined
}

function parsed(value: unknown): Record<string, string> {
    const given = text(value)
    return given ? (JSON.parse(given) as Record<string, string>) : {}
}

/** Documented: a model is made where a row's identifier is that of a definition. */
function modelOf({ records }: Kernel, identifier: string): string {
    const there = records.first('cmdb_software_product_model', `name=${identifier}`)
    return (
        there?.sys_id ?? records.insert('cmdb_software_product_model', { name: identifier, display_name: identifier })
    )
}
