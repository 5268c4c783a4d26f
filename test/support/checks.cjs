// What npm test does before the tests: lint, types and the build, one for each core at a time. One line each, failures whole.
const { spawn } = require('node:child_process')
const { availableParallelism } = require('node:os')
const { join } = require('node:path')

const root = join(__dirname, '..', '..')
/** The longest first. The builds check the types of all Fluent files themselves. */
const checks = [
    ['build with frozen keys', 'now-sdk build --frozenKeys'],
    ['format', 'prettier --check --log-level warn .'],
    ['build of the companion', 'now-sdk build bridge --frozenKeys'],
    ['lint', 'eslint .'],
    ['types of local and test', 'tsc -p local/tsconfig.json'],
    ['types of the app', 'tsc -p tsconfig.server.json'],
    ['types of the companion', 'tsc -p bridge/tsconfig.server.json'],
    ['types of the cockpit', 'tsc -p src/client/tsconfig.json'],
    ['types of the instance in the browser', 'tsc -p local/instance/web/client/tsconfig.json'],
    ['dead exports', 'npm run --silent dead'],
]

function run([name, command]) {
    return new Promise((resolve) => {
        const begun = Date.now()
        const [program, ...args] = command.split(' ')
        const path = `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`
        // The compilers make much that is soon gone: a larger nursery saves a fifth of their time.
        const env = {
            ...process.env,
            PATH: path,
            NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=128`,
        }
        const child = spawn(program, args, { cwd: root, env })
        let output = ''
        for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data))
        child.on('error', (error) => (output += error.message))
        child.on('close', (code) => {
            const took = `${((Date.now() - begun) / 1000).toFixed(1)} s`.padStart(8)
            process.stdout.write(`${code === 0 ? 'ok  ' : 'FAIL'} ${took}  ${name}\n${code === 0 ? '' : output}`)
            resolve(code === 0)
        })
    })
}

async function main() {
    // The build and the types want the texts as records.
    const texts = [
        ['texts as records', 'tsx local/build/messages.ts'],
        ['words as records', 'tsx local/build/words.ts'],
    ]
    if ((await Promise.all(texts.map(run))).includes(false)) return void (process.exitCode = 1)
    const waiting = [...checks]
    let good = true
    const work = async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) good = (await run(next)) && good
    }
    await Promise.all(Array.from({ length: availableParallelism() }, work))
    process.exitCode = good ? 0 : 1
}

void main()
