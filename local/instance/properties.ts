// System properties: stored values, the platform's own defaults, cached until one is written.
import type { Database, Records } from './kernel.ts'
import type { Changes } from './records/changes.ts'

/** Values an instance has out of the box, as far as anything here reads them. */
const platformDefaults: Record<string, string> = {
    'glide.sys.default.tz': 'GMT',
    'glide.sys.date_format': 'yyyy-MM-dd',
    'glide.sys.time_format': 'HH:mm:ss',
    'glide.sys.language': 'en',
    'glide.invalid_query.returns_no_rows': 'false',
    'glide.servlet.uri': 'https://instance.example.com/',
    instance_name: 'embedded',
}

export interface Properties {
    get(name: string): string | undefined
}

export function openProperties(db: Database, changes: Changes): Properties {
    let values: Map<string, string> | null = null
    changes.watch('sys_properties', () => (values = null))
    const all = (): Map<string, string> => {
        if (!values) {
            values = new Map(Object.entries(platformDefaults))
            for (const row of db.all('SELECT name, value FROM sys_properties')) {
                if (row.name !== null) values.set(String(row.name), row.value === null ? '' : String(row.value))
            }
        }
        return values
    }
    return { get: (name) => all().get(name) }
}

export function setProperty(records: Records, name: string, value: string): void {
    const row = records.first('sys_properties', `name=${name}`)
    if (row) records.update('sys_properties', row.sys_id as string, { value })
    else records.insert('sys_properties', { name, value })
}
