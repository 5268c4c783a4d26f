// Counts what the app itself asks of the database and of Miro, because the platform tells a scoped app neither.
export interface Spent {
    /** Database statements the app issued; what business rules and the platform add on top is not in it. */
    statements: number
    /** Rows inserted, updated or deleted by those statements. */
    writes: number
    /** HTTP requests sent, whatever came back. */
    requests: number
}

const spent: Spent = { statements: 0, writes: 0, requests: 0 }

export function countStatements(statements: number): void {
    spent.statements += statements
}

export function countWrites(rows: number): void {
    spent.writes += rows
}

export function countRequests(requests: number): void {
    spent.requests += requests
}

/** What was spent so far in this module's life; subtract two of them to measure a piece of work. */
export function spentSoFar(): Spent {
    return { statements: spent.statements, writes: spent.writes, requests: spent.requests }
}

export function spentSince(before: Spent): Spent {
    return {
        statements: spent.statements - before.statements,
        writes: spent.writes - before.writes,
        requests: spent.requests - before.requests,
    }
}
