// The long tests, and every property once more with a seed drawn for this run; FC_SEED=<seed> repeats one.
const { deep } = require('./test/support/files.cjs')

process.env.FC_SEED ??= String(Math.floor(Math.random() * 2 ** 31))
process.stdout.write(`Properties run with seed ${process.env.FC_SEED} (FC_SEED=${process.env.FC_SEED} repeats it).\n`)

module.exports = { ...require('./jest.shared.js'), ...deep(__dirname), testTimeout: 600000 }
