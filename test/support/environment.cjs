// The environment of a test file. A worker has one TypeScript compiler and one SQLite for all its files: both take long to load,
// the compiler is given the same modules by every embedded instance, and SQLite's driver is slow inside a realm of its own.
const { TestEnvironment } = require('jest-environment-node')
const sqlite = require('node-sqlite3-wasm')
const ts = require('typescript')

/** Programs of simulated Miros that wait for the next test (miros.ts). */
const idleMiros = []

const compiled = new Map()
const compiler = {
    ...ts,
    transpileModule(source, options) {
        const key = JSON.stringify([source, options])
        if (!compiled.has(key)) compiled.set(key, ts.transpileModule(source, options))
        return compiled.get(key)
    },
}

module.exports = class Environment extends TestEnvironment {
    async setup() {
        await super.setup()
        this.databases = new Set()
        this.closers = []
        this.global[Symbol.for('of the worker')] = {
            compiler,
            sqlite,
            databases: this.databases,
            closers: this.closers,
            idleMiros,
        }
    }

    /** A database that a test left open would stay in the memory of the worker. */
    async teardown() {
        for (const close of this.closers) close()
        for (const database of this.databases) if (database.isOpen) database.close()
        await super.teardown()
    }
}
