// Decides, for one page of members, which rows of SAM's table are written, left alone, or gone.
import type { CoreSubscription } from '../platform/core.ts'

/** A row of SAM's table as it stands; the day is 'yyyy-MM-dd'. */
export interface SamRow {
    readonly sysId: string
    readonly externalUserId: string
    readonly userPrincipalName: string
    readonly identifier: string
    readonly lastActivity: string
    readonly externalCreated: string
}

/** What a row of SAM's table is to hold. */
export interface Wanted {
    readonly externalUserId: string
    readonly userPrincipalName: string
    readonly identifier: string
    readonly lastActivity: string
    readonly externalCreated: string
    /** The row that is there already; '' for a new one. */
    readonly sysId: string
}

export interface PagePlan {
    readonly write: readonly Wanted[]
    readonly unchanged: readonly Wanted[]
    readonly gone: readonly SamRow[]
}

export interface Excluded {
    /** Identifiers and addresses in small letters that SAM's own exclusion rules name. */
    readonly identifiers: ReadonlySet<string>
    readonly addresses: ReadonlySet<string>
}

/** What stands before Miro's licence value in SAM: product definitions name it. */
const prefix = 'miro:'

export function identifierOf(licence: string): string {
    return `${prefix}${licence.toLowerCase()}`
}

/** Every person costs subscription units, so only paid licences are given unless the setting adds the others; neither what our rules exclude nor what SAM's do. */
export function isGiven(member: CoreSubscription, everybody: boolean, excluded: Excluded): boolean {
    if (member.excluded || member.identifier === '' || member.externalUserId === '') return false
    if (!member.paid && !everybody) return false
    return (
        !excluded.identifiers.has(identifierOf(member.identifier)) &&
        !excluded.addresses.has(member.userPrincipalName.toLowerCase())
    )
}

/**
 * The natural key is (profile, external_user_id, identifier): another licence is another row. Activity never goes back: a
 * later day that stands in SAM protects.
 * @param members of the page that are given
 * @param rows of SAM's table between the page's first and last member
 */
export function planPage(members: readonly CoreSubscription[], rows: readonly SamRow[]): PagePlan {
    const left = new Map(rows.map((row) => [keyOf(row.externalUserId, row.identifier), row]))
    // Of two rows with one key the second is gone: SAM holds a person once.
    const gone = rows.filter((row) => left.get(keyOf(row.externalUserId, row.identifier)) !== row)
    const write: Wanted[] = []
    const unchanged: Wanted[] = []
    for (const member of members) {
        const identifier = identifierOf(member.identifier)
        const key = keyOf(member.externalUserId, identifier)
        const row = left.get(key)
        left.delete(key)
        const wanted: Wanted = {
            externalUserId: member.externalUserId,
            userPrincipalName: member.userPrincipalName,
            identifier,
            lastActivity: row && row.lastActivity > member.lastActivity ? row.lastActivity : member.lastActivity,
            externalCreated: member.externalCreated,
            sysId: row?.sysId ?? '',
        }
        if (row && isSame(row, wanted)) unchanged.push(wanted)
        else write.push(wanted)
    }
    return { write, unchanged, gone: [...gone, ...left.values()] }
}

function keyOf(externalUserId: string, identifier: string): string {
    return `${externalUserId}/${identifier.toLowerCase()}`
}

function isSame(row: SamRow, wanted: Wanted): boolean {
    return (
        row.userPrincipalName.toLowerCase() === wanted.userPrincipalName.toLowerCase() &&
        row.lastActivity.slice(0, 10) === wanted.lastActivity &&
        row.externalCreated === wanted.externalCreated
    )
}

/** Rows that may go at once: the share of all, and never fewer than the floor. */
export function mostGone(rows: number, ceiling: { readonly percent: number; readonly floor: number }): number {
    return Math.max(ceiling.floor, Math.floor((rows * ceiling.percent) / 100))
}
