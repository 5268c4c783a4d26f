// Everything that needs no browser and not long. `npm test` builds the app first; the tests install what was built.
const { unlessDeep } = require('./test/support/files.cjs')

module.exports = { ...require('./jest.shared.js'), ...unlessDeep }
