// `npm run bench`: what a download costs against the goals, and against other ways of doing the same work in the same run.
import { parseArgs } from 'node:util'
import { compareWays } from '../bench/download'
import type { Comparison } from '../bench/download'
import { allMet, drawGoals } from '../bench/goals'
import { benchReclaim } from '../bench/reclaim'
import { downloadGoals, drawComparison, heapRatio, reclaimGoals } from '../bench/report'
import { measureScale, scaleParts } from '../campaign/scale'
import type { ScalePart } from '../campaign/scale'

/** Small organizations are measured again and again, since their times are short; counts are the same every time. */
const repeatsFor = (members: number): number => (members <= 5_000 ? 3 : 1)

async function compare(sizes: number[], seed: number, reclaim: number, say: (line: string) => void) {
    say('Warming up …')
    await compareWays(300, seed, 1)
    const download: Comparison[] = []
    for (const size of sizes) {
        say(`\n${size.toLocaleString('en')} members …`)
        download.push(await compareWays(size, seed, repeatsFor(size)))
        say(drawComparison(download[download.length - 1]))
    }
    const reclaimed = reclaim > 0 ? await benchReclaim(reclaim, seed, say) : null
    const goals = [...downloadGoals(download), ...(reclaimed ? reclaimGoals(reclaimed) : [])]
    return { download, reclaim: reclaimed, heapRatioLargestToSmallest: heapRatio(download), goals }
}

async function main(): Promise<number> {
    const { values } = parseArgs({
        options: {
            json: { type: 'boolean', default: false },
            members: { type: 'string' },
            seed: { type: 'string', default: '7' },
            reclaim: { type: 'string', default: '5000' },
            scale: { type: 'boolean', default: false },
            only: { type: 'string', default: scaleParts.join() },
            profiles: { type: 'string', default: '1,10,50' },
            keep: { type: 'string' },
        },
    })
    const numbers = (written: string) => written.split(',').map(Number)
    const sizes = numbers(values.members ?? (values.scale ? '10000,100000,1000000' : '2000,20000,100000'))
    const counts = numbers(values.profiles!)
    if ([...sizes, ...counts].some((size) => !Number.isInteger(size) || size < 1)) {
        console.error('--members and --profiles need whole numbers separated by commas, for example 2000,20000.')
        return 2
    }
    const parts = values.only!.split(',') as ScalePart[]
    if (parts.some((part) => !scaleParts.includes(part))) {
        console.error(`--only takes parts of --scale, separated by commas: ${scaleParts.join(', ')}.`)
        return 2
    }
    const say = values.json ? (line: string) => console.error(line) : (line: string) => console.log(line)
    const report = values.scale
        ? await measureScale({ members: sizes, profiles: counts, parts, keep: values.keep, say })
        : await compare(sizes, Number(values.seed), Number(values.reclaim), say)
    say(drawGoals(report.goals))
    if (values.json) console.log(JSON.stringify(report))
    return allMet(report.goals) ? 0 : 1
}

main().then(
    (code) => process.exit(code),
    (error: Error) => {
        console.error(error.stack ?? error.message)
        process.exit(1)
    }
)
