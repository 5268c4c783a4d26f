// Rules about SAM as the owner of candidates, each broken once in a copy of the app or of its companion.
import type { Mutant } from './mutants.ts'
import { sharing } from './short-histories.ts'

export const samMutants: readonly Mutant[] = [
    {
        name: 'a saving of SAM is booked here, too',
        module: 'revocation/request.act.ts',
        patches: [['{ ...rule, notifyUser: false, price: null }', '{ ...rule, notifyUser: false }']],
        breaks: ['no saving is booked twice', 'savings are those of licences really taken'],
        shown: sharing,
    },
    {
        name: 'SAM is told success for what is handed over',
        of: 'companion',
        module: 'reclaim/reclaim.act.ts',
        patches: [["return answer.status === 'success' ?", 'return answer ?']],
        breaks: ['SAM is told success only where Miro shows it'],
        shown: sharing,
    },
    {
        name: 'rows of SAM are not looked for before they are written',
        of: 'companion',
        module: 'mirror/plan.ts',
        patches: [['const row = left.get(key);', 'const row = undefined;']],
        breaks: ['SAM holds nobody twice'],
        shown: sharing,
    },
    {
        name: 'the first of a page is taken for gone',
        of: 'companion',
        module: 'mirror/mirror.act.ts',
        patches: [['const given = page.filter(', 'const given = page.slice(1).filter(']],
        breaks: ['no row of SAM goes whom it is to hold', 'SAM holds what the last download holds'],
        shown: sharing,
    },
]
