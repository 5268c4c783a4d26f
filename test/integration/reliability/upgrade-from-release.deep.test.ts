// Promise: the present version, installed over data of the released one, keeps all of it, also in the middle of a run.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unpackRelease } from '../../../local/build/release.ts'
import { redirectUrl } from '../../../local/cli/stage.ts'
import { lenientSwitches, openInstance } from '../../../local/instance/index.ts'
import type { Row } from '../../../local/instance/index.ts'
import { launchMiro } from '../../../local/miro/launch.ts'
import {
    click,
    connectOAuth,
    connectScim,
    lastResult,
    route,
    startAt,
    subscriptionTable,
    tables,
} from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'

const minute = 60_000

describe('the present version over the data of 1.0.0', () => {
    let ready: Ready
    let folder: string
    beforeAll(async () => {
        folder = mkdtempSync(join(tmpdir(), 'miro-sam-release-'))
        unpackRelease('test/releases/1.0.0.json.br', folder)
        const instance = openInstance({
            seed: 21,
            startAt,
            sam: true,
            packageFolder: folder,
            // What 1.0.0 was made for: the lenient sides, with defaults as instances are seen to fill them in.
            switches: { ...lenientSwitches, insertDefaults: 'insert' },
        })
        instance.activateFlows()
        const asOf = new Date(startAt).toISOString()
        // Three pages of a minute's budget: a run waits in the middle.
        const settings = { expiringTokens: false, restCredits: 2_000 }
        const miro = await launchMiro({
            members: 500,
            seed: 7,
            asOf,
            oddities: 'none',
            redirectUris: [redirectUrl],
            settings,
        })
        route(instance, miro)
        const integrator = instance.actAs('ida.integrator')
        const admin = instance.actAs('adam.admin')
        const profile = integrator.newRecord(tables.profile, { display_name: 'Miro Enterprise Integration' })
        ready = { instance, miro, integrator, admin, profile, close: async () => {} }
        await connectOAuth(ready)
        connectScim(ready)
        instance.runDue(instance.clock.now() + minute)
        click(ready, 'Validate Connection')
        click(ready, 'Publish')
        instance.runDue(instance.clock.now() + 10 * minute)
    })
    afterAll(async () => {
        ready?.instance.close()
        await ready?.miro.stop()
        rmSync(folder, { recursive: true, force: true })
    })

    /** Every row and column of the app's tables and its connections, as the old version knows them. */
    const content = (columns: Map<string, string[]>) =>
        Object.fromEntries(
            [...columns].map(([table, names]) => [
                table,
                ready.instance.db.all(
                    `SELECT ${names.map((name) => `"${name}"`).join(', ')} FROM "${table}" ORDER BY sys_id`
                ),
            ])
        )

    /** Of the last activity the present version keeps the day. */
    const withoutFingerprint = (rows: Record<string, string | null>[]) =>
        rows.map(({ fingerprint: _fingerprint, ...row }) => ({
            ...row,
            last_activity: row.last_activity?.slice(0, 10) ?? null,
        }))

    const byDay = (tablesThere: ReturnType<typeof content>) =>
        Object.fromEntries(
            Object.entries(tablesThere).map(([table, rows]) => [
                table,
                rows.map((row) =>
                    typeof row.last_activity === 'string'
                        ? { ...row, last_activity: row.last_activity.slice(0, 10) }
                        : row
                ),
            ])
        )

    it('keeps every row and column, the credentials and the run that waits, which goes on where it stood', () => {
        const { instance } = ready
        expect(lastResult(instance)).toMatchObject({ state: 'completed' })
        expect(
            readdirSync(join(folder, 'scope'))
                .map((name) => readFileSync(join(folder, 'scope', name), 'utf8'))
                .join()
        ).toContain('<version>1.0.0<')
        const hand = instance.records.find(tables.subscription, 'ORDERBYsys_id')[3].sys_id as string
        const emil = instance.records.first('sys_user', 'user_name=emil.employee')?.sys_id as string
        ready.admin.update(tables.subscription, hand, { user: emil })
        ready.admin.newRecord('x_snc_miro_sam_user_exclusion', {
            user_principal_name: 'kept@acme.example.com',
            profile_type: 'miro_enterprise_subscription',
            reason: 'Entered by a person',
        })
        const rule = instance.records.first('x_snc_miro_sam_reclamation_rule', `profile=${ready.profile}`)?.sys_id
        instance.records.update('x_snc_miro_sam_reclamation_rule', rule as string, { last_activity_threshold: '75' })
        const before = subscriptionTable(instance)
        click(ready, 'Refresh now')
        instance.runDue(instance.clock.now())
        expect(lastResult(instance)).toMatchObject({ state: 'paused', updated: '0' })
        const unchangedBefore = lastResult(instance).unchanged

        const ours = instance.dictionary
            .tables()
            .map(({ name }) => name)
            .filter((name) => name.startsWith('x_snc_miro_sam_'))
        const kept = [
            ...ours,
            'http_connection',
            'oauth_entity',
            'oauth_credential',
            'api_key_credentials',
            'sys_user_has_role',
            'sysevent',
        ]
        const columns = new Map(
            kept
                .filter((name) => instance.dictionary.table(name))
                .map((name) => [name, instance.db.all(`PRAGMA table_info("${name}")`).map((row) => String(row.name))])
        )
        // Settings of an admin, and a job and a rule of the platform's that they have turned off or changed.
        const property = (name: string) => instance.records.first('sys_properties', `name=x_snc_miro_sam.${name}`)
        instance.records.update('sys_properties', property('removal_ceiling_percent')?.sys_id as string, {
            value: '35',
        })
        const reminder = instance.records.first('sysauto_script', 'nameLIKEMiro')
        instance.records.update('sysauto_script', reminder?.sys_id as string, { active: '0' })
        const untouched = property('slice_pages')?.description
        const data = content(columns)
        instance.install('dist/app')
        expect(property('removal_ceiling_percent')?.value).toBe('35')
        expect(property('slice_pages')).toMatchObject({ value: '200' })
        // Settings are installed once: not even the words of one that nobody changed are written again.
        expect(property('slice_pages')?.description).toBe(untouched)
        expect(instance.records.get('sysauto_script', reminder?.sys_id as string)).toMatchObject({ active: '0' })
        instance.records.update('sysauto_script', reminder?.sys_id as string, { active: '1' })
        expect(instance.records.find('sys_upgrade_history_log').map((row) => row.disposition)).toEqual([])
        instance.activateFlows()
        expect(content(columns)).toEqual(byDay(data))
        expect(instance.records.first('sys_app', 'scope=x_snc_miro_sam')?.version).toBe('1.1.0')

        instance.runDue(instance.clock.now() + 10 * minute)
        const run: Row = lastResult(instance)
        expect(run).toMatchObject({
            state: 'completed',
            trigger: 'person',
            members: '500',
            inserted: '0',
            removed: '0',
        })
        // 1.1.0 tells changes by another fingerprint: each row it meets for the first time is written once, and not again.
        expect(Number(run.updated)).toBe(before.length - Number(unchangedBefore))
        click(ready, 'Refresh now')
        instance.runDue(instance.clock.now() + 10 * minute)
        expect(lastResult(instance)).toMatchObject({ state: 'completed', inserted: '0', removed: '0' })
        click(ready, 'Refresh now')
        instance.runDue(instance.clock.now() + 10 * minute)
        expect(lastResult(instance)).toMatchObject({ state: 'completed', inserted: '0', updated: '0', removed: '0' })
        expect(withoutFingerprint(subscriptionTable(instance))).toEqual(withoutFingerprint(before))
        expect(instance.records.get(tables.subscription, hand)).toMatchObject({ user: emil, user_source: 'manual' })
        expect(instance.records.count(tables.lock)).toBe(0)
    })
})
