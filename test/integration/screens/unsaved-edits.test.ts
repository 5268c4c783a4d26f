// A button pressed on a form with edits that are not saved: they count, or the button says that they do not. Never dropped in silence.
import { aliasOf, openReady, profileOf, tables } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'
import { open, ruleTable } from '../revocation/stage.ts'
import type { Stage } from '../revocation/stage.ts'

describe('on a profile', () => {
    let ready: Ready
    beforeAll(async () => (ready = await openReady({ members: 30, upTo: 'validated' })))
    afterAll(() => ready?.close())
    const press = (action: string, values: Record<string, string>) =>
        ready.integrator.clickAction(tables.profile, ready.profile, action, { values }).messages

    it('Validate Connection tests the connection that stands on the form, not the one saved before', () => {
        const scim = aliasOf(ready.instance, 'Miro_Enterprise_SCIM')
        const said = press('validate_connection_again', { download_alias: scim }).map(({ kind }) => kind)
        expect(said).toContain('error')
        expect(profileOf(ready)).toMatchObject({ download_alias: scim, validation: 'failure' })
        press('validate_connection', { download_alias: aliasOf(ready.instance, 'Miro_Enterprise') })
        expect(profileOf(ready)).toMatchObject({ validation: 'success' })
    })
    it('Publish saves the time that was typed; a time that is none stops it, with the reason', () => {
        const refused = press('publish_profile', { refresh_time: 'noon' })
        expect(refused.map(({ kind }) => kind)).toContain('error')
        expect(profileOf(ready).status).toBe('draft')
        press('publish_profile', { refresh_time: '04:30' })
        expect(profileOf(ready)).toMatchObject({ status: 'published', refresh_time: '04:30' })
    })
})

describe('on a rule', () => {
    let stage: Stage
    beforeAll(async () => (stage = await open()))
    afterAll(() => stage?.ready.close())

    it('Preview reclaim asks to save first: a threshold would work from the moment it is saved', () => {
        const rule = stage.rule()
        const preview = (values: Record<string, string>) =>
            stage.ready.instance
                .actAs('adam.admin')
                .clickAction(ruleTable, rule.sys_id!, 'Preview reclaim', { values })
                .messages.map(({ text }) => text)
                .join()
        expect(preview({ last_activity_threshold: '5' })).toContain('Save the rule first')
        expect(stage.rule().last_activity_threshold).toBe(rule.last_activity_threshold)
        expect(preview({})).not.toContain('Save the rule first')
    })
})
