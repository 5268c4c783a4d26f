// Writes the catalogue of texts as sys_ui_message records, one Fluent file per first word of the keys. It runs before every
// build and check of types (npm run messages); what it writes is not committed.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { catalogue } from '../../src/server/texts/catalogue.ts'
import { languages } from '../../src/server/texts/text.ts'
import type { Wording } from '../../src/server/texts/text.ts'
import { quoted } from './literal.ts'

const root = join(__dirname, '..', '..')

type Entry = { key: string; texts: Wording }

/** File name → its source; keys are grouped by their first word, at most `perFile` to a file. */
function messageFiles(): Map<string, string> {
    const groups = new Map<string, Entry[]>()
    for (const [key, texts] of Object.entries(catalogue) as [string, Entry['texts']][]) {
        const group = key.split('.')[0].replace(/_/g, '-')
        groups.set(group, [...(groups.get(group) ?? []), { key, texts }])
    }
    const files = new Map<string, string>()
    for (const [group, entries] of groups) {
        // The build checks types file by file, and thousands of equal records took a quarter of it.
        const head = `// @ts-nocheck\n// Texts of '${group}', written from the catalogue by local/build/messages.ts; change them there.\n`
        const imports = "import '@servicenow/sdk/global'\nimport { Record } from '@servicenow/sdk/core'\n"
        files.set(`${group}.now.ts`, `${head}${imports}\n${entries.flatMap(records).join('\n')}`)
    }
    return files
}

function records({ key, texts }: Entry): string[] {
    return languages.map(
        (language) => `Record({
    $id: Now.ID['message-${key}-${language}'],
    table: 'sys_ui_message',
    data: {
        key: ${quoted(`x_snc_miro_sam.${key}`)},
        language: '${language}',
        message: ${quoted(texts[language])},
    },
})
`
    )
}

/**
 * Writes the files of a project; a file that is right already stays untouched.
 * @param project the project's folder; the texts are always those of this one
 */
export function writeMessages(project = root): void {
    const folder = join(project, 'src', 'fluent', 'messages')
    const files = messageFiles()
    mkdirSync(folder, { recursive: true })
    for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name))
    for (const [name, source] of files) {
        const path = join(folder, name)
        if (!existsSync(path) || readFileSync(path, 'utf8') !== source) writeFileSync(path, source)
    }
}

if (process.argv[1] && resolve(process.argv[1]) === __filename) writeMessages()
