// `npm run deploy`: installs the app on a real instance with the SDK's CI authentication, then checks subflows and queue.
import { writeMessages } from '../build/messages.ts'
import { writeWords } from '../build/words.ts'
import { join } from 'node:path'
import companionConfig from '../../bridge/now.config.json'
import nowConfig from '../../now.config.json'
import { buildEnvironment, installEnvironment } from './child-environment.ts'
import { deployCommand } from './commands.ts'
import { installVariables, readCredentials } from './deploy-credentials.ts'
import type { Credentials, InsideOptions } from './deploy-credentials.ts'
import { companionSubflows, decideScope, describeQueue, describeSubflows, refuseCompanion } from './deploy-decide.ts'
import type { Found, WaitingEvent } from './deploy-decide.ts'
import { openRealInstance } from './deploy-instance.ts'
import type { RealInstance } from './deploy-instance.ts'
import { readCommandLine } from './flags.ts'
import { copyForScope } from './rescope.ts'
import { endHere, isEnd, runCommand } from './run-command.ts'
import { runProgram, sdk } from './run-step.ts'
import type { Program } from './run-step.ts'
import { askInTerminal, openRedaction, takeFrom } from './secrets.ts'
import type { Ask } from './secrets.ts'

/** How long an event may stay ready, and how often it is looked for. */
const queuePatience = 120_000
const queueLook = 10_000

export interface Around extends InsideOptions {
    readonly argv: readonly string[]
    /** Secrets are taken out of it, so that no program started later finds them. */
    readonly environment: Record<string, string | undefined>
    readonly print: (line: string) => void
    readonly ask: Ask
    readonly run: (program: Program, print: (line: string) => void) => Promise<number>
    readonly wait: (milliseconds: number) => Promise<void>
    /** Makes the copy under another scope; answers its folder. */
    readonly copy: (scope: string) => Promise<string>
}

/** @returns the exit code: 0 installed and usable, 1 not, 2 nothing was tried */
export async function deploy(around: Around): Promise<number> {
    const line = readCommandLine(deployCommand, around.argv)
    if (isEnd(line)) return endHere(line)
    const { environment } = around
    // Miro's tokens are none of the instance's business.
    const strangers = ['MIRO_OAUTH_TOKEN', 'MIRO_SCIM_TOKEN'].map((name) => takeFrom(environment, name))
    const credentials = await readCredentials(environment, around.ask, around)
    for (const name of ['SN_SDK_USER_PWD', 'SN_SDK_OAUTH_CLIENT_SECRET']) delete environment[name]
    if (typeof credentials === 'string') {
        around.print(credentials)
        return 2
    }
    const redact = openRedaction([credentials.secret, `${credentials.id}:${credentials.secret}`, ...strangers])
    const print = (text: string) => around.print(redact(text))
    try {
        return await install(around, line.values, credentials, print)
    } catch (error) {
        print((error as Error).message)
        return 1
    }
}

async function install(
    around: Around,
    flags: { 'own-prefix': boolean; companion: boolean },
    credentials: Credentials,
    print: (line: string) => void
): Promise<number> {
    writeMessages()
    writeWords()
    const instance = openRealInstance(credentials)
    const decision = decideScope(
        nowConfig.scope,
        await instance.scopesOf(nowConfig.name),
        await instance.companyCode(),
        flags['own-prefix']
    )
    if (decision.kind === 'refuse') {
        print(decision.message)
        return 2
    }
    if (decision.kind === 'as_it_is' && decision.note) print(decision.note)
    const scope = decision.kind === 'own_prefix' ? decision.scope : nowConfig.scope
    const companion = flags.companion ? companionConfig.scope.replace(nowConfig.scope, scope) : null
    const tooLong = companion && refuseCompanion(companion)
    if (tooLong) {
        print(tooLong)
        return 2
    }
    const folder = decision.kind === 'own_prefix' ? await around.copy(scope) : projectFolder
    if (folder !== projectFolder) print(`Installing as ${scope}, from a copy in ${folder}.`)
    const secrets = installEnvironment({ ...around.environment, ...installVariables(credentials) })
    const plain = buildEnvironment(around.environment)
    const run = async (...steps: Program[]): Promise<number> => {
        for (const step of steps) {
            const code = await around.run(step, print)
            if (code !== 0) return code
        }
        return 0
    }
    const tell = ({ ok, lines }: Found): boolean => {
        lines.forEach(print)
        return ok
    }
    const code = await run(
        sdk(folder, plain, 'build', '--frozenKeys'),
        ...(companion ? [sdk(folder, plain, 'build', companionFolder, '--frozenKeys')] : []),
        sdk(folder, secrets, 'install')
    )
    if (code !== 0) return code
    const usable = tell(describeSubflows(await instance.subflowsOf(scope)))
    const queue = await checkQueue(instance, `${scope}.runs`, around.wait)
    queue.forEach(print)
    if (!companion) return usable ? 0 : 1
    if (!usable) {
        print('The companion was not installed: the app it stands on is not usable yet.')
        return 1
    }
    const second = await run(sdk(folder, secrets, 'install', '--source', companionFolder))
    if (second !== 0) return second
    const companionUsable = tell(describeSubflows(await instance.subflowsOf(companion), companionSubflows))
    if (companionUsable) print('Next: Miro in Software Asset Workspace > Status leads through the rest.')
    return companionUsable ? 0 : 1
}

/** A queue is judged by events that stay ready; what cannot be read is said, and stops nothing. */
async function checkQueue(instance: RealInstance, queue: string, wait: Around['wait']): Promise<string[]> {
    try {
        let left: WaitingEvent[] = await instance.readyEvents(queue)
        for (let waited = 0; left.length && waited < queuePatience; waited += queueLook) {
            await wait(queueLook)
            const now = new Set((await instance.readyEvents(queue)).map(({ id }) => id))
            left = left.filter(({ id }) => now.has(id))
        }
        return describeQueue(queue, left).lines
    } catch (error) {
        return [
            `Whether events of ${queue} are processed is not known: ${(error as Error).message}`,
            'Look at System Policy > Events > Event Log after the first job.',
        ]
    }
}

/** Of the project and of its copies. */
const companionFolder = 'bridge'

const projectFolder = join(__dirname, '..', '..')

if (process.argv[1]?.endsWith('deploy.ts')) {
    runCommand(() =>
        deploy({
            argv: process.argv.slice(2),
            environment: process.env,
            print: (line) => console.log(line),
            ask: askInTerminal,
            run: runProgram,
            wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
            copy: (scope) => copyForScope(projectFolder, scope),
        })
    )
}
