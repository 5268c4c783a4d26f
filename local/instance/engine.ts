/** Wires rows, rules and scripts to each other: they need one another, so they are made together. */
import type { Log, Records, Scripts } from './kernel'
import type { DefaultContext } from './records/defaults'
import { openRecords } from './records/records'
import type { Surroundings } from './records/sql'
import type { Store } from './records/store'

export interface Engine {
    records: Records
    scripts: Scripts
    /** Reads a system property; set once properties are open. */
    property(name: string): string | undefined
}

export function openEngine(store: Store, log: Log): Engine {
    const { dictionary, clock, sessions } = store.parts
    const around: Surroundings = {
        dictionary,
        now: () => clock.now(),
        evaluate: (expression) => {
            throw new Error(`not implemented: javascript: query value '${expression}'`)
        },
        dropped: (table, field) =>
            log.write(
                'warning',
                'query',
                `Field name '${field}' not found in table '${table}': the condition is ignored`
            ),
        refuseInvalid: () => engine.property('glide.invalid_query.returns_no_rows') === 'true',
    }
    const defaults: DefaultContext = {
        userId: () => sessions.current().userId,
        now: () => store.now(),
        nextNumber: () => '',
        evaluate: (expression) => {
            throw new Error(`not implemented: default value '${expression}'`)
        },
    }
    const engine: Engine = {
        records: openRecords(store, around, defaults, () => {
            throw new Error('not implemented: rules')
        }),
        scripts: {
            run() {
                throw new Error('not implemented: run')
            },
            require() {
                throw new Error('not implemented: require')
            },
            provide() {},
        },
        property: () => undefined,
    }
    return engine
}
