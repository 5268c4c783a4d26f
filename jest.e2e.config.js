// Browser tests: one file after the other, each with an instance, a simulated Miro and a browser of its own.
module.exports = {
    ...require('./jest.shared.js'),
    testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    globalSetup: '<rootDir>/test/e2e/support/build.cjs',
    testTimeout: 240000,
    maxWorkers: 1,
}
