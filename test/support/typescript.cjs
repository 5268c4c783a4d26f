// The TypeScript compiler of the worker (environment.cjs), as test files and the embedded instance import it.
module.exports = globalThis[Symbol.for('of the worker')].compiler
