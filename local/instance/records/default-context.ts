// Where default values come from: the session, the clock, the numbers of a table, and scripts.
import type { Scripts } from '../kernel.ts'
import type { DefaultContext } from './defaults.ts'
import { openNumbers } from './numbers.ts'
import type { Store } from './store.ts'

export function defaultContext(store: Store, scripts: Pick<Scripts, 'run'>): DefaultContext {
    const { db, dictionary, sessions } = store.parts
    return {
        userId: () => sessions.current().userId,
        now: () => store.now(),
        nextNumber: openNumbers(db, (name) => dictionary.table(name)),
        evaluate: (expression, table) =>
            scripts.run(expression, {
                scope: table.scope,
                name: `default value in ${table.name}`,
                bindings: { current: null },
            }),
    }
}
