// Builds the app before the browser tests unless it was built after its sources last changed.
const { spawnSync } = require('node:child_process')
const { existsSync, readdirSync, statSync } = require('node:fs')
const { join } = require('node:path')

const root = join(__dirname, '..', '..', '..')

/** @param skipped name of a folder that is not looked into */
function newest(folder, skipped = '') {
    let latest = 0
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (entry.name === skipped) continue
        const path = join(folder, entry.name)
        latest = Math.max(latest, entry.isDirectory() ? newest(path, skipped) : statSync(path).mtimeMs)
    }
    return latest
}

module.exports = function build() {
    const built = join(root, 'dist', 'app')
    // A build writes its keys after the package, so they are always newer.
    if (existsSync(built) && newest(built) > newest(join(root, 'src'), 'generated')) return
    const run = spawnSync('npm', ['run', 'build'], { cwd: root, encoding: 'utf8' })
    if (run.status !== 0) throw new Error(`The build failed.\n${run.stdout}\n${run.stderr}`)
}
