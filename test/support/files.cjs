// Which test files belong to which run.
const { readdirSync, readFileSync } = require('node:fs')
const { join } = require('node:path')

const withoutBrowser = ['<rootDir>/test/**/*.test.ts', '<rootDir>/local/**/*.test.ts']
const browser = '<rootDir>/test/e2e/'
const usesProperties = /from 'fast-check'|\bholds\(/

/** Paths of all test files without a browser under a folder, with slashes. */
function testFiles(root, folder) {
    return readdirSync(join(root, folder), { recursive: true })
        .map((name) => `${folder}/${name}`.replaceAll('\\', '/'))
        .filter((name) => name.endsWith('.test.ts') && !name.includes('/node_modules/') && !name.includes('test/e2e/'))
}

/** The long files, and those with properties. */
function deep(root) {
    const files = [...testFiles(root, 'test'), ...testFiles(root, 'local')]
    const chosen = files.filter(
        (name) => name.endsWith('.deep.test.ts') || usesProperties.test(readFileSync(join(root, name), 'utf8'))
    )
    return { testMatch: chosen.map((name) => `<rootDir>/${name}`) }
}

module.exports = {
    deep,
    unlessDeep: {
        testMatch: withoutBrowser,
        testPathIgnorePatterns: ['/node_modules/', browser, '\\.deep\\.test\\.ts$'],
    },
}
