// A word that was never written before.
import { gs } from '@servicenow/glide'

/** 32 hex digits, different on every call and on every node; an instant would be the same within a second. */
export function newWord(): string {
    return String(gs.generateGUID())
}
