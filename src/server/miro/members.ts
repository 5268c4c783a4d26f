// Reads members of an organization as Miro's REST shows them, tolerant of everything Miro may leave out.
import { isObject, textOf } from '../base/json.ts'
import { oneMinute } from '../base/instants.ts'

export interface Member {
    /** Digits (19 today), never a number: a double would lose the last ones. */
    id: string
    /** As Miro writes it, white space and all: with it, it is another address. Empty when Miro gave none. */
    email: string
    /** False only where Miro says so; a missing value counts as active, so that nobody is taken for gone. */
    active: boolean
    /** A word in lower case (see wordOf); also words this library does not know. 'unknown' when missing. */
    licence: string
    /** As licence. */
    role: string
    /** Epoch milliseconds, UTC; null when Miro shows none (never active, as far as Miro tells). */
    lastActivityAt: number | null
    /** Epoch milliseconds, UTC; null when Miro shows none. */
    licenceAssignedAt: number | null
    /** Names of admin roles held, e.g. 'User Admin'; also what protects in their place because it cannot be read. */
    adminRoles: string[]
}

/** A list entry that is no usable member: reported and left out, never a reason to stop. */
export interface SkippedMember {
    /** Position within its page, from 0. */
    position: number
    reason: 'not_an_object' | 'no_id' | 'bad_id'
}

/** Rules: an object with an id of digits is a member; every other field may be missing, null, empty or of another kind. */
export function parseMember(raw: unknown): Member | SkippedMember['reason'] {
    if (!isObject(raw)) return 'not_an_object'
    if (raw.id === undefined || raw.id === null || raw.id === '') return 'no_id'
    // Of a number that is no safe integer the last digits are lost already (see parseJson).
    const id = plainId(raw.id)
    if (id === null) return 'bad_id'
    if (!/^\d{1,32}$/.test(id)) return 'bad_id'
    const lastActivityAt = activityOf(raw.lastActivityAt)
    const odd = [...unreadable(raw.lastActivityAt, lastActivityAt), ...oddActive(raw.active)]
    return {
        id,
        email: typeof raw.email === 'string' && raw.email.trim() !== '' ? raw.email : '',
        active: !(raw.active === false || textOf(raw.active)?.toLowerCase() === 'false'),
        licence: wordOf(raw.license),
        role: wordOf(raw.role),
        lastActivityAt,
        licenceAssignedAt: parseInstant(raw.licenseAssignedAt),
        adminRoles: [...parseAdminRoles(raw.adminRoles), ...odd],
    }
}

/** An id as Miro wrote it: a text, or a whole number that lost nothing on its way. */
function plainId(raw: unknown): string | null {
    if (typeof raw === 'string') return raw
    return typeof raw === 'number' && Math.floor(raw) === raw && Math.abs(raw) < 2 ** 53 ? String(raw) : null
}

/** Miro has been there since 2011: whoever was active before that was not, and no day idle may follow from it. */
const firstDay = Date.UTC(2011, 0, 1)

/** Epoch milliseconds; null where Miro shows none, or one that cannot be. */
function activityOf(lastActivityAt: unknown): number | null {
    const instant = parseInstant(lastActivityAt)
    return instant !== null && instant >= firstDay ? instant : null
}

/** A last activity in a form nobody knows is not 'never': it protects as an admin role does. */
function unreadable(shown: unknown, read: number | null): string[] {
    const never = shown === undefined || shown === null || shown === ''
    return never || read !== null ? [] : ['unreadable last activity']
}

/** A word of nobody's for 'active' takes nobody's row away and nobody's licence: it protects as an admin role does. */
function oddActive(active: unknown): string[] {
    const known = active === undefined || active === null || typeof active === 'boolean'
    return known || /^(?:true|false)$/i.test(textOf(active) ?? '') ? [] : ['unreadable active']
}

