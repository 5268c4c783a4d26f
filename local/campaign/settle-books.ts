// Compares the product's own books with Miro's at the end of a history: deactivations, savings, numbers, who came back.
import type { Row } from '../instance/index.ts'
import { tables } from './ledger.ts'
import type { Organization } from './organizations.ts'
import type { Scene } from './scene.ts'

export function checkBooks(scene: Scene): void {
    checkBooked(scene)
    checkNumbers(scene)
    for (const organization of scene.organizations) {
        checkSavings(scene, organization)
        checkComeBacks(scene, organization)
        checkIdentifiers(scene, organization)
    }
}

/** Every deactivation of ours that Miro still shows is on a candidate that says so, or that asks a person. */
function checkBooked({ instance, ledger, organizations }: Scene): void {
    for (const sent of ledger.sent.filter((one) => one.effective)) {
        const candidate = instance.records.get(tables.candidate, sent.candidateId)
        if (!candidate) {
            ledger.violate('each deactivation has a candidate', sent.memberId)
            continue
        }
        const organization = organizations.find((one) => one.profile === sent.profile)
        const truth = organization?.side.member(sent.memberId)
        if (!truth || truth.active) continue
        const told = ['closed_complete', 'attention_required'].includes(candidate.state ?? '')
        if (!told) ledger.violate('each deactivation is booked', `${candidate.number} is ${candidate.state}`)
    }
}

/** No number twice, and nobody has two open candidates. */
function checkNumbers({ instance, ledger }: Scene): void {
    for (const table of [tables.candidate, tables.result]) {
        const numbers = instance.records.find(table).map((row) => row.number ?? '')
        const odd = numbers.find((number, at) => !/^M[RJ][CR]\d{7}$/.test(number) || numbers.indexOf(number) !== at)
        if (odd !== undefined) ledger.violate('every number is given once', `${table} ${odd || 'without a number'}`)
    }
    const open = instance.records.find(tables.candidate, 'stateNOT INclosed_complete,closed_skipped,closed_canceled')
    const keys = open.map((row) => `${row.profile}/${row.external_user_id}`)
    const twice = keys.find((key, at) => keys.indexOf(key) !== at)
    if (twice) ledger.violate('one open candidate per person', twice)
    const wrong = open.find((row) => row.open_key !== `${row.profile}/${row.external_user_id}`)
    if (wrong) ledger.violate('one open candidate per person', `${wrong.number} has the key '${wrong.open_key}'`)
}

/** A saving is booked for everybody whose licence was taken and not given back, at the price of then, and for nobody else. */
function checkSavings({ instance, ledger, history }: Scene, { profile }: Organization): void {
    for (const row of instance.records.find(tables.candidate, `profile=${profile}`)) {
        const holds = row.state === 'closed_complete' && !row.undone_on && !row.reactivated_on
        const booked = Number(row.realised_savings || 0)
        // What SAM asked for, SAM books.
        const price = row.booked_elsewhere === '1' ? 0 : Number(history.rule.annual_price ?? 0)
        if (booked !== (holds ? price : 0)) {
            ledger.violate('savings are those of licences really taken', `${row.number} ${row.state} books ${booked}`)
        }
    }
}

/** Who is active at Miro although the books say reclaimed is reported as having come back, and does not stay silent. */
function checkComeBacks({ instance, ledger }: Scene, { side, profile }: Organization): void {
    if (ledger.clockWentBack) return
    const effective = side.books().effective
    const lastDownload = instance.records.first(
        tables.result,
        `profile=${profile}^kind=download^state=completed^ORDERBYDESCstarted`
    )
    const began = instantOfRow(lastDownload?.started)
    const query = `profile=${profile}^state=closed_complete^undone_onISEMPTY^reactivated_onISEMPTY`
    for (const row of instance.records.find(tables.candidate, query)) {
        const id = row.external_user_id ?? ''
        if (side.member(id)?.active !== true || instantOfRow(row.closed_on) >= began) continue
        if (effective.some((one) => one.id === id && one.at >= began - 900_000)) continue
        ledger.violate('who comes back is reported', `${row.number} is closed complete and ${id} is active`)
    }
}

/** What is counted per unrecognized identifier is what Miro shows. */
function checkIdentifiers({ instance, ledger, organizations }: Scene, { side }: Organization): void {
    if (organizations.length > 1) return
    const truth = new Map<string, number>()
    for (const member of side.members()) {
        const licence = member.license.toLowerCase()
        if (member.active) truth.set(licence, (truth.get(licence) ?? 0) + 1)
    }
    for (const row of instance.records.find('x_snc_miro_sam_unrecognized_identifier')) {
        const counted = Number(row.number_of_subscriptions ?? 0)
        const there = truth.get((row.identifier ?? '').toLowerCase()) ?? 0
        if (counted !== there) {
            ledger.violate(
                'a result counts what happened',
                `identifier ${row.identifier}: ${counted}, in Miro ${there}`
            )
        }
    }
}

function instantOfRow(text: Row[string] | undefined): number {
    return text ? Date.parse(`${text.replace(' ', 'T')}Z`) : 0
}
