// A word of its own for each worker that claims something, so that what it wrote can be told from what another one wrote.
import { gs } from '@servicenow/glide'

/** 32 hex digits, different on every call and on every node. */
export function newWorker(): string {
    return String(gs.generateGUID())
}
