// Watches SAM's own table and candidates in a history: nobody twice, nobody gone who is wanted, no success that is not true.
import { samStates } from '../instance/index.ts'
import type { Instance, Row } from '../instance/index.ts'
import { tables } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import type { Organization } from './organizations.ts'
import { samTables } from './sam.ts'

export function watchSam(instance: Instance, organizations: readonly Organization[], ledger: Ledger): void {
    const [{ side }] = organizations
    instance.records.watch(samTables.subscription, ({ operation, row, previous }) => {
        if (row) ledger.inSam.set(row.sys_id as string, row.external_user_id ?? '')
        if (operation === 'insert' && row) checkOnce(instance, ledger, row)
        if (operation === 'delete' && previous) checkGone(instance, ledger, organizations[0], previous)
    })
    instance.records.watch(samTables.candidate, ({ row, previous }) => {
        if (!row || row.state === previous?.state || row.state !== samStates.closedComplete) return
        const id = ledger.inSam.get(previous?.user_subscription ?? '') ?? ''
        ledger.savedInSam.push(id)
        if (side.member(id)?.active)
            ledger.violate('SAM is told success only where Miro shows it', `${row.number}: ${id} is active`)
    })
    instance.records.watch(tables.candidate, ({ row }) => {
        if (row?.booked_elsewhere === '1' && row.realised_savings)
            ledger.violate('no saving is booked twice', `${row.number} books ${row.realised_savings}`)
    })
}

/** The natural key is the profile, the person and the licence. */
function checkOnce(instance: Instance, ledger: Ledger, row: Row): void {
    const { subscription_profile: profile, external_user_id: person, subscription_identifier: licence } = row
    const key = `subscription_profile=${profile}^external_user_id=${person}^subscription_identifier=${licence}`
    const there = instance.records.count(samTables.subscription, key)
    if (there > 1) ledger.violate('SAM holds nobody twice', `${person} ${licence}: ${there} rows`)
}

/** A row goes with the licence it stands for, or with a reclaim; never under somebody who is still to be in SAM. */
function checkGone(instance: Instance, ledger: Ledger, { side, profile }: Organization, row: Row): void {
    const id = row.external_user_id ?? ''
    // One row is left alone on purpose, to see whether SAM removes such.
    if (instance.records.count(samTables.link, `unwrittenENDSWITH${row.sys_id}`) > 0) return
    const ours = instance.records.first(tables.subscription, `profile=${profile}^external_user_id=${id}`)
    if (!ours || !isWanted(instance, ours) || identifierOf(ours) !== row.subscription_identifier) return
    if (side.member(id)?.active)
        ledger.violate('no row of SAM goes whom it is to hold', `${id} ${row.subscription_identifier} was removed`)
}

export const identifierOf = (ours: Row): string => `miro:${(ours.subscription_identifier ?? '').toLowerCase()}`

/** Paid, and no exclusion rule covers the person. */
export function isWanted(instance: Instance, ours: Row): boolean {
    if (ours.excluded === '1' || !ours.software_model) return false
    return instance.records.get(tables.model, ours.software_model)?.paid === '1'
}
