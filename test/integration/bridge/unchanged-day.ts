// Measures what a refresh costs by what there is to do: the first fill, a day on which every row is written, and one on which none is.
import { tables } from '../../support/ready.ts'
import { openBridge, publishInSam, sam } from './stage.ts'

interface Refresh {
    statementsPerRow: number
    writesPerRow: number
}

export interface UnchangedDay extends Refresh {
    rows: number
    first: Refresh
    everyRow: Refresh
    /** What the heap held more after an unchanged day than before it. */
    megabytes: number
}

/** @param rows subscriptions besides those of a small Miro */
export async function measureUnchangedDay(rows: number): Promise<UnchangedDay> {
    const stage = await openBridge({
        upTo: 'downloaded',
        members: 20,
        // The first fill into a table that takes it; whether rows are left alone is what is measured.
        switches: { notUpserted: 'kept', tableAccess: 'writable', spokeActions: 'not found' },
    })
    try {
        const { instance, profile } = stage
        const [full] = instance.records.find(tables.model, 'subscription_identifier=full')
        instance.db.transaction(() => {
            for (let at = 0; at < rows; at++) {
                instance.records.insert(tables.subscription, {
                    profile,
                    external_user_id: `30744573460${String(at).padStart(8, '0')}`,
                    user_principal_name: `person${at}@acme.example.com`,
                    subscription_identifier: 'full',
                    software_model: full.sys_id,
                    last_activity: '2026-11-01',
                    external_created: '2025-01-01 00:00:00',
                })
            }
        })
        const held = () => instance.records.count(sam.subscription, `subscription_profile=${stage.samProfile}`)
        const measure = (work: () => void): Refresh => {
            const before = instance.counters.snapshot()
            work()
            const after = instance.counters.snapshot()
            return {
                statementsPerRow: (after.statements - before.statements) / held(),
                writesPerRow: (after.writes - before.writes) / held(),
            }
        }
        const refresh = () => void stage.sam.refresh(stage.samProfile)
        const first = measure(() => (stage.samProfile = publishInSam(stage, 'Miro in SAM')))
        // Until it is known that SAM leaves rows alone, every one of them is written.
        const everyRow = measure(refresh)
        for (let day = 0; day < 2; day++) refresh()
        const memory = process.memoryUsage().heapUsed
        const unchanged = measure(refresh)
        const megabytes = Math.round((process.memoryUsage().heapUsed - memory) / 1e6)
        return { rows: held(), ...unchanged, first, everyRow, megabytes }
    } finally {
        await stage.close()
    }
}