export function parseMembers(raw: readonly unknown[]): { members: Member[]; skipped: SkippedMember[] } {
    const members: Member[] = []
    const skipped: SkippedMember[] = []
    raw.forEach((one, position) => {
        const member = parseMember(one)
        if (typeof member === 'string') skipped.push({ position, reason: member })
        else members.push(member)
    })
    return { members, skipped }
}

/** Longer words are cut. */
const longestWord = 100

/** Controls, marks, half characters, and what means something to a query, a list, a page or a spreadsheet. */
const notInWords = /[\u0000-\u001f\u007f-\u00a0\u2000-\u206f\ud800-\udfff\ufeff,:;^<>"'`=@$&{}\\|]/g

/**
 * Miro's licences and roles are words of letters, digits and underscores; the app counts, groups and looks up by them.
 * Every other sign becomes a question mark, which no word of Miro's has, so that nothing can turn into a known one.
 */
function wordOf(raw: unknown): string {
    const text = (textOf(raw) ?? 'unknown').slice(0, longestWord).replace(notInWords, '?')
    // Plain letters only: other alphabets have signs whose small form is one of these.
    return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

/** Stands for an admin role that Miro shows in a form nobody knows: it protects like any other. */
const unknownAdminRole = 'unknown admin role'

/** Absent, null and an empty list mean none; everything else is at least one role, named where it can be read. */
function parseAdminRoles(raw: unknown): string[] {
    if (raw === undefined || raw === null) return []
    if (!Array.isArray(raw)) return [unknownAdminRole]
    return raw.map((one) => (isObject(one) ? textOf(one.name) : textOf(one)) ?? unknownAdminRole)
}

const iso = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:?\d{2})$/i

/** As Miro writes instants as a rule. A pattern that hands out its parts costs a page more than all else in it, so this one does not. */
const usual = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/

/**
 * iso 8601 with Z or an offset (with or without colon), with any number of decimals → epoch milliseconds.
 * Missing, null, empty and unreadable dates are null: Miro writes 'never active' in more than one way.
 */
export function parseInstant(raw: unknown): number | null {
    if (typeof raw !== 'string') return null
    if (!usual.test(raw)) return anyInstant(raw.trim())
    const at = (from: number, to: number) => digits(raw, from, to)
    const milliseconds = raw.length === 24 ? at(20, 23) : 0
    return instantAt([at(0, 4), at(5, 7), at(8, 10), at(11, 13), at(14, 16), at(17, 19)], milliseconds)
}

function digits(text: string, from: number, to: number): number {
    let number = 0
    for (let at = from; at < to; at += 1) number = number * 10 + text.charCodeAt(at) - 48
    return number
}

function anyInstant(text: string): number | null {
    const parts = iso.exec(text)
    if (!parts) return null
    const milliseconds = parts[7] === undefined ? 0 : Number(`${parts[7]}00`.slice(0, 3))
    const instant = instantAt(parts.slice(1, 7).map(Number), milliseconds)
    if (instant === null || parts[8] === 'Z' || parts[8] === 'z') return instant
    const sign = parts[8].startsWith('-') ? 1 : -1
    const offset = Number(parts[8].slice(1, 3)) * 60 + Number(parts[8].slice(-2))
    return instant + sign * offset * oneMinute
}

/** @param parts year, month from 1, day, hour, minute, second */
function instantAt(parts: readonly number[], milliseconds: number): number | null {
    const [year, month, day, hour, minute, second] = parts
    if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59) return null
    const instant = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds)
    // Date.UTC rolls 31 February over into March; such a date is not one. Every month has 28 days.
    return (day > 28 || second > 59) && new Date(instant).getUTCDate() !== day ? null : instant
}

/**
 * Orders ids as numbers without making them numbers: by length, then by text. Leading zeros do not occur.
 * @returns below 0, 0 or above 0
 */
export function compareIds(a: string, b: string): number {
    if (a.length !== b.length) return a.length - b.length
    return a < b ? -1 : a > b ? 1 : 0
}
