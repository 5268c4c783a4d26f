// Holds runs to their promises while they are at work: an error in a slice is told on its run, and nobody dies at one place for ever.
import { tables } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import type { Instance, Row } from '../instance/index.ts'

/** A run that died so often without saving anything was begun once and taken over three times; it is given up then. */
const mostDeaths = 4

export function watchRuns(instance: Instance, ledger: Ledger): void {
    instance.records.watch('sysevent', ({ row }) => {
        if (row?.name === 'x_snc_miro_sam.run.slice' && row.state === 'error') checkTold(instance, ledger, row)
    })
}

/**
 * Whoever has a slice in hand catches what is thrown in it. An error before that, where the database refuses the claim itself,
 * leaves the run to the ticker.
 */
function checkTold(instance: Instance, ledger: Ledger, event: Row): void {
    const run = instance.records.get(tables.result, event.parm1 ?? '')
    const slice = event.parm2 ?? ''
    if (!run || run.state !== 'in_progress' || Number(run.slice) !== Number(slice) + 1 || run.resume_at) return
    const claiming = instance.records.count(tables.lock, `name=claim slice ${slice} of ${run.sys_id}`) > 0
    if (claiming) return
    ledger.violate('every failure is told', `${run.number} says nothing of: ${event.error_message ?? ''}`)
}

/** After a stop: the runs that were in somebody's hands have died where they stood, once in each pair of hands. */
export function noteDeaths(instance: Instance, ledger: Ledger): void {
    for (const run of instance.records.find(tables.result, 'state=in_progress')) {
        const place = `${run.sys_id} ${run.checkpoint ?? ''}`
        const hands = (ledger.deathsAt.get(place) ?? new Set<string>()).add(run.worker ?? '')
        ledger.deathsAt.set(place, hands)
        if (hands.size > mostDeaths)
            ledger.violate('every run ends', `${run.number} died ${hands.size} times at one place`)
    }
}
