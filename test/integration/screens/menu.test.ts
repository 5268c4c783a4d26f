// The navigator and the workspace, as installed: where people find things, and who finds them.
import type { Instance } from '../../../local/instance/index.ts'
import { installed, scope } from './installed.ts'

let instance: Instance
beforeAll(() => {
    instance = installed()
})
afterAll(() => instance.close())

test('Software Asset, SaaS License leads to the modules in order, for the roles of the app only; Properties and Raised Ceilings for admins only, Health for admins and integrators', () => {
    const menu = instance.records.first('sys_app_application', 'title=Software Asset')
    expect(menu?.roles).toBe('x_snc_miro_sam.user')
    const modules = instance.records
        .find('sys_app_module', `application=${menu?.sys_id}`)
        .sort((a, b) => Number(a.order) - Number(b.order))
    expect(modules.map(({ title, link_type, name }) => [title, link_type, name])).toEqual([
        ['SaaS License', 'SEPARATOR', null],
        ['Licence Cockpit', 'DIRECT', null],
        ['Direct Integration Profiles', 'LIST', `${scope}_profile`],
        ['All User Subscriptions', 'LIST', `${scope}_subscription`],
        ['Unrecognized Subscription Identifiers', 'LIST', `${scope}_unrecognized_identifier`],
        ['Software Models', 'LIST', `${scope}_software_model`],
        ['Software Entitlements', 'LIST', `${scope}_entitlement`],
        ['Renewals', 'LIST', `${scope}_entitlement`],
        ['Licence Positions', 'LIST', `${scope}_licence_position`],
        ['Reconciliation Results', 'LIST', `${scope}_reconciliation`],
        ['Downgrades', 'LIST', `${scope}_downgrade`],
        ['Chargeback', 'DIRECT', null],
        ['Spend and Savings by Month', 'DIRECT', null],
        ['Reclamation Rules', 'LIST', `${scope}_reclamation_rule`],
        ['Raised Ceilings', 'LIST', `${scope}_raised_ceiling`],
        ['Subscription Identifier Exclusion Rules', 'LIST', `${scope}_identifier_exclusion`],
        ['Subscription User Exclusion Rules', 'LIST', `${scope}_user_exclusion`],
        ['Removal Candidates', 'LIST', `${scope}_removal_candidate`],
        ['Job Results', 'LIST', `${scope}_job_result`],
        ['Health', 'DIRECT', null],
        ['Properties', 'DIRECT', null],
    ])
    for (const module of modules) {
        const ofAdmins = ['Properties', 'Raised Ceilings'].includes(module.title ?? '')
        const ofBoth = module.title === 'Health' ? 'x_snc_miro_sam.integrator,x_snc_miro_sam.admin' : menu?.roles
        const roles = ofAdmins ? 'x_snc_miro_sam.admin' : ofBoth
        expect([module.title, module.active, module.roles]).toEqual([module.title, '1', roles])
    }
})

test('the page of properties shows every setting of the app, each with its unit, range and default', () => {
    const module = instance.records.first('sys_app_module', 'title=Properties^link_type=DIRECT')
    const category = instance.records.first('sys_properties_category', 'name=Miro Enterprise')
    expect(module?.query).toContain(`sysparm_category=${encodeURIComponent(category?.name ?? '-')}`)
    const onPage = instance.records
        .find('sys_properties_category_m2m', `category=${category?.sys_id}`)
        .map((link) => link.property)
    const settings = instance.records
        .find('sys_properties', 'nameSTARTSWITHx_snc_miro_sam.')
        .filter(({ name }) => !/(logging\.(verbosity|destination)|roles_contained|roles_given)$/.test(name ?? ''))
    expect(settings.map(({ sys_id }) => sys_id).sort()).toEqual([...onPage].sort())
    for (const { name, type, value, description } of settings) {
        const said = [name, description]
        if (type === 'integer') expect(said).toEqual([name, expect.stringMatching(/\d+ to \d+|\d+ or more/)])
        expect(said).toEqual([name, expect.stringContaining(`default ${value || 'empty'}`)])
    }
})

test('admins and integrators have the user role that opens the menu and the workspace', () => {
    const id = (name: string) => instance.records.first('sys_user_role', `name=${name}`)?.sys_id
    const containing = instance.records.find('sys_user_role_contains', `contains=${id('x_snc_miro_sam.user')}`)
    expect(containing.map(({ role }) => role).sort()).toEqual(
        [id('x_snc_miro_sam.admin'), id('x_snc_miro_sam.integrator')].sort()
    )
})

test('every module opens a table that the package brought, and its filter names fields that exist', () => {
    for (const module of instance.records.find('sys_app_module', 'link_type=LIST')) {
        const table = module.name as string
        expect(instance.dictionary.table(table)?.name).toBe(table)
        expect(() => instance.records.count(table, module.filter ?? '')).not.toThrow()
    }
})

test('the workspace is at /now/miro-license-operations behind a route access control of the user role', () => {
    const page = instance.records.first('sys_ux_page_registry', 'path=miro-license-operations')
    expect(page?.title).toBe('Miro license operations')
    const acl = instance.records.first('sys_security_acl', 'name=now.miro-license-operations.*')
    expect([acl?.name, acl?.operation, acl?.active]).toEqual(['now.miro-license-operations.*', 'read', '1'])
    const role = instance.records.first('sys_security_acl_role', `sys_security_acl=${acl?.sys_id}`)
    expect(instance.records.get('sys_user_role', role?.sys_user_role as string)?.name).toBe('x_snc_miro_sam.user')
})

