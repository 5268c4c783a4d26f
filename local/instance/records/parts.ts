/** What the record classes of one instance share. */
import type { TimeClasses } from '../time/classes'
import type { TimeContext } from '../time/context'
import type { Access } from '../security/acl'
import type { Background, Database, Dictionary, Log, Scripts } from '../kernel'
import type { DefaultContext } from './defaults'
import type { Rules } from './rules'
import type { Surroundings } from './sql'
import type { Store } from './store'

export interface RecordParts {
    store: Store
    dictionary: Dictionary
    around: Surroundings
    defaults: DefaultContext
    scripts: Scripts
    rules: Rules
    access: Access
    time: TimeClasses
    timeContext: TimeContext
    log: Log
    background: Background
    /** The database, its statements counted as the scripts' or the platform's. */
    script: Database
    platform: Database
}
