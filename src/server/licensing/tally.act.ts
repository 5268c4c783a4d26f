// The two passes of a reconciliation over subscriptions: the first counts them, the second notes on each how it counted.
import { dayOf } from '../base/days.ts'
import { parseInstant } from '../base/instants.ts'
import { peopleOf } from '../candidates/candidate.store.ts'
import { noPast, planSeat } from '../candidates/judging.ts'
import { refreshInputOf, seatFields, toSeat } from '../candidates/seats.act.ts'
import { say } from '../platform/messages.ts'
import { columnsOfPeople } from '../platform/people.ts'
import type { Row } from '../platform/records.ts'
import { readProfile } from '../profiles/profile.store.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { exclusionsFor } from '../subscriptions/exclusion.store.ts'
import type { Exclusions } from '../subscriptions/exclusions.ts'
import { paidModels } from '../subscriptions/software-model.store.ts'
import { noteOnSubscriptions, subscriptions } from '../subscriptions/subscription.store.ts'
import { chargedBy } from './chargeback.ts'
import type { Charged } from './chargeback.ts'
import { countFrom, explain } from './count.ts'
import type { Count, CountedRow, Verdict } from './count.ts'
import type { Marked, ReconciliationPlace } from './reconciliation-place.ts'
import { markNext } from './unlicensed.ts'
import type { Cut } from './unlicensed.ts'

const pageSize = 1000

const markFields = [
    'counts_as',
    'counts_as_stale',
    'unlicensed',
    'unlicensed_reason',
    'is_reconciled',
    'licence_position',
]

/** What holds for all rows of a profile. */
interface Around {
    readonly profile: Profile
    readonly input: ReturnType<typeof refreshInputOf>
    readonly exclusions: Exclusions
    readonly paid: ReadonlySet<string>
}

/** The passes of one slice: what holds for a profile is read once, whatever the number of its pages. */
export function passesOf(place: ReconciliationPlace): { countPage(): void; markPage(): void; settle(): void } {
    let around: Around | null = null
    const count: Count = countFrom(place.count)
    const cuts = new Map<string, Cut>(place.marks.map((mark) => [mark.id, mark.cut]))

    const aroundNow = (): Around | null => {
        const id = place.profiles[place.profile]
        if (around && around.profile.id === id) return around
        const profile = readProfile(id)
        if (!profile) return null
        const exclusions = exclusionsFor(profile)
        around = { profile, input: refreshInputOf(profile), exclusions, paid: new Set(paidModels()) }
        return around
    }
    const page = (visit: (rows: Row[], around: Around) => void): void => {
        const held = aroundNow()
        const rows = held ? readPage(held.profile.id, place.cursor) : []
        if (held && rows.length > 0) visit(rows, held)
        place.read += rows.length
        place.cursor = rows.length > 0 ? (rows[rows.length - 1].external_user_id ?? '') : ''
        if (rows.length === pageSize) return
        place.profile += 1
        place.cursor = ''
    }
    return {
        countPage: () => page((rows, held) => countRows(rows, held, place, count)),
        markPage: () => page((rows, held) => markRows(rows, held, place, cuts)),
        /** Writes what was counted back into the place, before it is saved. */
        settle() {
            place.count = count.save()
            place.marks = place.marks.map((mark) => ({ ...mark, cut: cuts.get(mark.id) ?? mark.cut }))
        },
    }
}

function readPage(profile: string, cursor: string): Row[] {
    const asked = subscriptions().where('profile', profile).orderBy('external_user_id').limit(pageSize)
    if (cursor !== '') asked.where('external_user_id', '>', cursor)
    const rows: Row[] = []
    asked.each([...seatFields, ...markFields], (row) => void rows.push(row))
    return rows
}

const dayIn = (value: string | null): string => {
    const instant = parseInstant(value)
    return instant === null ? '' : dayOf(instant)
}

