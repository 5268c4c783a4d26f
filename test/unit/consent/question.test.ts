import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { oneDay } from '../../../src/server/base/instants.ts'
import {
    approversOf,
    checkQuestion,
    planApproverAnswer,
    planAsk,
    planPersonAnswer,
    sameDigest,
    tokenMaterial,
} from '../../../src/server/consent/question.ts'
import type { Question } from '../../../src/server/consent/question.ts'
import { person, rule, startInstant, World } from '../revocation/simulated-world.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const secret = 'a'.repeat(64)
const bound = { candidateId: 'c1', userId: 'emil', kind: 'person' as const, expires: startInstant + 3 * oneDay }
const question: Question = {
    id: 'q1',
    ...bound,
    digest: sha256(tokenMaterial(secret, bound)),
    spentDigest: '',
    answered: false,
    voided: false,
}
const attempt = { secret, signedInUserId: 'emil', now: startInstant, sha256 }
const waiting = { state: 'awaiting_user' as const, userId: 'emil' }
const candidate = () => new World([person('1')]).rows[0]

describe('the link in an e-mail', () => {
    it('lets the person asked answer while the question is open', () => {
        expect(checkQuestion(question, waiting, attempt)).toBeNull()
    })

    it.each([
        ['somebody else', { signedInUserId: 'mona' }, {}, 'not_yours'],
        ['a guessed secret', { secret: 'b'.repeat(64) }, {}, 'unknown'],
        ['an empty secret', { secret: '' }, {}, 'unknown'],
        ['a second use', {}, { answered: true }, 'used'],
        ['a link nobody knows any more', {}, { digest: '' }, 'unknown'],
        ['a used link', {}, { digest: '', spentDigest: question.digest, answered: true }, 'used'],
        ['a link taken back', {}, { digest: '', spentDigest: question.digest, voided: true }, 'void'],
        [
            'a used link of somebody else',
            { signedInUserId: 'mona' },
            { digest: '', spentDigest: question.digest, answered: true },
            'not_yours',
        ],
        ['the day after', { now: startInstant + 3 * oneDay }, {}, 'expired'],
        ['another candidate', {}, { candidateId: 'c2' }, 'unknown'],
        ['another person’s question', {}, { userId: 'mona' }, 'unknown'],
        ['another question', {}, { kind: 'approver' as const }, 'unknown'],
        ['a later expiry', {}, { expires: startInstant + 9 * oneDay }, 'unknown'],
    ])('is worth nothing for %s', (_what, tried, changed, refusal) => {
        expect(checkQuestion({ ...question, ...changed }, waiting, { ...attempt, ...tried })).toBe(refusal)
    })

    it('is worth nothing once the candidate has moved on', () => {
        expect(checkQuestion(question, { ...waiting, state: 'awaiting_revocation' }, attempt)).toBe('used')
        expect(checkQuestion(question, { ...waiting, state: 'closed_canceled' }, attempt)).toBe('closed')
        expect(checkQuestion(question, { ...waiting, userId: 'mona' }, attempt)).toBe('void')
        expect(checkQuestion(null, null, attempt)).toBe('unknown')
    })

    it('compares digests as a whole', () => {
        fc.assert(fc.property(fc.string(), fc.string(), (a, b) => sameDigest(a, b) === (a === b && a !== '')))
    })
})

describe('who decides', () => {
    it('is the manager, else the group; never whoever took the candidate up where somebody else can', () => {
        expect(approversOf('emil', 'mona', ['adam'], 'uma')).toEqual({ as: 'manager', userIds: ['mona'] })
        expect(approversOf('emil', 'mona', ['adam', 'mona'], 'mona')).toEqual({ as: 'group', userIds: ['adam'] })
        expect(approversOf('emil', 'mona', [], 'mona')).toEqual({ as: 'manager', userIds: ['mona'] })
        expect(approversOf('emil', null, ['uma', 'adam', 'emil'], 'uma')).toEqual({ as: 'group', userIds: ['adam'] })
        expect(approversOf('emil', null, ['uma'], 'uma')).toEqual({ as: 'group', userIds: ['uma'] })
        expect(approversOf('emil', null, ['emil'], 'uma')).toBeNull()
    })
})

describe('asking and answering', () => {
    it('asks with a due day, releases on release, and asks the manager on keep', () => {
        const asked = planAsk(candidate(), rule, startInstant, 'user', 'Uma User')!
        expect(asked).toMatchObject({ to: 'awaiting_user', due: startInstant + 3 * oneDay })
        const at = { ...candidate(), state: 'awaiting_user' as const }
        expect(planPersonAnswer(at, 'release', 'Emil', startInstant)).toMatchObject({
            to: 'awaiting_revocation',
            consented: true,
        })
        expect(planPersonAnswer(at, 'keep', 'Emil', startInstant)).toMatchObject({ to: 'awaiting_approval' })
    })

    it('skips and leaves the person alone for a while when keeping is approved, revokes when it is not', () => {
        const at = { ...candidate(), state: 'awaiting_approval' as const }
        const kept = planApproverAnswer(at, 'keep', 'manager', 'Mona', rule, startInstant)
        expect(kept).toMatchObject({ to: 'closed_skipped', quietUntil: startInstant + 60 * oneDay })
        expect(planApproverAnswer(at, 'release', 'group', 'Mona', rule, startInstant)?.to).toBe('awaiting_revocation')
    })

    it('asks the manager, else the group, and never the person themselves', () => {
        expect(approversOf('emil', 'mona', ['uma'])).toEqual({ as: 'manager', userIds: ['mona'] })
        expect(approversOf('emil', 'emil', ['emil', 'uma'])).toEqual({ as: 'group', userIds: ['uma'] })
        expect(approversOf('emil', null, ['emil'])).toBeNull()
    })
})
