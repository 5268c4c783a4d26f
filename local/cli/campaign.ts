// `npm run campaign`: plays seeded whole-life histories with faults and checks every promise against Miro's own books.
import { existsSync, readFileSync } from 'node:fs'
import { describeCoverage, neverStruck, openCoverage } from '../campaign/coverage.ts'
import { drawHistory } from '../campaign/draw-history.ts'
import { describeEvent } from '../campaign/history.ts'
import type { History } from '../campaign/history.ts'
import { hunt } from '../campaign/mutate.ts'
import { mutants } from '../campaign/mutants.ts'
import type { Mutant } from '../campaign/mutants.ts'
import { playHistory } from '../campaign/play.ts'
import type { Played } from '../campaign/play.ts'
import { shrink } from '../campaign/shrink.ts'
import { removeFolder } from '../campaign/stage.ts'
import { campaignCommand } from './commands.ts'
import { readCommandLine, wholeNumber, wrong } from './flags.ts'
import { endHere, isEnd, runCommand } from './run-command.ts'

/** From so many histories on, a kind of event or fault that never struck is a failure of the campaign itself. */
const enoughSeeds = 100

async function main(): Promise<number> {
    const line = readCommandLine(campaignCommand, process.argv.slice(2))
    if (isEnd(line)) return endHere(line)
    const { values } = line
    const seeds = wholeNumber('seeds', values.seeds ?? '12', 0, 1_000_000)
    const from = wholeNumber('from', values.from ?? '1', 0, 2 ** 31)
    const patience = wholeNumber('patience', values.patience ?? '90', 0, 86_400)
    if (typeof seeds === 'string') return endHere(wrong(campaignCommand, seeds))
    if (typeof from === 'string') return endHere(wrong(campaignCommand, from))
    if (typeof patience === 'string') return endHere(wrong(campaignCommand, patience))
    if (values.mutants) return huntMutants(from, seeds)
    const histories = values.replay ? [readHistory(values.replay)] : drawAll(from, seeds)
    const coverage = openCoverage()
    let played = 0
    let failed = 0
    for (const history of histories) {
        const one = await playHistory(history)
        coverage.add(one.coverage)
        played++
        console.log(describe(one))
        if (values.stops) one.stops.forEach((stop) => console.log(`    ${stop}`))
        if (one.violations.length === 0) continue
        failed++
        for (const { promise, what, day } of one.violations) console.log(`    day ${day}: ${promise}: ${what}`)
        if (patience > 0) await explain(one, patience * 1000)
    }
    describeCoverage(coverage.counts).forEach((line) => console.log(line))
    if (played >= enoughSeeds && neverStruck(coverage.counts).length > 0) failed++
    console.log(`${Math.max(0, played - failed)} passed, ${failed} failed`)
    return failed > 0 ? 1 : 0
}

/** A rule nobody notices the loss of is a gap in the campaign. */
async function huntMutants(from: number, seeds: number): Promise<number> {
    let survived = 0
    for (const mutant of mutants) {
        const { seed, promise, histories, milliseconds } = await hunt(mutant, shortFirst(mutant, from, seeds))
        const took = `${histories} histories, ${(milliseconds / 1000).toFixed(1)} s`
        if (seed === null) survived++
        console.log(`${mutant.name}: ${seed === null ? 'SURVIVED' : `seed ${seed}: ${promise}`}; ${took}`)
    }
    console.log(`${mutants.length - survived} passed, ${survived} failed`)
    return survived > 0 ? 1 : 0
}

function* shortFirst({ shown }: Mutant, from: number, seeds: number): Generator<History> {
    yield shown
    yield* drawAll(from, seeds)
}

function* drawAll(from: number, seeds: number): Generator<History> {
    for (let seed = from; seed < from + seeds; seed++) yield drawHistory(seed)
}

function readHistory(given: string): History {
    return JSON.parse(existsSync(given) ? readFileSync(given, 'utf8') : given) as History
}

function describe({ history, violations, figures, trace }: Played): string {
    const { days, downloads, stops, deactivations, candidates, requests, milliseconds } = figures
    const several = (history.organizations ?? 1) > 1 ? `${history.organizations} organizations of ` : ''
    const said = [
        `${several}${history.members} members, ${days} days in ${history.zone}`,
        `${history.events.length} events, ${stops} stops`,
        `${downloads} downloads, ${candidates} candidates, ${deactivations} deactivated`,
        `${requests} requests, ${(milliseconds / 1000).toFixed(1)} s, trace ${trace}`,
    ]
    return `seed ${history.seed}: ${violations.length === 0 ? 'ok' : 'FAILED'}; ${said.join('; ')}`
}

/** The shortest history found that still breaks the promise. */
async function explain(played: Played, patience: number): Promise<void> {
    const { history, played: shortest, tries } = await shrink(played, patience)
    console.log(`    shortest history that still fails (${tries} tries), ${history.events.length} events:`)
    for (const event of history.events) console.log(`      ${describeEvent(event)}`)
    for (const stop of shortest.stops) console.log(`      stopped: ${stop}`)
    const { promise, what } = shortest.violations[0]
    console.log(`      breaks: ${promise}: ${what}`)
    console.log(`    repeat the whole with: npm run campaign -- --from ${history.seed} --seeds 1`)
    console.log(`    replay the shortest with: npm run campaign -- --replay '${JSON.stringify(history)}'`)
}

runCommand(() => main().finally(removeFolder), { stack: true })
