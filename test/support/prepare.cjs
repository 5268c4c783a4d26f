// Before any test: the folder in which prepared databases are kept, named by everything they are made of, and the simulated
// Miro as one file, which starts in a fraction of the time its sources need.
const { createHash } = require('node:crypto')
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } = require('node:fs')
const { join } = require('node:path')
const { buildSync } = require('esbuild')

const root = join(__dirname, '..', '..')
const cache = join(root, 'node_modules', '.cache', 'prepared')
const madeOf = ['dist/app', 'bridge/dist/app', 'local', 'test/support', 'package-lock.json']
const oneDay = 86_400_000

/** A digest of the names and contents of all files. */
function digestOf(paths) {
    const hash = createHash('sha256')
    const add = (path) => {
        const full = join(root, path)
        if (!existsSync(full)) return
        if (statSync(full).isDirectory()) for (const name of readdirSync(full).sort()) add(`${path}/${name}`)
        else hash.update(path).update('\0').update(readFileSync(full)).update('\0')
    }
    paths.forEach(add)
    return hash.digest('hex').slice(0, 16)
}

function bundle(folder, entry) {
    const outfile = join(folder, `${entry.replaceAll('/', '-')}.cjs`)
    if (existsSync(outfile)) return
    const made = `${outfile}.${process.pid}`
    const entryPoints = [join(root, `${entry}.ts`)]
    buildSync({ entryPoints, outfile: made, bundle: true, platform: 'node', target: 'node20', logLevel: 'error' })
    renameSync(made, outfile)
}

module.exports = function prepare() {
    if (!existsSync(join(root, 'dist', 'app'))) throw new Error('Nothing is built yet: run npm run build first.')
    // A broken copy has its folder beside it, which goes with it.
    const broken = process.env.MIRO_SAM_PACKAGE
    const folder = broken ? `${broken}-prepared` : join(cache, digestOf(madeOf))
    mkdirSync(folder, { recursive: true })
    mkdirSync(cache, { recursive: true })
    for (const name of readdirSync(cache)) {
        const other = join(cache, name)
        if (other !== folder && Date.now() - statSync(other).mtimeMs > oneDay) rmSync(other, { recursive: true })
    }
    bundle(folder, 'local/miro/main')
    process.env.MIRO_SAM_PREPARED = folder
}
