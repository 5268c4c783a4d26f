// The environment of a test file. The embedded instance compiles the app's modules, always the same ones, with the TypeScript
// compiler: every file of a worker uses one compiler, and what it once compiled, instead of loading both anew.
const { TestEnvironment } = require('jest-environment-node')
const ts = require('typescript')

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
        this.global[Symbol.for('typescript of the worker')] = compiler
    }
}
