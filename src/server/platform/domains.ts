// Keeps what belongs to one customer's domain apart, where an instance is domain-separated (docs/admin.md says how far).
import { GlideRecord } from '@servicenow/glide'

/**
 * The domain everybody sees; also the answer where a table has no domains.
 * Source: ServiceNow's 'Domain assignments' and 'Avoiding domain path in scripts' (sys_domain is the column to ask).
 */
export const globalDomain = 'global'
export const domainColumn = 'sys_domain'

/** References by which a row belongs to another, the nearest first. */
const owners = ['profile', 'candidate', 'licence_position', 'reconciliation']

/** True where a table's rows lie in domains: a column that an administrator, or the plugin, added. */
export function isSeparated(table: string): boolean {
    return new GlideRecord(table).isValidField(domainColumn)
}

/**
 * Puts a new row into the domain of the row it belongs to: jobs run as the system user, whose own domain everybody sees.
 * One read where the instance is separated, none elsewhere. A row that belongs to no other keeps what the platform gives it.
 */
export function placeInDomain(record: GlideRecord): void {
    if (!record.isValidField(domainColumn)) return
    const owner = owners.find((field) => record.isValidField(field) && record.getValue(field))
    if (!owner) return
    const of = record.getElement(owner).getRefRecord() as unknown as GlideRecord
    const domain = of.isValidField(domainColumn) ? of.getValue(domainColumn) : ''
    if (domain) record.setValue(domainColumn, domain)
}
