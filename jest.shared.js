// What the three test runs have in common: npm test (jest.config.js), npm run test:deep and npm run test:e2e.
module.exports = {
    rootDir: __dirname,
    testEnvironment: '<rootDir>/test/support/environment.cjs',
    transform: { '^.+\\.tsx?$': '<rootDir>/test/support/transform.cjs' },
    moduleNameMapper: {
        // Every property runs with the one seed of the run.
        '^fast-check$': '<rootDir>/test/support/fast-check.cjs',
        '^typescript$': '<rootDir>/test/support/typescript.cjs',
        '^node-sqlite3-wasm$': '<rootDir>/test/support/sqlite.cjs',
    },
    globalSetup: '<rootDir>/test/support/prepare.cjs',
    reporters: ['<rootDir>/test/support/reporter.cjs'],
    modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/target/'],
    testTimeout: 120000,
    // A worker for every core: nothing else runs meanwhile, and a test's other processes mostly wait for it.
    maxWorkers: '100%',
}
