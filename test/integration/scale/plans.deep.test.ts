// No job and no list people open goes through a whole table: every statement of a whole life is explained by the database itself.
import { planOf, statementsOf } from '../../../local/bench/statements.ts'
import type { StatementKind } from '../../../local/bench/statements.ts'
import { pressMany } from '../../../local/cli/press-many.ts'
import { click, openReady, tables } from '../../support/ready.ts'
import type { Ready } from '../../support/ready.ts'

const candidateTable = 'x_snc_miro_sam_removal_candidate'
const ruleTable = 'x_snc_miro_sam_reclamation_rule'

/** Tables that grow with an organization or with time; all others hold a few rows per profile. */
const growing = [tables.subscription, candidateTable, tables.result, 'x_snc_miro_sam_consent_question', 'sys_user']

const dayLong = 86_400_000

/** Rows that are sorted after they were found, and why that costs little however large the table is. */
const mayBeSorted: [plan: RegExp, why: string][] = [
    [/job_result\.profile\.kind\.state/, 'results of one kind in one state: kept for a year'],
    [/job_result\.state/, 'results that failed: kept for a year'],
    [/removal_candidate\.profile\.state/, 'once a day, inside the database'],
    [/removal_candidate\.run\.state/, 'people of one run: 10,000 at most'],
    [/removal_candidate\.rule/, 'once a day, inside the database'],
    [/subscription\.software_model/, 'identifiers nobody knows: few'],
    [/FOR GROUP BY/, 'the day kept of a profile: once after a complete download'],
    [/sys_user\.user_name/, 'those of a few pages of members who have no user by their address'],
    [/consent_question/, 'questions of one candidate or person'],
    [/removal_candidate\.state\.closed_on/, 'people closed since a download began: a day of them'],
]

describe('a whole life of a profile, statement by statement', () => {
    let ready: Ready
    const kinds = new Map<string, StatementKind>()
    const watch = (work: () => void) => {
        for (const kind of statementsOf(ready.instance, work)) kinds.set(`${kind.caller} ${kind.sql}`, kind)
    }
    const days = (count: number) => {
        for (let day = 0; day < count; day++) ready.instance.runDue(ready.instance.clock.now() + dayLong)
    }

    beforeAll(async () => {
        ready = await openReady({ members: 450, upTo: 'published', users: true })
        const { instance, profile } = ready
        const rule = instance.records.first(ruleTable, `profile=${profile}`)!.sys_id!
        watch(() => instance.runUntilIdle())
        instance.records.update(ruleTable, rule, {
            notify_user: '0',
            max_per_run: '5',
            max_percent: '100',
            auto_reclaim: '1',
        })
        watch(() => days(2))
        instance.records.update(ruleTable, rule, { notify_user: '1' })
        watch(() => void pressMany(instance, instance.actAs('uma.user'), 'reclaim', 'state=ready'))
        watch(() => days(5))
        watch(() => void click(ready, 'Preview reclaim', ready.admin))
    })
    afterAll(() => ready?.close())

    const plans = () =>
        [...kinds.values()]
            .filter((kind) => kind.caller === 'script' && growing.includes(kind.table))
            .map((kind) => ({ sql: kind.sql, plan: planOf(ready.instance, kind.example) }))

    it('asks of growing tables only what an index answers', () => {
        expect(plans().length).toBeGreaterThan(40)
        const scans = plans().filter(({ plan }) => plan.some((line) => line.startsWith('SCAN')))
        expect(scans).toEqual([])
    })

    it('sorts only what is few or asked for once a day', () => {
        const sorted = plans().filter(({ plan }) => plan.some((line) => line.includes('TEMP B-TREE')))
        const unexplained = sorted.filter(({ plan }) => !mayBeSorted.some(([found]) => found.test(plan.join())))
        expect(unexplained).toEqual([])
    })

    it('finds the few rows of a list by what they are, without going through all the others', () => {
        const lists = ready.instance.records
            .find('sys_ux_list', `table=${tables.subscription}`)
            .filter((row) => /^(unlicensed=true|\w+ISEMPTY)\^/.test(row.condition ?? ''))
        expect(lists.length).toBeGreaterThan(2)
        const walked = lists.filter(({ condition }) => {
            const asked = statementsOf(ready.instance, () => {
                ready.instance.runScript(
                    `var rows = new GlideRecord('${tables.subscription}')
                    rows.addEncodedQuery('${condition}')
                    rows.chooseWindow(0, 20)
                    rows.query()`
                )
            }).find(({ sql }) => sql.includes('LIMIT 20'))
            return !asked || !/^SEARCH t USING/.test(planOf(ready.instance, asked.example).join())
        })
        expect(walked.map((row) => row.title)).toEqual([])
    })

    it('finds the rows of every list of the menu and of the workspace in the order of an index', () => {
        const { records } = ready.instance
        const lists = [
            ...records.find('sys_app_module', 'link_type=LIST').map((row) => [row.name ?? '', row.filter ?? '']),
            ...records.find('sys_ux_list').map((row) => [row.table ?? '', row.condition ?? '']),
            [tables.subscription, `profile=${ready.profile}^ORDERBYlast_activity`],
            [candidateTable, `profile=${ready.profile}^ORDERBYnumber`],
            [tables.subscription, 'user_principal_name=somebody@example.com'],
        ].filter(([table]) => growing.includes(table))
        expect(lists.length).toBeGreaterThan(10)
        const slow = lists.filter(([table, query]) => {
            const found = statementsOf(ready.instance, () => {
                ready.instance.runScript(
                    `var rows = new GlideRecordSecure('${table}')
                    rows.addEncodedQuery('${query}')
                    rows.chooseWindow(0, 20)
                    rows.query()`,
                    { user: 'uma.user' }
                )
            }).find((kind) => kind.table === table && kind.sql.includes('LIMIT 20'))
            const plan = found ? planOf(ready.instance, found.example).join() : 'not asked'
            const inOrder = /^(SCAN t USING INDEX|SEARCH t USING)/.test(plan) && !plan.includes('TEMP B-TREE')
            return !inOrder && !mayBeSorted.some(([allowed]) => allowed.test(plan))
        })
        expect(slow).toEqual([])
    })
})
