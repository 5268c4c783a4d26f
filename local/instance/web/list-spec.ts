// What a list is asked to show, and what comes of it.
import type { Html } from './html.ts'

export interface ListSpec {
    table: string
    view: string
    /** What the person filters by; in the address. */
    query: string
    /** Conditions the person cannot take away: a related list's, a workspace list's. */
    fixed?: string
    first: number
    columns?: string[]
    title?: string
    /** The address of this list with other parameters. */
    link(change: { sysparm_query?: string; sysparm_first_row?: number | null }): string
    /** Address of a record of this list. */
    record?(table: string, sysId: string): string
    parent?: { table: string; sysId: string; related: string }
    heading?: 'h1' | 'h2'
    /** Leaves search and filter away (related lists). */
    compact?: boolean
    newAddress?: string | null
    /** A workspace's list has the actions made for workspaces. */
    workspace?: boolean
}

export interface DrawnList {
    content: Html
    total: number
    title: string
}
