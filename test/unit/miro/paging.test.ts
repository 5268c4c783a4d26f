import fc from 'fast-check'
import { readMembersPage } from '../../../src/server/miro/rest.ts'
import { firstPage, planNextPage, plausiblePages } from '../../../src/server/miro/paging.ts'
import type { MembersPage, PagingEnd, PagingState } from '../../../src/server/miro/paging.ts'
import { answer, connectionTo } from './fake-miro.ts'

type LastPage = 'absent' | 'empty' | 'last_id' | 'null' | 'own'

/** A server that pages ascending ids as Miro does, in any of the ways its last page might look. */
class FakeOrganization {
    ids: bigint[]
    constructor(
        size: number,
        private readonly lastPage: LastPage
    ) {
        this.ids = Array.from({ length: size }, (_, n) => 3074457345000000000n + BigInt(n * 7))
    }
    page(url: string): unknown {
        const query = new URL(url).searchParams
        const limit = Number(query.get('limit'))
        const asked = query.get('cursor')
        const after = this.ids.filter((id) => asked === null || id > BigInt(asked))
        const data = after.slice(0, limit).map((id) => ({ id: String(id), active: true, email: `m${id}@x.example` }))
        const more = after.length > limit
        const last = data[data.length - 1]?.id
        const ends: Record<LastPage, unknown> = {
            absent: undefined,
            empty: '',
            last_id: last,
            null: null,
            own: last ?? asked,
        }
        return { limit, size: data.length, data, cursor: more ? last : ends[this.lastPage] }
    }
}

interface Walk {
    ids: string[]
    end: PagingEnd
    complete: boolean
    requests: number
    state: PagingState
}

function walk(organization: FakeOrganization, limit: number, between: (page: number) => void = () => undefined): Walk {
    const connection = connectionTo(({ url }) => answer(200, organization.page(url)))
    const ids: string[] = []
    let state = firstPage
    for (;;) {
        const read = readMembersPage(connection, '3074457346000000001', { cursor: state.cursor, limit })
        if (!read.ok) throw new Error(read.failure.answered)
        read.value.members.forEach(({ id }) => ids.push(id))
        // A checkpoint is JSON: the walk must survive being saved after every page.
        const step = planNextPage(JSON.parse(JSON.stringify(state)) as PagingState, read.value)
        state = step.state
        if (step.do !== 'continue') {
            const { length: requests } = connection.asked
            return { ids, end: step.because, complete: step.do === 'complete', requests, state }
        }
        between(state.pages)
    }
}

const lastPages: LastPage[] = ['absent', 'empty', 'last_id', 'null', 'own']

describe('A download of members', () => {
    test('finds everybody exactly once, for any page size and any way of ending', () => {
        const cases = [
            fc.integer({ min: 0, max: 400 }),
            fc.integer({ min: 1, max: 100 }),
            fc.constantFrom(...lastPages),
        ]
        fc.assert(
            fc.property(
                ...(cases as [fc.Arbitrary<number>, fc.Arbitrary<number>, fc.Arbitrary<LastPage>]),
                (size, limit, last) => {
                    const organization = new FakeOrganization(size, last)
                    const result = walk(organization, limit)
                    expect(result.ids).toEqual(organization.ids.map(String))
                    expect(result.complete).toBe(true)
                    expect(result.state).toMatchObject({ members: size, ascending: true, mixedLengths: false })
                    const pages = Math.max(1, Math.ceil(size / limit))
                    const extra = last === 'last_id' || last === 'own' ? (size > 0 ? 1 : 0) : 0
                    expect(result.requests).toBe(pages + extra)
                }
            ),
            { verbose: true }
        )
    })

    test('sees everybody who stays, whoever joins and leaves in between', () => {
        const change = fc.record({ joins: fc.boolean(), at: fc.integer({ min: 0, max: 999 }) })
        fc.assert(
            fc.property(
                fc.integer({ min: 1, max: 300 }),
                fc.integer({ min: 1, max: 40 }),
                fc.constantFrom(...lastPages),
                fc.array(change, { maxLength: 40 }),
                (size, limit, last, changes) => {
                    const organization = new FakeOrganization(size, last)
                    const before = organization.ids.map(String)
                    const gone = new Set<string>()
                    let joined = 0
                    const result = walk(organization, limit, () => {
                        const one = changes.shift()
                        if (!one) return
                        if (one.joins) organization.ids.push(3074457349000000000n + BigInt(++joined))
                        else
                            organization.ids
                                .splice(one.at % organization.ids.length, 1)
                                .forEach((id) => gone.add(String(id)))
                    })
                    expect(result.complete).toBe(true)
                    const seen = new Set(result.ids)
                    expect(seen.size).toBe(result.ids.length)
                    expect(before.filter((id) => !gone.has(id) && !seen.has(id))).toEqual([])
                }
            ),
            { verbose: true }
        )
    })
})

