// Runs several simulated Miros in one process, each with its own organization and budget; prints their addresses as JSON.
import { startMiro } from '../miro/server.ts'
import { redirectUrl } from '../cli/stage.ts'

async function main(): Promise<void> {
    const [count, members, asOf] = process.argv.slice(2).map(Number)
    const infos = []
    for (let seed = 1; seed <= count; seed++) {
        const settings = { redirectUris: [redirectUrl], expiringTokens: false }
        const clock = 'request' as const
        const miro = await startMiro({ port: 0, members, seed, clock, asOf, oddities: 'none', settings })
        infos.push(miro.info)
    }
    console.log(JSON.stringify(infos))
    // Ends with the program that started it.
    process.stdin.on('end', () => process.exit(0)).resume()
}

void main()
