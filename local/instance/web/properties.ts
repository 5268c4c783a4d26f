// The page of a category of system properties: each with its description, changed by those its write roles name.
import type { Row } from '../kernel.ts'
import type { Call, Routes } from './app.ts'
import { go } from './app.ts'
import { denied, holdsRole, notFound, Refusal } from './front.ts'
import type { Visit } from './front.ts'
import { address } from './address.ts'
import { html } from './html.ts'
import type { Html } from './html.ts'
import { page } from './layout.ts'

const propertiesPath = '/system_properties_ui.do'

export function addPropertyRoutes(routes: Routes): void {
    routes.get(propertiesPath, showProperties)
    routes.post(propertiesPath, saveProperties)
}

/** The properties of the category the person may read, in the category's order. @throws Refusal where there are none */
function shown(visit: Visit, name: string): { title: string; properties: Row[] } {
    const { records } = visit.kernel
    const category = name ? records.first('sys_properties_category', `name=${name.replace(/\^/g, '^^')}`) : null
    if (!category) throw notFound('There is no such category of properties here.')
    const properties = records
        .find('sys_properties_category_m2m', `category=${category.sys_id}`)
        .sort((a, b) => Number(a.order ?? 0) - Number(b.order ?? 0))
        .map((link) => records.get('sys_properties', link.property ?? ''))
        .filter((row): row is Row => row !== null && (mayChange(visit, row) || holds(visit, row.read_roles)))
    if (properties.length === 0) throw denied('Your roles show none of these properties.')
    return { title: visit.metadata.said('sys_properties_category', category, 'title') || name, properties }
}

/** Without roles of its own a property is the administrator's. */
function holds(visit: Visit, roles: string | null | undefined): boolean {
    return holdsRole(visit, roles || 'admin')
}

function mayChange(visit: Visit, property: Row): boolean {
    return holds(visit, property.write_roles)
}

function showProperties({ visit, query }: Call): string {
    const category = query.sysparm_category ?? ''
    const { title, properties } = shown(visit, category)
    const heading = query.sysparm_title || title
    const writable = properties.some((property) => mayChange(visit, property))
    const body = html`<section class="properties">
        <h1>${heading}</h1>
        <form method="post" action="${propertiesPath}">
            <input type="hidden" name="sysparm_ck" value="${visit.visitor.token}" />
            <input type="hidden" name="sysparm_category" value="${category}" />
            <input type="hidden" name="sysparm_title" value="${heading}" />
            ${properties.map((property) => drawProperty(visit, property, mayChange(visit, property)))}
            ${writable ? html`<p><button class="button primary">Save</button></p>` : ''}
        </form>
    </section>`
    return page(visit, { title: heading, body })
}

function drawProperty(visit: Visit, property: Row, writable: boolean): Html {
    const name = property.name ?? ''
    const value = property.value ?? ''
    const number = property.type === 'integer'
    const lock = writable ? '' : html`readonly`
    const control =
        property.type === 'boolean'
            ? html`<input
                  type="checkbox"
                  id="${name}"
                  name="${name}"
                  value="true"
                  ${value === 'true' ? html`checked` : ''}
                  ${writable ? '' : html`disabled`}
              />`
            : html`<input
                  type="text"
                  id="${name}"
                  name="${name}"
                  value="${value}"
                  class="${number ? 'short' : ''}"
                  ${number ? html`inputmode="numeric"` : ''}
                  ${lock}
              />`
    return html`<div class="property">
        <label for="${name}">${visit.metadata.said('sys_properties', property, 'description') || name}</label>
        ${control}
        <p class="property-name">${name}</p>
    </div>`
}

function saveProperties({ visit, context, fields }: Call): Response {
    const category = fields.sysparm_category ?? ''
    const { properties } = shown(visit, category)
    const { messages } = visit.visitor.session
    let changed = 0
    for (const property of properties) {
        const name = property.name ?? ''
        if (!mayChange(visit, property)) continue
        const value = property.type === 'boolean' ? String(fields[name] === 'true') : (fields[name] ?? property.value)
        if ((value ?? '') === (property.value ?? '')) continue
        if (property.type === 'integer' && !/^-?\d+$/.test((value ?? '').trim())) {
            messages.push({
                kind: 'error',
                text: `${name}: '${value}' is not a whole number. It stays ${property.value}.`,
            })
            continue
        }
        if (property.sys_id === null) throw new Refusal(500, 'This property has no sys_id.')
        visit.kernel.records.update('sys_properties', property.sys_id, { value: (value ?? '').trim() })
        changed++
    }
    if (changed > 0)
        messages.push({ kind: 'info', text: changed === 1 ? '1 property saved' : `${changed} properties saved` })
    return go(context, address(propertiesPath, { sysparm_title: fields.sysparm_title, sysparm_category: category }))
}
