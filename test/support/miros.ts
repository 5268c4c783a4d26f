// Simulated Miros of a test worker: a program that has ended one begins the next, since starting one takes longer than most tests.
import { reachMiro, startProgram } from '../../local/miro/launch.ts'
import type { LaunchOptions, MiroProcess } from '../../local/miro/launch.ts'
import { worker } from './worker.ts'

/** As `launchMiro`; nothing of an earlier one is left in it. */
export async function openMiro(options: LaunchOptions): Promise<MiroProcess> {
    const program = worker.idleMiros.pop() ?? startProgram()
    const info = await program.begin(options).catch(async (error: unknown) => {
        await program.exit()
        throw error
    })
    let stopped = false
    return reachMiro(info, async () => {
        if (stopped) return
        stopped = true
        await program.end()
        worker.idleMiros.push(program)
    })
}
