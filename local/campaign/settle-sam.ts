// After a history's calm days: SAM holds what the last complete download holds, and every saving stands in one book.
import { tables } from './ledger.ts'
import { define, pressStatus, refreshInSam, rowsInSam, samTables } from './sam.ts'
import type { Scene } from './scene.ts'
import { identifierOf, isWanted } from './watch-sam.ts'

/** Days until it is known what SAM does with rows that are not written. */
const knowingTakes = 4

export function settleSam(scene: Scene): void {
    define(scene.instance)
    for (let day = 0; day < knowingTakes; day++) refreshInSam(scene)
    const [link] = scene.instance.records.find(samTables.link)
    if (link?.state === 'halted') {
        pressStatus(scene, 'admin', 'letGo')
        refreshInSam(scene)
    }
    checkRows(scene)
    checkSavings(scene)
}

function checkRows({ instance, ledger, history, organizations: [{ profile }] }: Scene): void {
    const keys = rowsInSam(instance).map((row) => `${row.external_user_id} ${row.subscription_identifier}`)
    const wanted = instance.records
        .find(tables.subscription, `profile=${profile}`)
        .filter((row) => isWanted(instance, row))
        .map((row) => `${row.external_user_id} ${identifierOf(row)}`)
    const twice = keys.find((key, at) => keys.indexOf(key) !== at)
    if (twice) ledger.violate('SAM holds nobody twice', twice)
    const held = new Set(keys)
    const missing = wanted.filter((key) => !held.has(key))
    const [link] = instance.records.find(samTables.link)
    const said = `${link?.state}: ${link?.said}`
    if (missing.length > 0)
        ledger.violate('SAM holds what the last download holds', `${missing.length} lack, ${missing[0]}; ${said}`)
    // Rows whose second answer SAM still waits for stay, and so do all where nobody outside may delete.
    if (history.sam?.tableAccess === 'read only' && history.sam.notUpserted === 'kept') return
    const pending = new Set(
        instance.records.find(samTables.request, 'state=pending').map((row) => row.external_user_id)
    )
    const allowed = new Set(wanted)
    const over = keys.filter((key) => !allowed.has(key) && !pending.has(key.split(' ')[0]))
    if (over.length > 0)
        ledger.violate('SAM holds what the last download holds', `${over.length} too many, ${over[0]}; ${said}`)
}

/** Each saving of SAM's has a candidate here that was closed complete for SAM and books none. */
function checkSavings({ instance, ledger }: Scene): void {
    const here = new Map<string, number>()
    for (const row of instance.records.find(tables.candidate, 'state=closed_complete^booked_elsewhere=true')) {
        const id = row.external_user_id ?? ''
        here.set(id, (here.get(id) ?? 0) + 1)
    }
    for (const id of new Set(ledger.savedInSam)) {
        const times = ledger.savedInSam.filter((one) => one === id).length
        if (times > (here.get(id) ?? 0))
            ledger.violate(
                'no saving is booked twice',
                `${id}: ${times} times in SAM, ${here.get(id) ?? 0} reclaims here`
            )
    }
}
