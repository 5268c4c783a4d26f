// Finds in Fluent's declarations what people read on screens: labels, hints, choices, sections, buttons, menu, lists, dashboards.
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import ts from 'typescript'

/** A column or a table with its label and hint, in English. */
export interface Labelled {
    table: string
    /** Null for the table itself. */
    column: string | null
    label: string
    hint: string
}

export interface Chosen {
    table: string
    column: string
    value: string
    label: string
    sequence: number
    languages: string[]
}

/** A text of a metadata record. */
export interface Shown {
    table: string
    field: string
    text: string
    /** Key of the record, where it has one of its own; that of its UI action for a form action, which has none. */
    key: string | null
}

export interface ScreenTexts {
    labels: Labelled[]
    choices: Chosen[]
    shown: Shown[]
}

type Fields = Map<string, ts.Expression>

const notDeclared = /[/\\](messages|generated|languages)[/\\]/

/** Texts of records without a Fluent API of their own: table → the fields people read. */
const recordFields: Readonly<Record<string, readonly string[]>> = {
    sys_app_module: ['title', 'hint'],
    sys_relationship: ['name'],
    sys_ui_list_control: ['label'],
    sys_ux_form_action: ['name'],
    sys_ux_form_action_layout_item: ['label'],
    sys_declarative_action_assignment: ['label'],
    sys_ui_view: ['title'],
}

/** What Fluent's own APIs write: API → table and, for each property, the field. */
const apiFields: Readonly<Record<string, readonly [table: string, fields: Readonly<Record<string, string>>]>> = {
    ApplicationMenu: ['sys_app_application', { title: 'title', hint: 'hint' }],
    UiAction: ['sys_ui_action', { name: 'name', hint: 'hint' }],
    Property: ['sys_properties', { description: 'description' }],
    Workspace: ['sys_ux_page_registry', { title: 'title' }],
    View: ['sys_ui_view', { title: 'title' }],
}

/** Reads every declaration of a project's src/fluent. */
export function screenTexts(project: string): ScreenTexts {
    const folder = join(project, 'src', 'fluent')
    const files = readdirSync(folder, { recursive: true })
        .map((name) => join(folder, String(name)))
        .filter((name) => name.endsWith('.now.ts') && !notDeclared.test(name))
        .sort()
    const found: ScreenTexts = { labels: [], choices: [], shown: [] }
    for (const file of files) readFile(file, found)
    return found
}

function readFile(file: string, found: ScreenTexts): void {
    const visit = (node: ts.Node): void => {
        if (ts.isCallExpression(node) && ts.isIdentifier(node.expression))
            readCall(node, node.expression.text, file, found)
        else if (ts.isObjectLiteralExpression(node)) readWidget(fieldsOf(node), found)
        ts.forEachChild(node, visit)
    }
    visit(parse(file))
}

function readCall(call: ts.CallExpression, api: string, file: string, found: ScreenTexts): void {
    const fields = fieldsOf(call.arguments[0])
    if (api === 'Table') readTable(fields, file, found)
    if (api === 'Form')
        each(fields.get('sections'), (one) => show(found, 'sys_ui_section', 'caption', one.get('caption'), null))
    if (api === 'UxListMenuConfig') each(fields.get('categories'), (one) => readCategory(one, found))
    if (api === 'Dashboard') readDashboard(fields, found)
    if (api === 'Record') {
        const table = textOf(fields.get('table'))
        const data = fieldsOf(fields.get('data'))
        const owner = table === 'sys_ux_form_action' ? constantOf(data.get('ui_action'), file) : fields
        for (const field of recordFields[table] ?? []) show(found, table, field, data.get(field), owner)
    }
    const known = apiFields[api]
    if (known)
        for (const [property, field] of Object.entries(known[1]))
            show(found, known[0], field, fields.get(property), fields)
}

