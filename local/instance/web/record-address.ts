// Where a record is shown, and where a person came from.
import type { Visit } from './front.ts'
import { address } from './address.ts'
import { localPath } from './signin.ts'

/** Where a record is shown by default. */
export function recordAddress(table: string, sysId: string, view = ''): string {
    return address(`/${table}.do`, { sys_id: sysId, sysparm_view: view })
}

const backKept = 200
const backs = new WeakMap<object, Map<string, string>>()

function recordKey(path: string): string {
    const url = new URL(path, 'http://instance')
    return `${url.pathname}?${url.searchParams.get('sys_id') ?? ''}`
}

/** The page a record was opened from; a record opened again from itself keeps the first. */
export function backFrom(referer: string | undefined, visit: Visit): string {
    let kept = backs.get(visit.visitor)
    if (!kept) backs.set(visit.visitor, (kept = new Map()))
    const key = recordKey(visit.here)
    let from = ''
    try {
        const url = new URL(referer ?? '')
        if (url.origin === visit.origin) from = localPath(url.pathname + url.search)
    } catch {
        // No referer, or one that is no address.
    }
    const usable =
        from &&
        from !== '/' &&
        recordKey(from) !== key &&
        !/sys_id=-1/.test(from) &&
        !/^\/(login|oauth_|preview|list_action)/.test(from)
    if (usable) kept.set(key, from)
    if (kept.size > backKept) kept.delete(kept.keys().next().value as string)
    return kept.get(key) ?? visit.visitor.lastList
}
