// Uninstalled without a word, the companion leaves no list in SAM's workspace: what it put there carries its scope.
import { openBridge } from './stage.ts'
import type { Stage } from './stage.ts'

const scope = 'x_snc_miro_sambr'

let stage: Stage
beforeAll(async () => {
    stage = await openBridge({ members: 40 })
})
afterAll(async () => stage?.close())

it('the lists it added are files of its own application, whoever installed it, and whatever they had picked', () => {
    const { records } = stage.instance
    const app = records.first('sys_app', `scope=${scope}`)!.sys_id!
    const theirs = records.first('sys_ux_list_menu_config', 'name=Software Asset Workspace')!.sys_id
    const added = () => records.find('sys_ux_list', `configuration=${theirs}^tableSTARTSWITHx_snc_`)
    expect(added().map(({ title, sys_scope: of }) => [title, of])).toEqual(
        expect.arrayContaining([
            ['Miro subscriptions', app],
            ['Miro removal candidates', app],
        ])
    )
    // What the platform does with the files of an application that goes; those of SAM stay.
    const before = records.count('sys_ux_list', `configuration=${theirs}`)
    for (const file of records.find('sys_ux_list', `sys_scope=${app}`)) records.remove('sys_ux_list', file.sys_id!)
    expect(added()).toEqual([])
    expect(records.count('sys_ux_list', `configuration=${theirs}`)).toBe(before - 2)
})
