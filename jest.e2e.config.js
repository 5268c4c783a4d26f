// Browser tests: one file after the other, each with an instance, a simulated Miro and a browser of its own.
module.exports = {
    testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    globalSetup: '<rootDir>/test/e2e/support/build.cjs',
    transform: {
        '^.+\\.tsx?$': [
            'ts-jest',
            { tsconfig: '<rootDir>/local/tsconfig.json', diagnostics: false, isolatedModules: true },
        ],
    },
    testEnvironment: 'node',
    testTimeout: 60000,
    maxWorkers: 1,
    modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/target/'],
}
