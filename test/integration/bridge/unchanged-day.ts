// Measures what a day costs on which nothing changed: many subscriptions, mirrored, and the refresh once more.
import { tables } from '../../support/ready.ts'
import { openBridge, publishInSam, sam } from './stage.ts'

export interface UnchangedDay {
    rows: number
    statementsPerRow: number
    writesPerRow: number
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
        stage.samProfile = publishInSam(stage, 'Miro in SAM')
        for (let day = 0; day < 3; day++) stage.sam.refresh(stage.samProfile)
        const held = instance.records.count(sam.subscription, `subscription_profile=${stage.samProfile}`)
        const before = instance.counters.snapshot()
        const memory = process.memoryUsage().heapUsed
        stage.sam.refresh(stage.samProfile)
        const after = instance.counters.snapshot()
        return {
            rows: held,
            statementsPerRow: (after.statements - before.statements) / held,
            writesPerRow: (after.writes - before.writes) / held,
            megabytes: Math.round((process.memoryUsage().heapUsed - memory) / 1e6),
        }
    } finally {
        await stage.close()
    }
}
