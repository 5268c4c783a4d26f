// Rules of the product, each broken once in a copy of the built package: the campaign must notice every one of them.
import type { History } from './history.ts'
import { consentMutants } from './mutants-consent.ts'
import { downloadMutants } from './mutants-download.ts'
import { reclaimMutants } from './mutants-reclaim.ts'
import { samMutants } from './mutants-sam.ts'
import type { ChangedModule } from './stage.ts'

/** A rule of the product, broken. */
export interface Broken {
    /** What is broken, in a few words. */
    name: string
    /** In which package; the app's where it is not said. */
    of?: ChangedModule['of']
    /** Path of the module, below src/server. */
    module: string
    /** Text of the built module and what stands there instead; every one must be found. */
    patches: readonly (readonly [from: string, to: string])[]
}

export interface Mutant extends Broken {
    /** The promises in the words of the campaign; breaking any one of them counts as noticed. */
    breaks: readonly string[]
    /** The short history that notices it, played in every deep run. */
    shown: History
}

export const mutants: readonly Mutant[] = [...downloadMutants, ...reclaimMutants, ...consentMutants, ...samMutants]
