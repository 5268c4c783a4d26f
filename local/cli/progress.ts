// Says how far runs have come, as their rows tell it: people done, of how many, and how many in a second.
import type { Instance } from '../instance/index.ts'
import type { Update } from './telling.ts'

/** Without a terminal a line for each so many people. */
const lineEvery = 5000

const settled = ['closed_complete', 'attention_required', 'closed_canceled', 'closed_skipped']

/** @returns '5,000 of 20,000 people, 1,250 in a second'; a total that is not known is left out */
export function progressText(done: number, total: number | null, milliseconds: number): string {
    const of = total === null ? '' : ` of ${total.toLocaleString('en')}`
    const rate =
        milliseconds > 0 ? `, ${Math.round((done * 1000) / milliseconds).toLocaleString('en')} in a second` : ''
    return `${done.toLocaleString('en')}${of} people${rate}`
}

/**
 * Follows a profile's downloads while they run.
 *
 * @param total members to come; null where nobody knows, as at the first download from a real Miro
 * @returns ends it
 */
export function followDownload(instance: Instance, total: number | null, update: Update): () => void {
    const told: Record<string, number> = {}
    const began = performance.now()
    return instance.records.watch('x_snc_miro_sam_job_result', ({ row }) => {
        if (!row || row.kind !== 'download') return
        const members = Number(row.members ?? 0)
        const step = Math.floor(members / lineEvery)
        const paused = row.state === 'paused'
        const worthALine = step !== (told[row.sys_id!] ?? 0) || paused
        told[row.sys_id!] = step
        if (members === 0 && !paused) return
        update(
            progressText(members, total, performance.now() - began) + (paused ? ', waiting for Miro' : ''),
            worthALine
        )
    })
}

/** Follows removal candidates while they are reclaimed. @returns ends it */
export function followReclaim(instance: Instance, total: number, update: Update): () => void {
    let done = 0
    const began = performance.now()
    return instance.records.watch('x_snc_miro_sam_removal_candidate', ({ operation, row, previous }) => {
        if (operation !== 'update' || !row || !previous || row.state === previous.state) return
        if (!settled.includes(row.state ?? '')) return
        done++
        update(progressText(done, total, performance.now() - began), done % lineEvery === 0)
    })
}
