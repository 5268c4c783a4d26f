// What the companion does at its installation: once, harmless twice, and in words where SAM is absent, older or refuses.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Instance } from '../../../local/instance/index.ts'
import { openInstalledWithSam, press, sam, showStatus } from './stage.ts'
import type { Options } from './stage.ts'

let instance: Instance

afterEach(() => instance?.close())

const open = (options: Options = {}) => (instance = openInstalledWithSam(options))
const registered = () => instance.records.find(sam.registration)
const integrations = () => instance.records.count('sam_stand_in_integration')
const step = (key: string) => {
    const page = showStatus(instance, instance.actAs('admin'))
    return page.steps.find((one) => one.key === key)
}

describe('installing the companion', () => {
    it('registers the three subflows and the alias once, and installing again adds nothing', () => {
        open()
        expect(integrations()).toBe(1)
        const [made] = instance.records.find('sam_stand_in_integration')
        const flow = (id: string | null) => instance.records.get('sys_hub_flow', id ?? '')?.name
        expect([flow(made.download_subflow), flow(made.activity_subflow), flow(made.reclaim_subflow)]).toEqual([
            'Miro SAM Download Subscriptions',
            'Miro SAM Update Activity',
            'Miro SAM Reclaim Subscription',
        ])
        expect(instance.records.get('sys_alias', made.connection_alias ?? '')?.id).toBe(
            'x_snc_miro_sam.Miro_Enterprise'
        )
        instance.install('bridge/dist/app')
        expect(integrations()).toBe(1)
        expect(registered()).toHaveLength(1)
        expect(step('register')).toMatchObject({ done: true, buttons: [] })
    })

    it.each<[string, Options, string, RegExp]>([
        ['without SAM', { without: 'sam' }, 'absent', /not installed here/],
        ['on an older SaaS License Management', { setup: { customIntegrations: false } }, 'older', /is older/],
        ['without Integration Hub', { setup: { integrationHub: false } }, 'refused', /Integration Hub Starter/],
    ])('says so %s, and nothing breaks', (_case, options, state, words) => {
        open(options)
        expect(registered()).toEqual([expect.objectContaining({ state })])
        expect(step('register')).toMatchObject({ done: false, answered: [expect.stringMatching(words)] })
        instance.install('bridge/dist/app')
        expect(registered()).toHaveLength(1)
        expect(instance.log.entries().some(({ message }) => words.test(message))).toBe(true)
    })

    it('says so without the cross-scope privilege, and Register makes good what was refused', () => {
        open({ setup: { integrationHub: true } })
        for (const row of registered()) instance.records.remove(sam.registration, row.sys_id!)
        const privilege = instance.records.first('sys_scope_privilege', 'target_name=CustomIntegrationProfileUtils')!
        instance.records.update('sys_scope_privilege', privilege.sys_id!, { status: 'denied' })
        const admin = instance.actAs('admin')
        expect(press(instance, admin, 'register')).toMatch(/refused the registration/)
        instance.records.update('sys_scope_privilege', privilege.sys_id!, { status: 'allowed' })
        expect(press(instance, admin, 'register')).toMatch(/Registered as/)
        expect(press(instance, instance.actAs('uma.user'), 'register')).toMatch(/role admin/)
    })

    it('adds the lists to License operations and License usage by their titles, and takes them away again', () => {
        open()
        const lists = () => instance.records.find('sys_ux_list', 'tableSTARTSWITHx_snc_miro_sam_^titleSTARTSWITHMiro ')
        const placed = lists()
            .filter(
                (row) =>
                    instance.records.get('sys_ux_list_menu_config', row.configuration!)?.name ===
                    'Software Asset Workspace'
            )
            .map((row) => [instance.records.get('sys_ux_list_category', row.category!)?.title, row.table])
        expect(placed.sort()).toEqual([
            ['License operations', 'x_snc_miro_sam_subscription'],
            ['License usage', 'x_snc_miro_sam_removal_candidate'],
        ])
        expect(step('lists')).toMatchObject({ done: true })
        expect(press(instance, instance.actAs('ida.integrator'), 'leave')).toMatch(/taken away/)
        expect(lists().filter((row) => row.title === 'Miro removal candidates')).toEqual([])
    })

    it.each(['as references', 'as texts'] as const)(
        'leads to what SAM keeps of it before an uninstall, where SAM keeps it %s',
        (registrationKept) => {
            open({ switches: { registrationKept } })
            expect(step('left')).toBeUndefined()
            press(instance, instance.actAs('ida.integrator'), 'leave')
            const left = step('left')!
            expect(left).toMatchObject({ done: false, click: [expect.stringContaining('Miro Enterprise (Miro SAM)')] })
            const lists = left.open.map(({ href }) => /^(\w+)_list\.do\?sysparm_query=(.+)$/.exec(href)!)
            for (const [, table, query] of lists)
                for (const row of instance.records.find(table, decodeURIComponent(query)))
                    instance.records.remove(table, row.sys_id!)
            expect(integrations()).toBe(registrationKept === 'as references' ? 0 : 1)
            // An upgrade leaves it so; whoever stays after all presses Register, and SAM is told anew.
            const before = integrations()
            instance.install('bridge/dist/app')
            expect([registered()[0].state, integrations()]).toEqual(['left', before])
            expect(press(instance, instance.actAs('admin'), 'register')).toMatch(/Registered as/)
            expect([step('left'), registered()[0].state]).toEqual([undefined, 'registered'])
            // Of the same name it may be renewed, or made once more.
            expect(integrations()).toBeGreaterThan(0)
        }
    )

    it('says how to add the lists by hand where the workspace is not found', () => {
        open()
        for (const row of instance.records.find('sys_ux_list_menu_config', 'name=Software Asset Workspace'))
            instance.records.update('sys_ux_list_menu_config', row.sys_id!, { name: 'Another workspace' })
        instance.install('bridge/dist/app')
        expect(step('lists')).toMatchObject({
            done: false,
            click: [expect.stringContaining('x_snc_miro_sam_subscription')],
            answered: [expect.stringContaining('no Software Asset Workspace')],
        })
    })
})

