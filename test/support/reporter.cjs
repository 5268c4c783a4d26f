// Says one line for each test file, failures whole, and closes with the counts that .ci/run adds up.
const { relative } = require('node:path')

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`
const say = (text) => void process.stdout.write(`${text}\n`)

function counts(failed, skipped, passed, total) {
    const parts = [failed && `${failed} failed`, skipped && `${skipped} skipped`, `${passed} passed`, `${total} total`]
    return parts.filter(Boolean).join(', ')
}

module.exports = class Reporter {
    constructor({ rootDir }) {
        this.root = rootDir
        this.begun = Date.now()
        this.done = 0
    }

    onRunStart({ numTotalTestSuites }) {
        this.files = numTotalTestSuites
    }

    onTestResult(_test, result) {
        const failed = result.numFailingTests > 0 || result.testExecError
        const place = `${String(++this.done).padStart(String(this.files).length)}/${this.files}`
        const took = seconds(result.perfStats.end - result.perfStats.start).padStart(8)
        const many = String(result.numPassingTests + result.numFailingTests).padStart(4)
        say(`${failed ? 'FAIL' : 'ok  '} ${place} ${took} ${many}  ${relative(this.root, result.testFilePath)}`)
        if (!failed) return
        for (const { type, message } of result.console ?? []) say(`     ${type}: ${message}`)
        say(result.failureMessage ?? '')
    }

    onRunComplete(_contexts, results) {
        const { numFailedTests, numPendingTests, numTodoTests, numPassedTests, numTotalTests } = results
        // A file that could not even run counts as one failure: it must never look like none.
        const broken = results.numRuntimeErrorTestSuites
        const skipped = numPendingTests + numTodoTests
        say('')
        say(`Tests: ${counts(numFailedTests + broken, skipped, numPassedTests, numTotalTests + broken)}`)
        say(`Files: ${this.done}, in ${seconds(Date.now() - this.begun)}`)
    }
}