function countRows(rows: Row[], held: Around, place: ReconciliationPlace, count: Count): void {
    const people = peopleOf(
        held.profile.id,
        rows.map((row) => row.external_user_id ?? '')
    )
    const grouped = place.groupBy === 'none' ? null : place.groupBy === 'region' ? 'state' : place.groupBy
    const users = columnsOfPeople(
        rows.map((row) => row.user),
        grouped ? [...new Set<string>([...chargedBy, grouped])] : chargedBy
    )
    const changes = changesOf()
    for (const row of rows) {
        const seat = toSeat(row, held.exclusions)
        const id = seat.externalUserId
        const open = people.open.get(id) ?? null
        const stale = open !== null || planSeat(seat, null, people.pasts.get(id) ?? noPast, held.input).create !== null
        const counted: CountedRow = {
            profile: held.profile.id,
            softwareModel: row.software_model ?? '',
            modelIsPaid: held.paid.has(row.software_model ?? ''),
            subscriptionIdentifier: row.subscription_identifier ?? '',
            active: true,
            missing: Boolean(row.missing_since),
            excludedBecause: seat.excluded ?? '',
            hasUser: Boolean(row.user),
            stale,
            group: (grouped && users.get(row.user ?? '')?.[grouped]) || '',
            assigned: dayIn(row.subscription_assigned),
            charged: row.user ? chargedTo(users.get(row.user)) : undefined,
        }
        const verdict = count.add(counted)
        const isStale = verdict === 'counted' && stale
        if (row.counts_as !== verdict || (row.counts_as_stale === '1') !== isStale) {
            changes.add(row, { counts_as: verdict, counts_as_stale: isStale })
        }
    }
    changes.write()
}

function chargedTo(user: Row | undefined): Charged {
    return {
        cost_center: user?.cost_center ?? '',
        department: user?.department ?? '',
        manager: user?.manager ?? '',
    }
}

function markRows(rows: Row[], held: Around, place: ReconciliationPlace, cuts: Map<string, Cut>): void {
    const changes = changesOf()
    const note = (name: string) => {
        place.marked[name] = (place.marked[name] ?? 0) + 1
    }
    for (const row of rows) {
        const verdict = (row.counts_as || 'counted') as Verdict
        note(row.counts_as ? verdict : 'new')
        if (row.counts_as_stale === '1') note('stale')
        const model = row.software_model ?? ''
        const whole = place.marks.find(
            (mark) => mark.softwareModel === model && mark.profiles.includes(held.profile.id)
        )
        const assigned = dayIn(row.subscription_assigned)
        const unlicensed = verdict === 'counted' && whole !== undefined && isNext(whole, cuts, assigned, place.day)
        const seat = toSeat(row, held.exclusions)
        const explained = {
            subscriptionIdentifier: row.subscription_identifier ?? '',
            excludedBecause: seat.excluded ?? '',
            hasUser: Boolean(row.user),
            assigned,
        }
        const figures = whole ?? { required: 0, owned: 0, unlicensed: 0 }
        const wanted: Record<string, string | boolean> = {
            is_reconciled: true,
            unlicensed,
            unlicensed_reason: say(explain(verdict, explained, unlicensed, figures)).slice(0, 1000),
            licence_position: whole?.id ?? '',
        }
        const differs = Object.keys(wanted).some((field) => plain(wanted[field]) !== plain(row[field] ?? ''))
        if (!differs) continue
        if (wanted.licence_position === '' && !row.licence_position) delete wanted.licence_position
        changes.add(row, wanted)
    }
    changes.write()
}

const plain = (value: string | boolean): string =>
    value === true ? '1' : value === false || value === '0' ? '' : value

function isNext(whole: Marked, cuts: Map<string, Cut>, assigned: string, day: string): boolean {
    const next = markNext(cuts.get(whole.id) ?? whole.cut, assigned, day)
    cuts.set(whole.id, next.cut)
    return next.unlicensed
}

/** Gathers rows that get the same values, so that a page costs as many statements as there are different values. */
function changesOf() {
    const groups = new Map<string, { values: Record<string, string | boolean>; ids: string[] }>()
    return {
        add(row: Row, values: Record<string, string | boolean>): void {
            const key = JSON.stringify(values)
            const group = groups.get(key) ?? { values, ids: [] }
            groups.set(key, group)
            group.ids.push(row.sys_id ?? '')
        },
        write(): void {
            groups.forEach(({ values, ids }) => noteOnSubscriptions(ids, values))
        },
    }
}
