// One way to run a property here: seed 12 unless FC_SEED says otherwise, printed before the first one of a file.
import fc from 'fast-check'

const seed = Number(process.env.FC_SEED ?? 12)

let told = false

export function holds<T>(property: fc.IRawProperty<T>, numRuns = 500): void {
    if (!told) process.stdout.write(`fast-check seed ${seed} (FC_SEED=${seed} repeats it)\n`)
    told = true
    fc.assert(property, { seed, numRuns })
}