function readTable(fields: Fields, file: string, found: ScreenTexts): void {
    const table = textOf(fields.get('name'))
    found.labels.push({ table, column: null, label: textOf(fields.get('label')), hint: '' })
    for (const [column, value] of fieldsOf(fields.get('schema'))) {
        if (!ts.isCallExpression(value)) continue
        const about = fieldsOf(value.arguments[0])
        found.labels.push({ table, column, label: textOf(about.get('label')), hint: textOf(about.get('hint')) })
        for (const [choice, worded] of choicesOf(about.get('choices'), file)) {
            const labels = ts.isArrayLiteralExpression(worded) ? worded.elements.map(fieldsOf) : [fieldsOf(worded)]
            const english = labels.find((one) => (textOf(one.get('language')) || 'en') === 'en')
            if (!english) continue
            const languages = labels.map((one) => textOf(one.get('language')) || 'en')
            const sequence = Number(english.get('sequence')?.getText() ?? 0)
            const label = textOf(english.get('label'))
            found.choices.push({ table, column, value: choice, label, sequence, languages })
        }
    }
}

function readCategory(category: Fields, found: ScreenTexts): void {
    show(found, 'sys_ux_list_category', 'title', category.get('title'), category)
    each(category.get('lists'), (list) => show(found, 'sys_ux_list', 'title', list.get('title'), list))
}

function readDashboard(fields: Fields, found: ScreenTexts): void {
    for (const field of ['name', 'description']) show(found, 'par_dashboard', field, fields.get(field), fields)
    each(fields.get('tabs'), (tab) => show(found, 'par_dashboard_tab', 'name', tab.get('name'), tab))
}

/** Widgets may stand in a file of their own, so they are known by their properties. */
function readWidget(fields: Fields, found: ScreenTexts): void {
    if (!fields.has('componentProps')) return
    const title = fieldsOf(fields.get('componentProps')).get('headerTitle')
    show(found, 'par_dashboard_widget', 'headerTitle', title, fields)
}

function show(
    found: ScreenTexts,
    table: string,
    field: string,
    value: ts.Expression | undefined,
    owner: Fields | null
): void {
    const text = textOf(value)
    if (text !== '') found.shown.push({ table, field, text, key: owner && keyOf(owner.get('$id')) })
}

/** 'x' of Now.ID['x']. */
function keyOf(id: ts.Expression | undefined): string | null {
    return id && ts.isElementAccessExpression(id) ? textOf(id.argumentExpression) || null : null
}

function each(list: ts.Expression | undefined, act: (fields: Fields) => void): void {
    if (list && ts.isArrayLiteralExpression(list)) list.elements.forEach((one) => act(fieldsOf(one)))
}

function fieldsOf(node: ts.Node | undefined): Fields {
    const fields: Fields = new Map()
    if (!node || !ts.isObjectLiteralExpression(node)) return fields
    for (const property of node.properties)
        if (ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name))
            fields.set((property.name as ts.Identifier).text, property.initializer)
    return fields
}

function textOf(node: ts.Expression | undefined): string {
    return node && ts.isStringLiteralLike(node) ? node.text : ''
}

/** Choices of a column, also where they stand in a constant of this file or of another. */
function choicesOf(node: ts.Expression | undefined, file: string): Fields {
    return node && ts.isIdentifier(node) ? constantOf(node, file) : fieldsOf(node)
}

/** What a constant of this file, or of one it imports, is given: an object, or the argument of a call. */
function constantOf(node: ts.Expression | undefined, file: string): Fields {
    if (!node || !ts.isIdentifier(node)) return new Map()
    for (const statement of parse(file).statements) {
        if (ts.isVariableStatement(statement))
            for (const { name, initializer } of statement.declarationList.declarations)
                if (ts.isIdentifier(name) && name.text === node.text)
                    return fieldsOf(
                        initializer && ts.isCallExpression(initializer) ? initializer.arguments[0] : initializer
                    )
        const named = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined
        if (named && ts.isNamedImports(named) && named.elements.some((one) => one.name.text === node.text)) {
            const from = ((statement as ts.ImportDeclaration).moduleSpecifier as ts.StringLiteral).text
            return constantOf(node, resolve(dirname(file), from))
        }
    }
    return new Map()
}

const parsed = new Map<string, ts.SourceFile>()

function parse(file: string): ts.SourceFile {
    const text = readFileSync(file, 'utf8')
    const known = parsed.get(file)
    if (known?.text === text) return known
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
    parsed.set(file, source)
    return source
}
