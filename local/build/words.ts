// Writes the words of screens in Japanese and German as the platform's translation records, by the dictionaries of
// src/fluent/languages/words. It runs with the texts before every build (npm run messages); what it writes is not committed.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buttonWords } from '../../src/fluent/languages/words/buttons.ts'
import { choiceWords } from '../../src/fluent/languages/words/choices.ts'
import { candidatesHints } from '../../src/fluent/languages/words/hints-candidates.ts'
import { consentHints } from '../../src/fluent/languages/words/hints-consent.ts'
import { licensingHints } from '../../src/fluent/languages/words/hints-licensing.ts'
import { profilesHints } from '../../src/fluent/languages/words/hints-profiles.ts'
import { revocationHints } from '../../src/fluent/languages/words/hints-revocation.ts'
import { runsHints } from '../../src/fluent/languages/words/hints-runs.ts'
import { subscriptionsHints } from '../../src/fluent/languages/words/hints-subscriptions.ts'
import type { ChoiceWords, TableWords, Words } from '../../src/fluent/languages/words/kinds.ts'
import { labelWords } from '../../src/fluent/languages/words/labels.ts'
import { screenWords } from '../../src/fluent/languages/words/screens.ts'
import { settingWords } from '../../src/fluent/languages/words/settings.ts'
import { tableWords } from '../../src/fluent/languages/words/tables.ts'
import { quoted } from './literal.ts'
import { screenTexts } from './screen-words.ts'
import type { Chosen, Labelled, Shown } from './screen-words.ts'

const root = join(__dirname, '..', '..')
const languages = ['ja', 'de'] as const

const hints: Words = {
    ...candidatesHints,
    ...consentHints,
    ...licensingHints,
    ...profilesHints,
    ...revocationHints,
    ...runsHints,
    ...subscriptionsHints,
}
const shownWords: Words = { ...screenWords, ...settingWords, ...buttonWords }

/**
 * Which table serves a field, by the type the platform's dictionary gives it (the SDK's table definitions):
 * - `field`: translated_field (and string, as measured): sys_translated, by value and for the whole instance;
 * - `text`: translated_text: sys_translated_text, by record;
 * - `message`: titles in the properties of a dashboard's element: sys_ui_message, keyed by the English text.
 * The types of a workspace's lists and title are not published: they get two, of which the platform reads the one it knows.
 */
const servedBy: Readonly<Record<string, readonly ('field' | 'text' | 'message')[]>> = {
    'sys_ui_section.caption': ['field'],
    'sys_app_application.title': ['field'],
    'sys_app_application.hint': ['field'],
    'sys_app_module.title': ['field'],
    'sys_app_module.hint': ['field'],
    'sys_ui_action.name': ['field'],
    'sys_ui_action.hint': ['field'],
    'sys_ui_list_control.label': ['field'],
    'sys_ui_view.title': ['field'],
    'sys_relationship.name': ['text'],
    'sys_properties.description': ['text'],
    'sys_declarative_action_assignment.label': ['text'],
    'sys_ux_form_action.name': ['text'],
    'sys_ux_form_action_layout_item.label': ['field'],
    'sys_ux_list.title': ['field', 'text'],
    'sys_ux_list_category.title': ['field', 'text'],
    'sys_ux_page_registry.title': ['field', 'text'],
    'par_dashboard.name': ['field'],
    'par_dashboard.description': ['field'],
    'par_dashboard_tab.name': ['field'],
    'par_dashboard_widget.headerTitle': ['message'],
}

/**
 * Words the platform's own language packs say on buttons and modules. Those of sys_translated hold for the whole instance,
 * so these are left to it; everything else here is two words or more, or a word of this trade.
 */
const ofThePlatform = new Set(['New', 'Save', 'Delete', 'Publish', 'Start', 'Stop', 'Complete', 'Properties'])

type Files = Map<string, string[]>

function add(
    files: Files,
    file: string,
    key: string,
    table: string,
    data: Record<string, string | number | boolean>
): void {
    const lines = Object.entries(data).map(([name, value]) => {
        return `        ${name}: ${typeof value === 'string' ? quoted(value) : value},`
    })
    const record = `Record({
    $id: Now.ID[${quoted(key)}],
    table: '${table}',
    data: {
${lines.join('\n')}
    },
})
`
    files.set(file, [...(files.get(file) ?? []), record])
}

