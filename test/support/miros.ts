// Simulated Miros of a test worker: a program that has ended one begins the next, since starting one takes longer than most tests.
import { reachMiro, startProgram } from '../../local/miro/launch.ts'
import type { LaunchOptions, MiroProcess, MiroProgram } from '../../local/miro/launch.ts'

/** Kept by the worker (environment.cjs) from one test file to the next; they end with it. */
const { idleMiros } = (globalThis as unknown as Record<symbol, { idleMiros: MiroProgram[] }>)[
    Symbol.for('of the worker')
]

/** As `launchMiro`; nothing of an earlier one is left in it. */
export async function openMiro(options: LaunchOptions): Promise<MiroProcess> {
    const program = idleMiros.pop() ?? startProgram()
    const info = await program.begin(options)
    let stopped = false
    return reachMiro(info, async () => {
        if (stopped) return
        stopped = true
        await program.end()
        idleMiros.push(program)
    })
}
