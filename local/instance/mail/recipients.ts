// Decides who gets a notification: users, groups, fields of the record and event parameters; active people with an address,
// each once, grouped by language.
import type { Kernel, Row } from '../kernel.ts'

export interface Recipient {
    address: string
    language: string
    /** sys_id of the user, or null for a bare address. */
    user: string | null
}

type Reader = Pick<Kernel, 'records' | 'dictionary'>

/** @param actor sys_id of the person who caused it, who gets no copy unless 'Send to event creator' is on */
export function recipientsOf(
    kernel: Reader,
    notification: Row,
    subject: { table: string; sysId: string },
    event: Row | null,
    actor: string | null
): Recipient[] {
    const named: string[] = [
        ...list(notification['recipient_users']),
        ...list(notification['recipient_groups']),
        ...list(notification['recipient_fields']).flatMap((path) =>
            list(stored(kernel, subject.table, subject.sysId, path.split('.')))
        ),
        ...(notification['event_parm_1'] === '1' ? list(event?.['parm1']) : []),
        ...(notification['event_parm_2'] === '1' ? list(event?.['parm2']) : []),
    ]
    const found = new Map<string, Recipient>()
    for (const name of named)
        for (const recipient of peopleOf(kernel, name)) {
            if (notification['send_self'] !== '1' && recipient.user !== null && recipient.user === actor) continue
            found.set(recipient.address.toLowerCase(), recipient)
        }
    return [...found.values()]
}

/** A name is a user's or group's sys_id, a user name, or an address. */
function peopleOf({ records }: Reader, name: string): Recipient[] {
    const group = records.get('sys_user_group', name)
    if (group)
        return records
            .find('sys_user_grmember', `group=${name}`)
            .flatMap((member) => person(records.get('sys_user', member['user'] ?? '')))
    const user = records.get('sys_user', name) ?? records.first('sys_user', `user_name=${name}^ORemail=${name}`)
    if (user) return person(user)
    return name.includes('@') ? [{ address: name, language: 'en', user: null }] : []
}

/** Nobody who has left, has no address, or switched mail off (notification 1 is 'Disable'). */
function person(user: Row | null): Recipient[] {
    if (!user || user['active'] === '0' || !user['email'] || user['notification'] === '1') return []
    return [{ address: user['email'], language: user['preferred_language'] || 'en', user: user['sys_id'] as string }]
}

/** The stored value at the end of a dotted path. */
function stored(kernel: Reader, table: string, sysId: string, path: string[]): string | null {
    const [name, ...rest] = path
    const value = name ? (kernel.records.get(table, sysId)?.[name] ?? null) : null
    const reference = name ? kernel.dictionary.column(table, name)?.reference : null
    return rest.length === 0 || !value || !reference ? value : stored(kernel, reference, value, rest)
}

function list(text: string | null | undefined): string[] {
    return (text ?? '')
        .split(',')
        .map((entry) => entry.trim())
        .filter(Boolean)
}
