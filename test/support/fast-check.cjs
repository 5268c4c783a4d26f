// fast-check as tests import it: with the seed of the run. npm test always has the same; npm run test:deep draws one.
const fc = require('../../node_modules/fast-check/lib/cjs/fast-check.js')

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FC_SEED ?? 20_261_116) })

module.exports = fc