function addLabel(files: Files, { table, column, label, hint }: Labelled): void {
    const words = column === null ? (tableWords as TableWords)[label] : (labelWords as Words)[label]
    if (!words) return
    languages.forEach((language, index) => {
        const said = words[index]
        const plural = column === null && language === 'de' ? words[2] : said
        const data: Record<string, string> = { name: table, language, label: said, plural: plural as string }
        if (column !== null) data.element = column
        if (hint && hints[hint]) data.hint = hints[hint][index]
        add(
            files,
            `labels-${table.replace(/^x_[a-z0-9]+_/, '')}`,
            `words-${table}.${column ?? ''}-${language}`,
            'sys_documentation',
            data
        )
    })
}

function addChoice(files: Files, { table, column, value, label, sequence, languages: given }: Chosen): void {
    const german = (choiceWords as ChoiceWords)[label]
    if (!german || given.includes('de')) return
    const data = { name: table, element: column, value, language: 'de', label: german, sequence, inactive: false }
    add(files, 'choices', `words-${table}.${column}.${value}-de`, 'sys_choice', data)
}

function addShown(files: Files, one: Shown, sysIds: ReadonlyMap<string, string>): void {
    const words = shownWords[one.text]
    if (!words || ofThePlatform.has(one.text)) return
    const file = one.table.replace(/_/g, '-')
    for (const kind of servedBy[`${one.table}.${one.field}`] ?? [])
        languages.forEach((language, index) => {
            const said = words[index]
            if (kind === 'field') {
                const data = { name: one.table, element: one.field, language, value: one.text, label: said }
                add(files, file, `words-${one.table}.${one.field}-${one.text}-${language}`, 'sys_translated', data)
            } else if (kind === 'message') {
                const data = { key: one.text, language, message: said }
                add(files, file, `words-message-${one.text}-${language}`, 'sys_ui_message', data)
            } else {
                const documentkey = sysIds.get(`${one.table} ${one.key}`)
                if (!documentkey) return
                const data = { tablename: one.table, fieldname: one.field, documentkey, language, value: said }
                add(files, file, `words-${one.table}-${one.key}.${one.field}-${language}`, 'sys_translated_text', data)
            }
        })
}

/** 'table key' → sys_id, as the last build noted them; a form action is known by its UI action. */
function sysIdsOf(project: string): Map<string, string> {
    const text = readFileSync(join(project, 'src', 'fluent', 'generated', 'keys.ts'), 'utf8')
    const named = [...text.matchAll(/^\s+'?([^\s':]+)'?: \{\s+table: '([^']+)'\s+id: '([0-9a-f]{32})'/gm)]
    const sysIds = new Map(named.map(([, key, table, id]) => [`${table} ${key}`, id]))
    const keys = new Map(named.map(([, key, , id]) => [id, key]))
    const formActions = /table: 'sys_ux_form_action'\s+id: '([0-9a-f]{32})'\s+key: \{\s+ui_action: '([0-9a-f]{32})'/g
    for (const [, id, action] of text.matchAll(formActions)) sysIds.set(`sys_ux_form_action ${keys.get(action)}`, id)
    return sysIds
}

/** File name → its source; a value that several records show stands once. */
function wordFiles(project: string): Map<string, string> {
    const texts = screenTexts(project)
    const sysIds = sysIdsOf(project)
    const files: Files = new Map()
    texts.labels.forEach((one) => addLabel(files, one))
    texts.choices.forEach((one) => addChoice(files, one))
    texts.shown.forEach((one) => addShown(files, one, sysIds))
    const head =
        '// @ts-nocheck\n// Written from src/fluent/languages/words by local/build/words.ts; change the words there.\n'
    const imports = "import '@servicenow/sdk/global'\nimport { Record } from '@servicenow/sdk/core'\n"
    return new Map(
        [...files].map(([name, records]) => [
            `${name}.now.ts`,
            `${head}${imports}\n${[...new Set(records)].join('\n')}`,
        ])
    )
}

/**
 * Writes the files of a project; a file that is right already stays untouched. Words of a record that no build has given a
 * sys_id yet follow with the build after the next one's keys.
 * @param project the project's folder; the dictionaries are always those of this one
 */
export function writeWords(project = root): void {
    const folder = join(project, 'src', 'fluent', 'languages', 'records')
    const files = wordFiles(project)
    mkdirSync(folder, { recursive: true })
    for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name))
    for (const [name, source] of files) {
        const path = join(folder, name)
        if (!existsSync(path) || readFileSync(path, 'utf8') !== source) writeFileSync(path, source)
    }
}

if (process.argv[1] && resolve(process.argv[1]) === __filename) writeWords()
