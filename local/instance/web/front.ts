// What every page of the web front is given.
import type { Instance } from '../opened.ts'
import type { Kernel } from '../kernel.ts'
import type { Metadata } from './metadata.ts'
import type { Platform } from './platform.ts'
import type { Visitor, Visitors } from './visitors.ts'

export interface Front {
    readonly kernel: Kernel
    readonly instance: Instance
    readonly platform: Platform
    readonly metadata: Metadata
    readonly visitors: Visitors
    /** What each seeded person does in the app, by user name, for the sign-in page; their title where it says nothing. */
    readonly duties: Readonly<Record<string, string>>
    /** Address of this front, without a slash at its end. */
    origin: string
}

/** A front with somebody at it. */
export interface Visit extends Front {
    readonly visitor: Visitor
    /** True where the person may open the workspace at /now/<path>. */
    workspaceOpen(path: string): boolean
    /** Path and query of the page being shown. */
    readonly here: string
    /** Shown in a frame of another page, where a form or list stands without header and navigator. */
    readonly framed: boolean
}

/** A page that cannot be shown, with what to say about it. */
export class Refusal extends Error {
    constructor(
        readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 500,
        message: string,
        readonly advice = ''
    ) {
        super(message)
    }
}

export function notFound(what: string): Refusal {
    return new Refusal(404, what, 'Check the address, or go to where you came from and start again.')
}

export function denied(what: string): Refusal {
    return new Refusal(403, what, 'If you need it for your work, ask an administrator for the role.')
}

/** True where the person holds one of the roles of a comma-separated list; an empty list is open to all. */
export function holdsRole(visit: Pick<Visit, 'visitor'>, roles: string | null | undefined): boolean {
    const wanted = (roles ?? '')
        .split(',')
        .map((role) => role.trim())
        .filter(Boolean)
    const held = visit.visitor.session.roles
    return wanted.length === 0 || held.has('admin') || wanted.some((role) => role === 'public' || held.has(role))
}
