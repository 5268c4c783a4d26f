// Decides how a text of the project reads under another vendor's scope: names, prefix and record IDs.
import { createHash } from 'node:crypto'
import { longestScope, nameOf, prefixOf } from './deploy-decide.ts'

export interface Renaming {
    readonly from: string
    readonly to: string
    /** Every sys_id of the project with the one it has under the new scope. */
    readonly ids: ReadonlyMap<string, string>
}

/**
 * Another ID for each record, so that two vendors' apps never collide on one instance. Derived, not drawn: the next version
 * of the copy has the same ones, and upgrades work.
 */
export function idUnder(scope: string, sysId: string): string {
    return createHash('sha256').update(`${scope}:${sysId}`).digest('hex').slice(0, 32)
}

/**
 * @param keys text of src/fluent/generated/keys.ts, where the SDK notes every record with its sys_id
 * @param more sys_ids noted elsewhere, such as the scope's own
 */
export function renamingOf(from: string, to: string, keys: string, more: readonly string[]): Renaming {
    const noted = [...keys.matchAll(/\btable: '[^']+'\s+id: '([0-9a-f]{32})'/g)].map((match) => match[1])
    return { from, to, ids: new Map([...noted, ...more].map((id) => [id, idUnder(to, id)])) }
}

const sysIds = /(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])/g
const prefixIn = (prefix: string, flags: string): RegExp => new RegExp(`(?<![a-z0-9])${prefix}(?![a-z0-9])`, flags)

/** The text with the new scope, the new prefix (also of other names under it) and the new IDs. */
export function renamed(text: string, { from, to, ids }: Renaming): string {
    return text
        .replaceAll(from, to)
        .replace(prefixIn(prefixOf(from), 'g'), prefixOf(to))
        .replace(sysIds, (id) => ids.get(id) ?? id)
}

/** The SDK keeps records with composite keys sorted by their ID: new IDs mean another order. */
export function sortedKeys(keys: string): string {
    return keys.replace(/( *)composite: \[\n([^]*?)\n\1\]/g, (_all, indent: string, body: string) => {
        const entries = body.split(new RegExp(`(?<=\n${indent} {4}\\},)\n`))
        const idOf = (entry: string) => /\bid: '([0-9a-f]{32})'/.exec(entry)?.[1] ?? ''
        const sorted = entries.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
        return `${indent}composite: [\n${sorted.join('\n')}\n${indent}]`
    })
}

/** What of the old vendor a text still holds; empty where nothing. */
export function leftIn(text: string, { from, ids }: Renaming): string[] {
    const prefix = new RegExp(prefixOf(from), 'i').exec(text)?.[0]
    const id = [...text.matchAll(sysIds)].map(([found]) => found).find((found) => ids.has(found))
    return [prefix, id].filter((found): found is string => found !== undefined)
}

/** @returns the scope to write, or one sentence saying what is wrong with what was asked for */
export function readScope(current: string, prefix: string, scope?: string): { scope: string } | string {
    if (!/^x_[a-z0-9]{2,10}$/.test(prefix))
        return `--prefix is x_ and the company code, small letters and digits, for example x_acme; not '${prefix}'.`
    const wanted = scope ?? `${prefix}_${nameOf(current)}`
    if (!wanted.startsWith(`${prefix}_`)) return `--scope must begin with ${prefix}_, not '${wanted}'.`
    if (!/^[a-z0-9]+(_[a-z0-9]+){2,}$/.test(wanted))
        return `--scope holds small letters, digits and single underscores, not '${wanted}'.`
    if (wanted.length > longestScope)
        return `The scope ${wanted} has ${wanted.length} characters; ServiceNow takes ${longestScope} at most. Choose a shorter one with --scope ${prefix}_….`
    if (prefix === prefixOf(current)) return `The project is under ${prefix}_ already.`
    return { scope: wanted }
}
