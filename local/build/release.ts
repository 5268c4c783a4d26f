// Keeps a released package small enough for the repository, and unpacks a kept one: tests install old versions from here.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

/** One text: the names and contents of all files of a package, compressed. */
function packRelease(folder: string, file: string): number {
    const names = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
        .sort()
    const contents = names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])
    const text = Buffer.from(JSON.stringify(Object.fromEntries(contents)))
    const params = {
        [constants.BROTLI_PARAM_LGWIN]: 24,
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    }
    const packed = brotliCompressSync(text, { params })
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, packed)
    return packed.length
}

/** Writes a kept package to a folder, which the installer takes like a built one. */
export function unpackRelease(file: string, folder: string): void {
    const contents = JSON.parse(brotliDecompressSync(readFileSync(file)).toString('utf8')) as Record<string, string>
    for (const [name, content] of Object.entries(contents)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true })
        writeFileSync(join(folder, name), content)
    }
}

if (process.argv[1]?.endsWith('release.ts')) {
    const root = join(__dirname, '..', '..')
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    const file = join(root, 'test', 'releases', `${version}.json.br`)
    console.log(`${file}: ${packRelease(join(root, 'dist', 'app'), file)} bytes`)
}
