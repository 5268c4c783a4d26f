// One database for several application nodes in processes of their own: takes their statements one at a time, holds others back
// while one of them has a transaction open, and rolls that back when the node dies.
import type { Cell } from '../kernel.ts'
import type { Driver } from './driver.ts'
import type { Answer } from './link.ts'

type Statement = { sql: string; parameters: Cell[]; file: string }
export type Message = { op: string } & Partial<Statement>

interface Waiting {
    node: string
    message: Message
    answer(answer: Answer): void
}

/** One node's connection. */
export interface Wire {
    take(message: Message, answer: (answer: Answer) => void): void
    /** Whether the node may still send a statement in this tick; in the drawn order all such nodes are waited for. */
    setWorking(working: boolean): void
    /** The node is gone: what it had asked for and was not done yet is not done, what it had begun is undone. */
    gone(): void
}

export interface DatabaseServer {
    attach(node: string): Wire
}

/**
 * @param chance without it statements are taken as they arrive, and nodes truly race; with it, all working nodes are waited
 *   for and one is drawn, so that one seed gives one order of statements
 */
export function serveDatabase(driver: Driver, chance: (() => number) | null): DatabaseServer {
    const waiting: Waiting[] = []
    const working = new Set<string>()
    let owner: string | null = null
    let pumping = false

    const next = (): Waiting | undefined => {
        const free = waiting.filter(({ node }) => owner === null || owner === node)
        if (free.length === 0) return undefined
        if (chance && owner === null && [...working].some((node) => !waiting.some((each) => each.node === node)))
            return undefined
        return free[chance ? Math.floor(chance() * free.length) : 0]
    }

    const pump = (): void => {
        if (pumping) return
        pumping = true
        for (let taken = next(); taken; taken = next()) {
            waiting.splice(waiting.indexOf(taken), 1)
            const { node, message } = taken
            try {
                const value = perform(driver, message)
                if (message.op === 'exec' && message.sql === 'BEGIN') owner = node
                if (message.op === 'exec' && /^(COMMIT|ROLLBACK)$/.test(message.sql ?? '')) owner = null
                taken.answer({ value })
            } catch (error) {
                taken.answer({ error: error instanceof Error ? error.message : String(error) })
            }
        }
        pumping = false
    }

    return {
        attach: (node) => ({
            take(message, answer) {
                waiting.push({ node, message, answer })
                pump()
            },
            setWorking(works) {
                if (works) working.add(node)
                else working.delete(node)
                pump()
            },
            gone() {
                for (const each of waiting.filter((one) => one.node === node)) waiting.splice(waiting.indexOf(each), 1)
                working.delete(node)
                if (owner === node) {
                    driver.exec('ROLLBACK')
                    owner = null
                }
                pump()
            },
        }),
    }
}

function perform(driver: Driver, { op, sql = '', parameters = [], file = '' }: Message): unknown {
    switch (op) {
        case 'all':
            return driver.all(sql, parameters)
        case 'run':
            return driver.run(sql, parameters)
        case 'exec':
            return driver.exec(sql)
        default:
            return driver.saveAs(file)
    }
}
