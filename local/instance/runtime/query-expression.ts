// Evaluates `javascript:` values of query conditions: calls of a few gs functions with literal arguments, nothing else.
import type { Sessions } from '../kernel.ts'
import { failure } from './failure.ts'

/** @throws 'not implemented' for anything but a call such as gs.daysAgoStart(30) */
export function queryExpression(
    expression: string,
    bounds: Record<string, (...args: never[]) => string>,
    sessions: Sessions
): string {
    const call = /^\s*(?:global\.)?gs\.(\w+)\(([^()]*)\)\s*;?\s*$/.exec(expression)
    if (call) {
        const [, name, inside] = call
        if (name === 'getUserID') return sessions.current().userId
        if (name === 'getUserName') return sessions.current().userName
        if (Object.hasOwn(bounds, name)) {
            const args = inside.trim() === '' ? [] : (JSON.parse(`[${inside.replace(/'/g, '"')}]`) as never[])
            return bounds[name](...args)
        }
    }
    throw failure(`not implemented: query value 'javascript:${expression}'`)
}
