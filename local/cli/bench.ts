// `npm run bench`: what a download costs against the goals, and against other ways of doing the same work in the same run.
import { compareWays } from '../bench/download.ts'
import type { Comparison } from '../bench/download.ts'
import { allMet, drawGoals } from '../bench/goals.ts'
import { benchReclaim } from '../bench/reclaim.ts'
import { downloadGoals, drawComparison, drawLatency, heapRatio, reclaimGoals } from '../bench/report.ts'
import { measureScale, scaleParts } from '../campaign/scale.ts'
import type { ScalePart } from '../campaign/scale.ts'
import { benchCommand } from './commands.ts'
import { readCommandLine, wholeNumber, wholeNumbers, wrong } from './flags.ts'
import { endHere, isEnd, runCommand } from './run-command.ts'

/** Small organizations are measured again and again, since their times are short; counts are the same every time. */
const repeatsFor = (members: number): number => (members <= 5_000 ? 3 : 1)

async function compare(sizes: number[], seed: number, reclaim: number, latency: number, say: (line: string) => void) {
    const latencies = [...new Set([0, 1, 5, latency])].sort((one, two) => one - two)
    say('Warming up …')
    await compareWays(300, seed, 1)
    const download: Comparison[] = []
    for (const size of sizes) {
        say(`\n${size.toLocaleString('en')} members …`)
        download.push(await compareWays(size, seed, repeatsFor(size)))
        say(drawComparison(download[download.length - 1]))
        say(drawLatency(download[download.length - 1], latencies))
    }
    const reclaimed = reclaim > 0 ? await benchReclaim(reclaim, seed, say) : null
    const goals = [...downloadGoals(download), ...(reclaimed ? reclaimGoals(reclaimed) : [])]
    return { download, reclaim: reclaimed, heapRatioLargestToSmallest: heapRatio(download), goals }
}

async function main(): Promise<number> {
    const line = readCommandLine(benchCommand, process.argv.slice(2))
    if (isEnd(line)) return endHere(line)
    const { values } = line
    const usual = values.scale ? '10000,100000,1000000' : '2000,20000,100000'
    const sizes = wholeNumbers('members', values.members ?? usual)
    const counts = wholeNumbers('profiles', values.profiles ?? '1,10,50')
    const seed = wholeNumber('seed', values.seed ?? '7', 0, 2 ** 31)
    const reclaim = wholeNumber('reclaim', values.reclaim ?? '5000', 0, 1_000_000)
    const latency = wholeNumber('latency', values.latency ?? '1', 0, 1_000)
    if (typeof latency === 'string') return endHere(wrong(benchCommand, latency))
    if (typeof sizes === 'string') return endHere(wrong(benchCommand, sizes))
    if (typeof counts === 'string') return endHere(wrong(benchCommand, counts))
    if (typeof seed === 'string') return endHere(wrong(benchCommand, seed))
    if (typeof reclaim === 'string') return endHere(wrong(benchCommand, reclaim))
    const parts = (values.only ?? scaleParts.join()).split(',') as ScalePart[]
    if (parts.some((part) => !scaleParts.includes(part)))
        return endHere(
            wrong(benchCommand, `--only takes parts of --scale, separated by commas: ${scaleParts.join(', ')}.`)
        )
    const say = values.json ? (line: string) => console.error(line) : (line: string) => console.log(line)
    const report = values.scale
        ? await measureScale({ members: sizes, profiles: counts, parts, keep: values.keep, say })
        : await compare(sizes, seed, reclaim, latency, say)
    say(drawGoals(report.goals))
    if (values.json) console.log(JSON.stringify(report))
    return allMet(report.goals) ? 0 : 1
}

runCommand(main, { stack: true })
