// Adds the core's lists to Software Asset Workspace by a look-up of its documented titles; a copied sys_id would point nowhere.
import { logInfo, logWarning } from '../platform/log.ts'
import { deleteRows, firstRow, insertRow, rowsOf, tableIsThere, wordsOf } from '../platform/rows.ts'
import { ownScope } from '../platform/scopes.ts'
import { keepRegistration, registration } from './registration.store.ts'

const listTable = 'sys_ux_list'

/** Title of the workspace's page → the list it gets. The cockpit opens from a button of both. */
const wantedLists = [
    {
        under: 'License operations',
        title: 'Miro subscriptions',
        table: 'x_snc_miro_sam_subscription',
        columns: 'user_principal_name,user,software_model,last_activity,profile',
    },
    {
        under: 'License usage',
        title: 'Miro removal candidates',
        table: 'x_snc_miro_sam_removal_candidate',
        columns: 'number,state,person,subscription_identifier,last_activity,profile',
    },
] as const

const workspaceName = 'Software Asset Workspace'

/** Twice adds nothing twice. */
export function addLists(): void {
    try {
        const ids: string[] = []
        const refusals: string[] = []
        for (const wanted of wantedLists) {
            const added = addList(wanted)
            if (added.ok) ids.push(added.sysId)
            else refusals.push(added.reason)
        }
        const said = refusals.join('; ')
        keepRegistration({ lists: ids.join(','), lists_said: said })
        if (said === '') logInfo(`Lists in ${workspaceName}: ${wantedLists.map(({ title }) => title).join(', ')}`)
        else logWarning(`Lists in ${workspaceName} are to be added by hand: ${said}`)
    } catch (error) {
        keepRegistration({ lists_said: wordsOf(error) })
        logWarning(`Lists in ${workspaceName} are to be added by hand: ${wordsOf(error)}`)
    }
}

function addList(wanted: (typeof wantedLists)[number]) {
    const refuse = (reason: string) => ({ ok: false, reason }) as const
    if (!tableIsThere(listTable)) return refuse('There is no list menu here')
    const menus = rowsOf('sys_ux_list_menu_config', [['name', '=', workspaceName]], [])
    if (menus.length === 0) return refuse(`There is no ${workspaceName} here`)
    const categories = rowsOf(
        'sys_ux_list_category',
        [
            ['title', '=', wanted.under],
            ['configuration', 'IN', menus.map((menu) => menu.sys_id).join(',')],
        ],
        ['configuration']
    )
    if (categories.length !== 1) return refuse(`${categories.length} categories are called ${wanted.under}`)
    const [category] = categories
    const there = firstRow(
        listTable,
        [
            ['category', '=', category.sys_id],
            ['table', '=', wanted.table],
        ],
        []
    )
    if (there) return { ok: true, sysId: there.sys_id } as const
    // Uninstalling takes away what carries this scope; by itself a record may get that of whichever application is picked.
    const own = ownScope()
    return insertRow(listTable, {
        ...(own ? { sys_scope: own } : {}),
        title: wanted.title,
        category: category.sys_id,
        configuration: category.configuration,
        table: wanted.table,
        columns: wanted.columns,
        order: '900',
        active: 'true',
    })
}

/** Takes away what addLists added. @returns '' or why not */
export function removeLists(): string {
    const ids = (registration()?.lists ?? '').split(',').filter((id) => id !== '')
    const refused = deleteRows(listTable, ids)
    if (refused === '' && ids.length > 0) keepRegistration({ lists: '', lists_said: '' })
    return refused
}

/** The tables of the lists, for adding them by hand. */
export const listTables = wantedLists.map(({ table }) => table)
/** Where they stand. */
export const listPlaces = wantedLists.map(({ under, title }) => `${under} > ${title}`)
