// The database of another process, as a node sees it: every statement is a message, and its answer is waited for.
import type { Cells, Driver } from './driver.ts'
import type { Link } from './link.ts'

export function openRemote(link: Link): Driver {
    let inTransaction = false
    const all = (sql: string, parameters: unknown[]) => link.call({ op: 'all', sql, parameters }) as Cells[]
    return {
        file: 'the database process',
        get inTransaction() {
            return inTransaction
        },
        all,
        // Read at once: the other process keeps nothing open for a node that may die.
        iterate: (sql, parameters) => all(sql, parameters).values(),
        run: (sql, parameters) => link.call({ op: 'run', sql, parameters }) as number,
        exec(sql) {
            link.call({ op: 'exec', sql })
            if (/^BEGIN/.test(sql)) inTransaction = true
            if (/^(COMMIT|ROLLBACK$)/.test(sql)) inTransaction = false
        },
        saveAs: (file) => void link.call({ op: 'saveAs', file }),
        close() {},
    }
}
