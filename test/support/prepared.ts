// Instances that many tests begin with are made once and opened as copies; a kept one is named by all it is made of (prepare.cjs).
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHttpChannel, openInstance } from '../../local/instance/index.ts'
import type { Instance, InstanceOptions } from '../../local/instance/index.ts'
import { worker } from './worker.ts'

/** One for all instances of a test file, closed after it (environment.cjs): its thread takes longer to start than most of them send. */
const channel = openHttpChannel()
worker.closers.push(() => channel.close())

let folder: string | undefined = process.env.MIRO_SAM_PREPARED
let copies = 0
let copyFolder: string | null = null

/**
 * The database file of a prepared instance; nobody may change it.
 * @param name unlike that of any other preparation
 * @param make opens and prepares the instance; the same every time, since whichever process needs it first makes it
 */
export function preparedFile(name: string, make: () => Instance): string {
    folder ??= mkdtempSync(join(tmpdir(), 'miro-sam-prepared-'))
    const file = join(folder, `${name}.db`)
    if (existsSync(file)) return file
    const instance = make()
    // Two processes may make the same file at once; whole and alike, either may stay.
    const made = `${file}.${process.pid}`
    instance.saveAs(made)
    instance.close()
    renameSync(made, file)
    return file
}

/** Opens a copy of a database file; closing the instance removes it. */
export function openCopyOf(file: string, options: InstanceOptions): Instance {
    copyFolder ??= mkdtempSync(join(tmpdir(), 'miro-sam-copies-'))
    const copy = join(copyFolder, `${++copies}.db`)
    copyFileSync(file, copy)
    const instance = openInstance({ channel, ...options, file: copy })
    const close = instance.close.bind(instance)
    instance.close = () => {
        close()
        rmSync(copy, { force: true })
    }
    return instance
}
