// An uninstall leaves nothing of the app: only what people made with it, and what the platform notes of any work.
import { openInstance } from '../../../local/instance/index.ts'
import type { Instance } from '../../../local/instance/index.ts'
import { openReady, startAt } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'

const scope = 'x_snc_miro_sam'

/** Made by people in the set-up: they may serve another application, so nobody takes them away with this one. */
const byPeople = [
    ...['http_connection', 'oauth_2_0_credentials', 'api_key_credentials'],
    ...['oauth_entity', 'oauth_entity_profile', 'oauth_entity_profile_scope', 'oauth_requestor_profile'],
    ...['oauth_credential', 'sys_email'],
]
/** The platform's own books of work that was done; it cleans them up by age. */
const byThePlatform = [
    ...['sysevent', 'syslog', 'sys_outbound_http_log', 'sys_flow_context', 'sys_audit', 'sys_journal_field'],
    ...['sys_cluster_state', 'sys_trigger', 'sys_update_version', 'sys_upgrade_history', 'sys_upgrade_history_log'],
]

/** Rows by table, those of the app's own tables left out: they go with their tables. */
function rowsOf(instance: Instance): Map<string, Set<string>> {
    const own = (name: string) => name.startsWith(`${scope}_`)
    const tables = instance.dictionary.tables().filter(({ name }) => !own(name))
    return new Map(
        tables.map(({ name }) => [
            name,
            new Set(instance.db.all(`SELECT sys_id FROM "${name}"`).map((row) => String(row.sys_id))),
        ])
    )
}

/** What the platform takes away: every file of the scope, and the rows that hang on one of them or on one of its tables. */
function uninstall(instance: Instance): void {
    const app = instance.records.first('sys_app', `scope=${scope}`)?.sys_id as string
    const gone = new Set([app])
    const tables = instance.dictionary.tables().filter(({ name }) => !name.startsWith(`${scope}_`))
    for (const { name, columns } of tables) {
        if (!columns.has('sys_scope')) continue
        for (const row of instance.db.all(`SELECT sys_id FROM "${name}" WHERE sys_scope = ?`, [app])) {
            gone.add(String(row.sys_id))
            instance.db.run(`DELETE FROM "${name}" WHERE sys_id = ?`, [String(row.sys_id)])
        }
    }
    instance.db.run('DELETE FROM sys_app WHERE sys_id = ?', [app])
    // An application file on an instance, whose scope the SDK's package does not name: the sources of a bundled page.
    for (const row of instance.db.all(`SELECT sys_id FROM sn_glider_source_artifact WHERE name LIKE '${scope}%'`))
        gone.add(String(row.sys_id))
    // Parts of those files, and whatever else names one of them: elements of a form, roles people hold, attachments.
    for (let more = true; more;) {
        more = false
        for (const { name } of tables) {
            if (byPeople.includes(name)) continue
            for (const row of instance.db.all(`SELECT * FROM "${name}"`)) {
                if (!Object.values(row).some((cell) => gone.has(String(cell)))) continue
                instance.db.run(`DELETE FROM "${name}" WHERE sys_id = ?`, [String(row.sys_id)])
                gone.add(String(row.sys_id))
                more = true
            }
        }
    }
    // What a table has: its columns, labels, choices, numbers, indexes. This stand-in makes platform tables that it does not
    // know when a package writes to one: those are the platform's.
    for (const [table, column] of [
        ...[
            ['sys_documentation', 'name'] as const,
            ['sys_choice', 'name'] as const,
            ['sys_dictionary', 'name'] as const,
        ],
        ...[['sys_db_object', 'name'] as const, ['sys_number', 'category'] as const],
        ...[['sys_number_counter', 'table'] as const, ['v_index', 'table_name'] as const],
    ])
        if (instance.dictionary.column(table, column))
            instance.db.run(`DELETE FROM "${table}" WHERE "${column}" LIKE '${scope}%'`)
}

let ready: Ready
beforeAll(async () => {
    ready = await openReady({ members: 30, upTo: 'downloaded' })
})
afterAll(() => ready?.close())

test('after a set-up, a download and an uninstall there is nothing that was not there before, but what is named', () => {
    const bare = openInstance({ seed: 11, startAt, sam: true })
    const before = rowsOf(bare)
    bare.close()
    uninstall(ready.instance)
    const left = [...rowsOf(ready.instance)]
        .filter(([table, ids]) => [...ids].some((id) => !before.get(table)?.has(id)))
        .map(([table]) => table)
    const standIn = ['sys_db_object', 'sys_dictionary', 'sys_documentation']
    const named = [...byPeople, ...byThePlatform, ...standIn]
    expect(left.filter((table) => !named.includes(table)).sort()).toEqual([])
    for (const table of standIn) expect(ready.instance.records.count(table, `nameSTARTSWITH${scope}`)).toBe(0)
    // What people made is still there, and whole.
    expect(ready.instance.records.count('http_connection')).toBe(2)
    expect(ready.instance.records.count('oauth_2_0_credentials')).toBe(1)
})
