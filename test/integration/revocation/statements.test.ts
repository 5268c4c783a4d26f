// What reclaiming asks of the database, counted on the built package: what has been read is handed down, not read again.
import { statementsOf } from '../../../local/bench/statements.ts'
import { candidateTable, open } from './stage.ts'
import type { Stage } from './stage.ts'

let stage: Stage

beforeAll(async () => {
    stage = await open(700)
    stage.setRule({ notify_user: '0', max_per_run: '1000', max_percent: '100' })
    stage.records.find(candidateTable, 'state=ready').forEach((one) => {
        stage.records.update(candidateTable, one.sys_id!, { notify_user: '0' })
    })
})
afterAll(async () => stage?.ready.close())

/** Statements of the app's own scripts during a piece of work, and those that read a candidate by its key. */
function counted(work: () => void) {
    const kinds = statementsOf(stage.ready.instance, work).filter((kind) => kind.caller === 'script')
    const sum = (of: typeof kinds) => of.reduce((all, kind) => all + kind.times, 0)
    const reads = kinds.filter((kind) => kind.table === candidateTable && kind.sql.startsWith('SELECT'))
    return { all: sum(kinds), candidateReads: sum(reads) }
}

describe('one click on Reclaim', () => {
    it('costs at most 35 statements from the click to the closed candidate', () => {
        // The first of them is the only admin of a team.
        const one = stage.candidates('state=ready')[1]
        const cost = counted(() => stage.press('miro_reclaim', one.sys_id!))
        expect(stage.candidate(one.sys_id!)).toMatchObject({ state: 'closed_complete', intent: null })
        expect(cost.all).toBeLessThanOrEqual(35)
        // Opened, found, queued, looked at after the claim and after the end, told afterwards.
        expect(cost.candidateReads).toBeLessThanOrEqual(6)
    })
})

describe('Reclaim All', () => {
    it('costs at most 11 statements a person, everything of the run included', () => {
        const before = stage.candidates('state=ready').length
        const cost = counted(() => {
            stage.press('miro_reclaim_all', '')
            stage.ready.instance.runUntilIdle()
        })
        const done = before - stage.candidates('state=ready').length
        expect(done).toBeGreaterThan(100)
        expect(cost.all / done).toBeLessThanOrEqual(11)
    })
})