test('no two entries of a menu or of the workspace share a place: their order would follow from their ids', () => {
    for (const [table, parent] of [
        ['sys_app_module', 'application'],
        ['sys_ux_list_category', 'configuration'],
        ['sys_ux_list', 'category'],
    ]) {
        const entries = instance.records.find(table, `sys_scope.scope=${scope}`)
        const places = entries.map((entry) => `${table} ${entry[parent] as string} ${entry.order as string}`)
        expect(places.length).toBeGreaterThan(1)
        expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([])
    }
})

test('License operations groups its lists as people know them', () => {
    const configuration = instance.records.first('sys_ux_list_menu_config', 'name=License operations')
    const categories = instance.records
        .find('sys_ux_list_category', `configuration=${configuration?.sys_id}`)
        .sort((a, b) => Number(a.order) - Number(b.order))
    const titles = categories.map((category) => [
        category.title,
        instance.records
            .find('sys_ux_list', `category=${category.sys_id}`)
            .sort((a, b) => Number(a.order) - Number(b.order))
            .map(({ title }) => title),
    ])
    expect(titles).toEqual([
        [
            'User Subscriptions',
            [
                'Direct integration profiles',
                'User subscriptions',
                'Longest without activity',
                'Without recorded activity',
                'Subscriptions without user',
                'Unrecognized subscription identifiers',
                'Software models',
                'Identifier exclusion rules',
                'User exclusion rules',
            ],
        ],
        [
            'License usage',
            ['Removal candidates', 'Attention required', 'Reclaimed', 'All removal candidates', 'Reclamation rules'],
        ],
        [
            'License position',
            [
                'Licence positions',
                'Positions by group',
                'Remediation options',
                'Unlicensed subscriptions',
                'Downgrades',
                'Renewals',
                'Software entitlements',
                'Reconciliation results',
                'Usage days',
            ],
        ],
        ['Jobs', ['Job results', 'Failed and waiting for a decision', 'Scheduled jobs']],
    ])
})

test('every list of the workspace has columns and a condition that exist, and is for the user role', () => {
    const lists = instance.records.find('sys_ux_list')
    expect(lists.length).toBeGreaterThan(0)
    for (const list of lists) {
        for (const column of (list.columns as string).split(',')) {
            expect([list.title, instance.dictionary.column(list.table as string, column)?.name]).toEqual([
                list.title,
                column,
            ])
        }
        expect(() => instance.records.count(list.table as string, list.condition ?? '')).not.toThrow()
        const [link] = instance.records.find('sys_ux_applicability_m2m_list', `list=${list.sys_id}`)
        const audience = instance.records.get('sys_ux_applicability', link?.applicability as string)
        expect(instance.records.get('sys_user_role', audience?.roles as string)?.name).toBe('x_snc_miro_sam.user')
    }
})

test('the dashboard shows in the workspace and every widget asks for fields that exist', () => {
    const page = instance.records.first('sys_ux_page_registry', 'path=miro-license-operations')
    expect(instance.records.count('par_dashboard_visibility', `experience=${page?.sys_id}`)).toBe(1)
    const widgets = instance.records.find('par_dashboard_widget')
    expect(widgets.length).toBe(30)
    for (const widget of widgets) {
        const { dataSources, metrics, groupBy, trendBy } = JSON.parse(widget.component_props as string)
        const table = dataSources[0].tableOrViewName
        expect(() => instance.records.count(table, dataSources[0].filterQuery)).not.toThrow()
        const grouped = (groupBy ?? []).map(
            (one: { groupBy: { groupByField: string }[] }) => one.groupBy[0].groupByField
        )
        const summed = metrics.map((one: { aggregateField?: string }) => one.aggregateField)
        const trended = (trendBy?.trendByFields ?? []).map((one: { field: string }) => one.field)
        const fields: string[] = [...summed, ...grouped, ...trended].filter(Boolean)
        for (const field of fields) expect(instance.dictionary.column(table, field)?.name).toBe(field)
    }
})

test('the dashboard adds no amounts of different currencies, and calls idle what the rules call idle', () => {
    for (const widget of instance.records.find('par_dashboard_widget')) {
        const { headerTitle, metrics, groupBy, dataSources } = JSON.parse(widget.component_props as string)
        const by = (groupBy ?? []).map((one: { groupBy: { groupByField: string }[] }) => one.groupBy[0].groupByField)
        const table = dataSources[0].tableOrViewName
        const isMoney = instance.dictionary.column(table, metrics[0].aggregateField ?? '')?.type === 'decimal'
        if (isMoney) expect([headerTitle, by]).toEqual([headerTitle, expect.arrayContaining(['currency'])])
        // A number of days here would not be the one on the rule; the overview's own buckets of activity are no rule's.
        if (/ctiv/.test(headerTitle)) continue
        expect([headerTitle, dataSources[0].filterQuery]).toEqual([
            headerTitle,
            expect.not.stringMatching(/last_activity/),
        ])
    }
})

test('lists of subscriptions never begin with people without activity unless they say so', () => {
    const orders = [
        ...instance.records.find('sys_app_module', `name=${scope}_subscription`).map(({ filter }) => filter),
        ...instance.records.find('sys_ux_list', `table=${scope}_subscription`).map(({ condition }) => condition),
        ...instance.records
            .find('sys_ui_related_list_entry', `related_listLIKE${scope}_subscription.`)
            .map((entry) => entry.filter ?? (entry.order_by ? `ORDERBY${entry.order_by}` : '')),
    ]
    expect(orders.length).toBeGreaterThan(5)
    for (const order of orders)
        if (/ORDERBYlast_activity/.test(order ?? '')) expect(order).toContain('last_activityISNOTEMPTY')
})
