// Which instance this is, by the names the platform gives it.
import { gs } from '@servicenow/glide'

const property = (name: string): string => String(gs.getProperty(name, '') ?? '').trim()

/** `name`: instance_name, or the address where there is none; `database`: the name of its database, where that is told. */
export function thisInstance(): { name: string; database: string } {
    return {
        name: property('instance_name') || property('glide.servlet.uri'),
        database: property('glide.db.name'),
    }
}

/** The instance's own time zone. */
export function systemTimeZone(): string {
    return property('glide.sys.default.tz') || 'UTC'
}
