// Says how far runs have come, as their rows tell it.
import type { Instance } from '../instance/index.ts'

/** One line whenever a run has moved on, at most every 5,000 members. */
export function showProgress(instance: Instance, say: (line: string) => void): () => void {
    const told: Record<string, number> = {}
    return instance.records.watch('x_snc_miro_sam_job_result', ({ row }) => {
        if (!row) return
        const members = Number(row.members ?? 0)
        const step = Math.floor(members / 5000)
        if (step === (told[row.sys_id!] ?? 0) && row.state !== 'paused') return
        told[row.sys_id!] = step
        const pause = row.state === 'paused' ? ', waiting for Miro' : ''
        say(`  ${row.name}: slice ${row.slice}, ${members.toLocaleString('en')} members${pause}`)
    })
}
