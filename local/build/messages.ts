// Writes the catalogue of texts as sys_ui_message records, one Fluent file per area: run it after changing a text.
//
//   npx tsx local/build/messages.ts && npx prettier --write src/fluent/messages
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogue } from '../../src/server/texts/catalogue'

export const messageFolder = join(__dirname, '..', '..', 'src', 'fluent', 'messages')

type Entry = { key: string; en: string; ja?: string }

/** File name → its source; keys are grouped by their first word, at most `perFile` to a file. */
export function messageFiles(): Map<string, string> {
    const groups = new Map<string, Entry[]>()
    for (const [key, texts] of Object.entries(catalogue) as [string, { en: string; ja?: string }][]) {
        const group = key.split('.')[0].replace(/_/g, '-')
        groups.set(group, [...(groups.get(group) ?? []), { key, ...texts }])
    }
    const files = new Map<string, string>()
    for (const [group, entries] of groups) {
        const head = `// Texts of '${group}', written from the catalogue by local/build/messages.ts; change them there.\n`
        const imports = "import '@servicenow/sdk/global'\nimport { Record } from '@servicenow/sdk/core'\n"
        files.set(`${group}.now.ts`, `${head}${imports}\n${entries.flatMap(records).join('\n')}`)
    }
    return files
}

function records({ key, en, ja }: Entry): string[] {
    const one = (language: string, message: string) => `Record({
    $id: Now.ID['message-${key}-${language}'],
    table: 'sys_ui_message',
    data: {
        key: ${quoted(`x_snc_miro_sam.${key}`)},
        language: '${language}',
        message: ${quoted(message)},
    },
})
`
    return ja ? [one('en', en), one('ja', ja)] : [one('en', en)]
}

/** A literal as Prettier would write it: single quotes unless that needs more escapes. */
function quoted(value: string): string {
    const plain = JSON.stringify(value).slice(1, -1).replace(/\\"/g, '"')
    const singles = (value.match(/'/g) ?? []).length
    const doubles = (value.match(/"/g) ?? []).length
    return singles > doubles ? `"${plain.replace(/"/g, '\\"')}"` : `'${plain.replace(/'/g, "\\'")}'`
}

if (require.main === module) {
    mkdirSync(messageFolder, { recursive: true })
    for (const name of readdirSync(messageFolder)) rmSync(join(messageFolder, name))
    for (const [name, source] of messageFiles()) writeFileSync(join(messageFolder, name), source)
}
