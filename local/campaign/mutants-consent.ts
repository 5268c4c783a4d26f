// Rules of asking people, each broken once in a copy of the app.
import type { Mutant } from './mutants.ts'
import { asking } from './short-histories.ts'

export const consentMutants: readonly Mutant[] = [
    {
        name: 'a link works for anybody',
        module: 'consent/question.ts',
        patches: [['if (question.userId !== attempt.signedInUserId)', 'if (false)']],
        breaks: ['an answer counts once and only from the person asked'],
        shown: asking,
    },
    {
        name: 'any link is good for any question',
        module: 'consent/question.ts',
        patches: [['if (sameDigest(digest, question.digest))', 'if (digest)']],
        breaks: ['an answer counts once and only from the person asked'],
        shown: asking,
    },
    {
        name: 'a link can be used again',
        module: 'consent/question.ts',
        patches: [
            ["if (question.answered)\n        return 'used';", ''],
            [
                "sameDigest(digest, question.spentDigest) ? 'spent' : 'unknown'",
                "sameDigest(digest, question.spentDigest) ? 'good' : 'unknown'",
            ],
            [
                "if (candidate.state !== expected)\n        return candidate.state.startsWith('closed_') ? 'closed' : 'used';",
                '',
            ],
            // The state a change begins in is a guard of its own.
            [
                'export function planPersonAnswer(',
                "const again = (candidate, ...rest) => ({ ...planMove({ state: 'awaiting_user' }, ...rest), from: candidate.state });\n" +
                    'export function planPersonAnswer(',
            ],
            ["planMove(candidate, 'released', 'person',", "again(candidate, 'released', 'person',"],
            ["planMove(candidate, 'keep_wanted', 'person',", "again(candidate, 'keep_wanted', 'person',"],
        ],
        breaks: ['an answer counts once and only from the person asked'],
        shown: asking,
    },
    {
        name: 'silence counts at once',
        module: 'consent/delivery.ts',
        patches: [['if (due > now)', 'if (false)']],
        breaks: ['silence counts only after its day'],
        shown: asking,
    },
    {
        name: 'silence counts a day too early',
        module: 'consent/delivery.ts',
        patches: [['if (due > now)', 'if (due > now + 86400000)']],
        breaks: ['silence counts only after its day'],
        shown: asking,
    },
    {
        name: 'nobody is asked',
        module: 'revocation/reclaim.act.ts',
        patches: [['askWaiting(queue, world.rule, exclusions, place.startedBy, slice.deadline);', '']],
        breaks: ['nobody goes unasked', 'a run lets go of whom it did not take'],
        shown: asking,
    },
    {
        name: 'the e-mail goes to somebody else',
        module: 'consent/asking.act.ts',
        patches: [
            [
                'questionTable, questionId, userId, secret)',
                "questionTable, questionId, 'adad0000000000000000000000000002', secret)",
            ],
        ],
        breaks: ['no e-mail goes to anybody else'],
        shown: asking,
    },
]
