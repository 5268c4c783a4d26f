// SQLite of the worker (environment.cjs), as the embedded instance imports it: its errors are errors of the test file's realm.
const { sqlite, databases } = globalThis[Symbol.for('of the worker')]

function here(work) {
    try {
        return work()
    } catch (error) {
        throw new Error(error.message, { cause: error })
    }
}

function statementOf(inner) {
    return {
        run: (values) => here(() => inner.run(values)),
        all: (values) => here(() => inner.all(values)),
        *iterate(values) {
            const rows = here(() => inner.iterate(values))
            try {
                for (let row = here(() => rows.next()); !row.done; row = here(() => rows.next())) yield row.value
            } finally {
                rows.return()
            }
        },
        finalize: () => here(() => inner.finalize()),
    }
}

class Database {
    constructor(path) {
        this.inner = here(() => new sqlite.Database(path))
        databases.add(this.inner)
    }
    get isOpen() {
        return this.inner.isOpen
    }
    get inTransaction() {
        return this.inner.inTransaction
    }
    exec(sql) {
        return here(() => this.inner.exec(sql))
    }
    run(sql, values) {
        return here(() => this.inner.run(sql, values))
    }
    prepare(sql) {
        return statementOf(here(() => this.inner.prepare(sql)))
    }
    close() {
        databases.delete(this.inner)
        return here(() => this.inner.close())
    }
}

module.exports = { Database }
