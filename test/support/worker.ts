// What a test worker keeps from one test file to the next, or ends with the file (environment.cjs).
import type { MiroProgram } from '../../local/miro/launch.ts'

interface Worker {
    /** Programs of simulated Miros that wait for the next test. */
    idleMiros: MiroProgram[]
    /** Called when the test file has ended, whatever describes it stands in. */
    closers: (() => void)[]
}

export const worker = (globalThis as unknown as Record<symbol, Worker>)[Symbol.for('of the worker')]
