// Everything that needs no browser. `npm test` builds the app first; the tests install what was built.
module.exports = {
    testMatch: [
        '<rootDir>/test/{unit,contract,integration}/**/*.test.ts',
        '<rootDir>/local/instance/conformance/**/*.test.ts',
    ],
    transform: {
        '^.+\\.tsx?$': [
            'ts-jest',
            { tsconfig: '<rootDir>/local/tsconfig.json', diagnostics: false, isolatedModules: true },
        ],
    },
    testEnvironment: 'node',
    testTimeout: 120000,
    modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/target/'],
}
