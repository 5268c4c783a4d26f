// Asks for every view of the cockpit in a large table: statements, and the most rows one of them gives.
import { statementsOf } from '../bench/statements.ts'
import { cpuSince } from '../bench/ways.ts'
import { callRestApi } from '../instance/index.ts'
import type { Instance } from '../instance/index.ts'
import { tables } from './ledger.ts'

export interface ViewShown {
    view: string
    statements: number
    /** Most rows that one statement gave, of the tables that grow with the organization. */
    mostRows: number
    cpuMilliseconds: number
}

/** The largest page a view may ask for, and the groups beside it. */
export const viewPage = 100

const growing = [tables.subscription, tables.candidate, tables.result] as string[]

export const cockpitViews = [
    '/frame',
    '/overview',
    '/idle',
    '/idle/breakdown?by=department',
    '/queue',
    '/queue/rows?group=unmatched&limit=100',
    '/runs',
    '/position',
]

/** @param user user name of a SAM user */
export function readView(instance: Instance, user: string, view: string): ViewShown & { status: number; body: string } {
    const [path, query = ''] = view.split('?')
    const session = instance.actAs(user).session
    let answer: { status: number; body: unknown } = { status: 0, body: '' }
    const began = process.cpuUsage()
    const kinds = statementsOf(instance, () => {
        answer = callRestApi(instance, session, {
            method: 'GET',
            path: `/api/x_snc_miro_sam/v1/cockpit${path}`,
            query: Object.fromEntries([...new URLSearchParams(query)].map(([name, value]) => [name, [value]])),
            headers: {},
            body: null,
        })
    }).filter(({ caller }) => caller === 'script')
    const rows = kinds.filter(({ table }) => growing.includes(table)).map((kind) => Math.ceil(kind.rows / kind.times))
    return {
        view,
        statements: kinds.reduce((sum, { times }) => sum + times, 0),
        mostRows: Math.max(0, ...rows),
        cpuMilliseconds: Math.round(cpuSince(began)),
        status: answer.status,
        body: String(answer.body),
    }
}
