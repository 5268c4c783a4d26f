/** What the record classes of one instance share. */
import type { TimeClasses } from '../time/classes.ts'
import type { TimeContext } from '../time/context.ts'
import type { Access } from '../security/acl.ts'
import type { Background, Database, Dictionary, Log, Scripts } from '../kernel.ts'
import type { DefaultContext } from './defaults.ts'
import type { Rules } from './rules.ts'
import type { Surroundings } from './sql.ts'
import type { Store } from './store.ts'

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