const page = (ids: string[], cursor: string | null): MembersPage => ({
    members: ids.map((id) => ({ id }) as MembersPage['members'][number]),
    skipped: [],
    size: ids.length,
    cursor,
})

describe('The rules of stopping', () => {
    const started: PagingState = { ...firstPage, cursor: '20', pages: 1, members: 2, lastId: '20' }

    test('no cursor ends a complete download', () => {
        expect(planNextPage(started, page(['30'], null))).toMatchObject({ do: 'complete', because: 'no_cursor' })
    })
    test('an empty page without cursor ends a complete download', () => {
        expect(planNextPage(started, page([], null))).toMatchObject({ do: 'complete', because: 'empty_last_page' })
    })
    test('an empty page with the cursor that was asked with ends a complete download', () => {
        expect(planNextPage(started, page([], '20'))).toMatchObject({ do: 'complete', because: 'own_cursor_and_empty' })
    })
    test('a repeated cursor with people on the page is a circle, not an end', () => {
        expect(planNextPage(started, page(['30'], '20'))).toMatchObject({ do: 'stop', because: 'repeated_cursor' })
    })
    test('every circle of cursors is left, however long, and never taken for complete', () => {
        fc.assert(
            fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }), (length, lead) => {
                let state = firstPage
                for (let n = 1; n <= 10_000; n++) {
                    const inside = n <= lead ? n : lead + 1 + ((n - lead - 1) % length)
                    const step = planNextPage(state, page([String(1000 + inside)], String(1000 + inside)))
                    if (step.do === 'stop') return expect(step.because).toBe('repeated_cursor')
                    expect(step.do).toBe('continue')
                    state = step.state
                    expect(n).toBeLessThan(4 * (length + lead) + 4)
                }
            }),
            { verbose: true }
        )
    })
    test('empty pages that name new cursors are followed a few times, then given up as incomplete', () => {
        let state = firstPage
        const seen: string[] = []
        for (let n = 0; n < 10; n++) {
            const step = planNextPage(state, page([], String(100 + n)))
            seen.push(step.do)
            state = step.state
            if (step.do === 'stop') break
        }
        expect(seen).toEqual(['continue', 'continue', 'continue', 'stop'])
    })
    test('the page cap stops a walk that does not end', () => {
        const limits = { pageCap: 2, emptyPageCap: 3 }
        expect(planNextPage(started, page(['30'], '30'), limits)).toMatchObject({ do: 'stop', because: 'page_cap' })
    })
})

describe('The order of ids', () => {
    test('is noticed when a page is not ascending', () => {
        const step = planNextPage(firstPage, page(['30', '20'], null))
        expect(step.state).toMatchObject({ ascending: false, lastId: '30' })
    })
    test('survives an id that is repeated on its page or from the page before', () => {
        const first = planNextPage(firstPage, page(['20', '30', '20'], '30'))
        const second = planNextPage(first.state, page(['30', '40'], null))
        expect(second.state).toMatchObject({ ascending: true, lastId: '40' })
    })
    test('of different lengths is noticed', () => {
        expect(planNextPage(firstPage, page(['9', '10'], null)).state).toMatchObject({
            mixedLengths: true,
            ascending: true,
        })
    })
})

test('a list is followed as far as the organization is plausibly long', () => {
    expect(plausiblePages(null, 0)).toBe(10_000)
    expect(plausiblePages(100, 292)).toBe(200)
    expect(plausiblePages(5_000, 12_000)).toBe(1_000)
    expect(plausiblePages(null, 100_000)).toBe(4_000)
    expect(plausiblePages(1_000_000, 0)).toBe(50_000)
})