describe('the packages', () => {
    it('the app names no table of SAM beside the one whose entitlements it reads', () => {
        const folder = join('dist', 'app')
        const texts = readdirSync(folder, { recursive: true })
            .map((name) => join(folder, String(name)))
            .filter((name) => name.endsWith('.xml'))
            .map((name) => readFileSync(name, 'utf8'))
        expect(texts.filter((text) => /\bsamp_\w+/.test(text))).toEqual([])
    })

    it('the subflows have the names and types SAM documents', () => {
        open()
        const subflow = (name: string) => instance.records.first('sys_hub_flow', `name=${name}`)!
        const variables = (table: string, of: string) =>
            instance.records
                .find(table, `model=${of}^ORDERBYorder`)
                .map((row) => [row.element, row.internal_type, row.reference, row.mandatory])
        const profile = ['integration_profile', 'reference', 'samp_sw_subscription_profile', 'true']
        const wanted: Record<string, unknown[]> = {
            'Miro SAM Download Subscriptions': [profile],
            'Miro SAM Update Activity': [profile, ['look_back_time', 'glide_date_time', null, 'true']],
            'Miro SAM Reclaim Subscription': [
                profile,
                ['user_subscription', 'reference', 'samp_sw_subscription', 'true'],
            ],
        }
        for (const [name, inputs] of Object.entries(wanted)) {
            const flow = subflow(name)
            const normal = variables('sys_hub_flow_input', flow.sys_id!).map(
                ([element, type, reference, mandatory]) => [
                    element,
                    type,
                    reference,
                    mandatory === '1' ? 'true' : mandatory,
                ]
            )
            expect(normal).toEqual(inputs)
            expect({ run: flow.run_as, access: flow.access, category: flow.category }).toEqual({
                run: 'user',
                access: 'public',
                category: null,
            })
        }
        const outputs = variables('sys_hub_flow_output', subflow('Miro SAM Reclaim Subscription').sys_id!)
        expect(outputs.map(([element, type]) => [element, type])).toEqual([
            ['status', 'string'],
            ['error_message', 'string'],
        ])
    })
})
