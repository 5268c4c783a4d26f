// Drafts of entitlements from a CSV file, from what Miro says was purchased, and from Software Asset Management's own.
import { isDay } from '../base/days.ts'
import { say } from '../platform/messages.ts'
import { fieldIsThere, onlyRowWith, tableIsThere } from '../platform/lookups.ts'
import { query } from '../platform/records.ts'
import type { Row } from '../platform/records.ts'
import { profileNamed, publishedProfiles, readProfile } from '../profiles/profile.store.ts'
import { pricedModels } from '../subscriptions/software-model.store.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { activeRights } from './entitlement.ts'
import type { Entitlement } from './entitlement.ts'
import { insertEntitlement, readEntitlements } from './entitlement.store.ts'
import { today } from './entitlement.act.ts'
import type { Answer } from './entitlement.act.ts'
import { readImport } from './import.ts'
import type { FileRefusal, Import, ImportNames } from './import.ts'

const draft: Entitlement = {
    id: '',
    displayName: '',
    softwareModel: '',
    profile: '',
    agreementType: 'generic',
    purchasedRights: 0,
    unlimited: false,
    unitCost: null,
    subscriptionPeriod: 'annually',
    start: '',
    end: '',
    termStart: '',
    termEnd: '',
    state: 'build',
    flexible: false,
    reviewEveryDays: 180,
    nextReview: '',
    costCenter: '',
    ownedBy: '',
    vendor: '',
    contract: '',
    source: 'manual',
    amends: '',
}

/** What each line of a file becomes, in words; nothing is written. */
export function previewImport(file: string): Answer {
    return answerOf(readImport(file, names()))
}

/** Writes every line as a draft, or nothing where the file or one line is wrong. */
export function importEntitlements(file: string): Answer {
    const read = readImport(file, names())
    if (read.writes.length === 0) return answerOf(read)
    for (const entitlement of read.writes) {
        const written = insertEntitlement(entitlement, today())
        if (!written.ok) return { ok: false, lines: [text('run.unexpected', written.reason)] }
    }
    return { ok: true, lines: [text('entitlement.imported', read.writes.length)] }
}

function answerOf(read: Import): Answer {
    if (read.refusals.length > 0) {
        return { ok: false, lines: read.refusals.map((one) => text('entitlement.import_file', say(fileText(one)))) }
    }
    const lines: Text[] = []
    const wrong = read.lines.filter((line) => line.becomes === null).length
    if (wrong > 0) lines.push(text('entitlement.import_refused', wrong, read.lines.length))
    for (const line of read.lines) {
        const { becomes } = line
        if (becomes) {
            const { displayName, purchasedRights, start, end } = becomes
            lines.push(text('entitlement.import_becomes', line.line, displayName, purchasedRights, start, end))
        }
        for (const refusal of line.refusals) {
            const why = text(`entitlement.refusal.${refusal.kind}`, refusal.column, refusal.value)
            lines.push(text('entitlement.import_line', line.line, say(why)))
        }
    }
    return { ok: wrong === 0, lines }
}

function fileText(refusal: FileRefusal): Text {
    if ('line' in refusal) return text(`import.file.${refusal.kind}`, refusal.line)
    if ('column' in refusal) return text(`import.file.${refusal.kind}`, refusal.column)
    return text(`import.file.${refusal.kind}`)
}

/** Records by what people call them; a name that two records carry is as unknown as one that none does. */
function names(): ImportNames {
    return {
        model: (name) => {
            const lower = name.toLowerCase()
            const found = pricedModels().filter((one) => one.displayName === name || one.identifier === lower)
            return found.length === 1 ? found[0].id : null
        },
        profile: profileNamed,
        costCenter: (name) => onlyRowWith('cmn_cost_center', 'name', name),
        vendor: (name) => onlyRowWith('core_company', 'name', name),
        contract: (name) => name,
    }
}

/** 'From Miro's count': a draft for each published profile whose purchased licences are not all entered. */
export function draftFromMiro(): Answer {
    const full = pricedModels().find((one) => one.identifier === 'full')
    const entitlements = readEntitlements().filter((row) => row.softwareModel === full?.id && row.state !== 'retired')
    let made = 0
    let pooled = entitlements
        .filter((row) => row.profile === '')
        .reduce((sum, row) => sum + (row.state === 'build' ? row.purchasedRights : activeRights(row, today())), 0)
    for (const id of publishedProfiles()) {
        const profile = readProfile(id)
        if (!full || !profile || profile.purchasedLicences === null) continue
        const own = entitlements.filter((row) => row.profile === id)
        const entered = own.reduce((sum, row) => sum + row.purchasedRights, 0)
        const fromPool = Math.min(pooled, Math.max(0, profile.purchasedLicences - entered))
        pooled -= fromPool
        const missing = profile.purchasedLicences - entered - fromPool
        if (missing <= 0) continue
        const displayName = say(text('entitlement.from_miro.name', profile.name, missing))
        insertEntitlement(
            {
                ...draft,
                displayName: displayName.slice(0, 200),
                softwareModel: full.id,
                profile: fromPool > 0 && own.length === 0 ? '' : id,
                purchasedRights: missing,
                source: 'from_miro',
            },
            today()
        )
        made += 1
    }
    return { ok: true, lines: [made > 0 ? text('entitlement.from_miro', made) : text('entitlement.from_miro.nothing')] }
}

const samTable = 'alm_license'

/** 'From SAM': a draft for each of SAM's entitlements whose model is Miro's; once each. */
export function draftFromSam(): Answer {
    if (!tableIsThere(samTable)) return { ok: false, lines: [text('entitlement.from_sam.absent')] }
    const known = new Set(readEntitlements().map((row) => row.contract))
    const full = pricedModels().find((one) => one.identifier === 'full')
    let made = 0
    // Which of SAM's releases is installed decides what its columns are called.
    const [rights, start, end] = [
        ['purchased_rights', 'rights'],
        ['start_date', 'valid_from'],
        ['end_date', 'expiration_date'],
    ].map((names) => names.find((name) => fieldIsThere(samTable, name)) ?? null)
    const columns = ['display_name', rights, start, end].filter((column): column is string => column !== null)
    const valueIn = (row: Row, column: string | null) => (column === null ? '' : (row[column] ?? ''))
    const dayIn = (row: Row, column: string | null) => {
        const day = valueIn(row, column).slice(0, 10)
        return isDay(day) ? day : ''
    }
    query(samTable)
        .where('display_name', 'CONTAINS', 'Miro')
        .limit(1000)
        .each(columns, (row) => {
            const reference = `${samTable} ${row.sys_id ?? ''}`
            if (known.has(reference)) return
            // Its cost is left to whoever publishes: in which currency it is stored is that table's own secret.
            insertEntitlement(
                {
                    ...draft,
                    displayName: (row.display_name ?? reference).slice(0, 200),
                    softwareModel: full?.id ?? '',
                    purchasedRights: Math.max(0, Math.floor(Number(valueIn(row, rights)) || 0)),
                    start: dayIn(row, start),
                    end: dayIn(row, end),
                    contract: reference,
                    source: 'from_sam',
                },
                today()
            )
            made += 1
        })
    return { ok: true, lines: [text('entitlement.from_sam', made)] }
}
