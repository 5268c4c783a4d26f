// Builds the app and its companion before the browser tests, unless they were built after their sources last changed.
const { spawnSync } = require('node:child_process')
const { existsSync, readdirSync, statSync } = require('node:fs')
const { join } = require('node:path')

const root = join(__dirname, '..', '..', '..')

function newest(folder) {
    let latest = 0
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
        // The build itself writes the keys, last of all: they say nothing about what it was made from.
        if (entry.name === 'generated') continue
        const path = join(folder, entry.name)
        latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs)
    }
    return latest
}

function ensure(folder, script) {
    const built = join(root, folder, 'dist', 'app')
    if (existsSync(built) && newest(built) > newest(join(root, folder, 'src'))) return
    const run = spawnSync('npm', ['run', script], { cwd: root, encoding: 'utf8' })
    if (run.status !== 0) throw new Error(`The build failed.\n${run.stdout}\n${run.stderr}`)
}

module.exports = function build() {
    ensure('.', 'build')
    ensure('bridge', 'build:bridge')
}
