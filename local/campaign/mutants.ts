// Rules of the product, each broken once in a copy of the built package: the campaign must notice every one of them.
import type { History } from './history.ts'
import { samMutants } from './mutants-sam.ts'
import { acting, asking } from './short-histories.ts'
import type { Packages } from './stage.ts'

/** A rule of the product, broken. */
export interface Broken {
    /** What is broken, in a few words. */
    name: string
    /** In which package; the app's where it is not said. */
    of?: keyof Packages
    /** Path of the module, below src/server. */
    module: string
    /** Text of the built module and what stands there instead; every one must be found. */
    patches: readonly (readonly [from: string, to: string])[]
}

export interface Mutant extends Broken {
    /** The promises in the words of the campaign; breaking any one of them counts as noticed. */
    breaks: readonly string[]
    /** The short history that notices it, played in every test run; without one only `--mutants` looks for a seed that does. */
    quick?: History
}

const download: readonly Mutant[] = [
    {
        name: 'removal ceiling ignored',
        module: 'subscriptions/removal.ts',
        patches: [
            [
                "gone * 100 <= settings.ceilingPercent * (facts.total + facts.removedLately) ? 'remove' : 'ask'",
                "'remove'",
            ],
        ],
        breaks: ['an implausible download asks'],
    },
    {
        name: 'people removed after a walk that failed',
        module: 'subscriptions/download-steps.ts',
        patches: [
            [
                "return { checkpoint, end: { kind: 'failed', message, nextStep } };",
                "return { checkpoint: { ...checkpoint, phase: 'tail' }, end: null };",
            ],
        ],
        breaks: ['nobody leaves whom Miro shows', 'a complete download equals Miro'],
    },
    {
        name: 'checkpoint saved before the rows',
        module: 'subscriptions/download-pages.ts',
        patches: [
            [
                'const plan = writePages(checkpoint, read, ports);',
                "ports.save({ ...checkpoint, paging: read.paging, phase: read.ended && read.ended.complete ? 'tail' : 'pages' });\n" +
                    'const plan = writePages(checkpoint, read, ports);',
            ],
        ],
        breaks: ['a complete download equals Miro', 'a result counts what happened'],
    },
    {
        name: 'fingerprint ignored',
        module: 'subscriptions/page.ts',
        patches: [['if (row.fingerprint !== fingerprint) {', 'if (true) {']],
        breaks: ['unchanged costs no write'],
        quick: acting,
    },
    {
        name: 'lock not taken',
        module: 'runs/lock.store.ts',
        patches: [
            [
                'const held = holderOf(profileId, lock);\n    if (held)',
                'return { ok: true };\n    const held = null;\n    if (held)',
            ],
        ],
        breaks: ['one run per profile'],
        quick: acting,
    },
    {
        name: 'stale runs never taken over',
        module: 'runs/dispatch.act.ts',
        patches: [['for (const run of staleRuns(before))', 'for (const run of [])']],
        breaks: ['every run ends', 'after trouble comes a complete download'],
    },
    {
        name: 'runs that change candidates never taken over',
        module: 'runs/dispatch.act.ts',
        patches: [
            [
                'for (const run of staleRuns(before))',
                "for (const run of staleRuns(before).filter(({ kind }) => kind === 'download'))",
            ],
        ],
        breaks: ['every run ends'],
    },
    {
        name: 'take-overs not counted',
        module: 'runs/dispatch.act.ts',
        patches: [['const takeovers = run.takeovers + 1;', 'const takeovers = run.takeovers;']],
        breaks: ['every run ends'],
    },
    {
        name: 'errors of a slice not caught',
        module: 'runs/work.act.ts',
        patches: [
            [
                'const { said, message, nextStep } = unexpected(error);',
                'throw error;\n        const { said, message, nextStep } = unexpected(error);',
            ],
        ],
        breaks: ['every run ends', 'every failure is told'],
    },
    {
        name: 'what follows a run is lost',
        module: 'runs/work.act.ts',
        patches: [['if (!kind.after)\n        return;', 'return updateRun(run.id, { follow_up: "done" });']],
        breaks: ['no lock is left behind'],
        quick: acting,
    },
    {
        name: 'the budget is not looked at',
        module: 'miro/pacing.ts',
        patches: [['if (!Number.isFinite(left) || left >= credits)', 'if (true)']],
        breaks: ['no 429 of our own making'],
    },
    {
        name: 'failures without words',
        module: 'runs/run.store.ts',
        patches: [['message: say(message).slice(0, 4000),', 'message: null,']],
        breaks: ['every failure is told'],
        quick: acting,
    },
    {
        name: 'marks beyond the last member forgotten',
        module: 'subscriptions/download.ts',
        patches: [['checkpoint.counts.to_remove + ports.markRest(checkpoint)', 'checkpoint.counts.to_remove']],
        breaks: ['a complete download equals Miro'],
    },
    {
        name: 'token logged',
        module: 'platform/http.ts',
        patches: [
            [
                "import { RESTMessageV2 } from '@servicenow/glide/sn_ws';",
                "import { RESTMessageV2 } from '@servicenow/glide/sn_ws';\nimport { gs } from '@servicenow/glide';",
            ],
            [
                "if (signing.kind === 'bearer') {",
                "if (signing.kind === 'bearer') {\n        gs.info('signed with ' + signing.token);",
            ],
        ],
        breaks: ['no secret outside the credential tables'],
        quick: acting,
    },
    {
        name: 'half a token on the result',
        module: 'platform/http.ts',
        patches: [
            [
                "import { RESTMessageV2 } from '@servicenow/glide/sn_ws';",
                "import { RESTMessageV2 } from '@servicenow/glide/sn_ws';\nimport { GlideStringUtil, gs } from '@servicenow/glide';",
            ],
            [
                "if (signing.kind === 'bearer') {",
                "if (signing.kind === 'bearer') {\n        gs.info('signed with ' + GlideStringUtil.base64Encode(signing.token.slice(4)));",
            ],
        ],
        breaks: ['no secret outside the credential tables'],
    },
]

const reclaim: readonly Mutant[] = [
    {
        name: 'no judgement before acting',
        module: 'revocation/deactivation.ts',
        patches: [['const verdict = whyNot(seat, rule, { ...around, openCandidate: null });', 'const verdict = null;']],
        breaks: ['nobody active is deactivated', 'nobody protected is deactivated'],
    },
    {
        name: 'admins not protected',
        module: 'candidates/eligibility.ts',
        patches: [["(protectedAs(seat) === 'company_admin' ? yes : null)", 'null']],
        breaks: ['nobody protected is deactivated'],
    },
    {
        name: 'holders of admin roles not protected',
        module: 'candidates/eligibility.ts',
        patches: [['(seat.adminRoles.trim() ? [seat.adminRoles.trim()] : null)', 'null']],
        breaks: ['nobody protected is deactivated'],
    },
    {
        name: 'excluded people not protected',
        module: 'candidates/eligibility.ts',
        patches: [['(seat.excluded === null ? null : [seat.excluded])', 'null']],
        breaks: ['nobody protected is deactivated', 'excluded people are never asked'],
    },
    {
        name: 'read back skipped',
        module: 'revocation/reclaim.ts',
        patches: [["if (back.shown[index] === 'inactive') {", 'if (true) {']],
        breaks: ['Closed Complete means inactive at Miro'],
    },
    {
        name: 'intent not written before the request',
        module: 'revocation/subflow.act.ts',
        patches: [
            ['markSentFor(profileId, subscriptionId, worker);', '{ }'],
            ["candidate.intent === 'sent' && candidate.sentBy === worker", 'true'],
        ],
        breaks: ['the intent is written before the request'],
    },
    {
        name: 'a claimed intent is sent again',
        module: 'revocation/deactivation.ts',
        patches: [['if (claimed) {', 'if (false) {']],
        breaks: ['no deactivation is sent twice', 'one deactivation per candidate'],
    },
    {
        name: 'ceilings ignored',
        module: 'revocation/ceilings.ts',
        patches: [['return Math.max(0, Math.min(ofRule, shareOf(rule, used.seats) - used.all));', 'return 100000;']],
        breaks: ['ceilings hold'],
    },
    {
        name: 'ceiling per run ignored',
        module: 'revocation/ceilings.ts',
        patches: [['Math.min(ofRule, shareOf', 'Math.min(100000, shareOf']],
        breaks: ['ceilings hold'],
        quick: acting,
    },
    {
        name: 'journal skipped',
        module: 'candidates/stored-change.act.ts',
        patches: [['[seen.unwritten.entries, wordEntries(change.entries)]', "[seen.unwritten.entries, '']"]],
        breaks: ['each deactivation is in the journal'],
        quick: acting,
    },
    {
        name: 'undo not verified',
        module: 'revocation/undo.act.ts',
        patches: [["back.shown[0] === 'active' ? true : text('undo.not_confirmed')", 'true']],
        breaks: ['an undo restores exactly'],
    },
    {
        name: 'undo keeps the saving',
        module: 'revocation/undo.ts',
        patches: [['realised: null, ', '']],
        breaks: ['an undo restores exactly', 'savings are those of licences really taken'],
        quick: acting,
    },
    {
        name: 'undo forgets the activity',
        module: 'revocation/undo.act.ts',
        patches: [['last_activity: dayStamp(candidate.lastActivity),', '']],
        breaks: ['an undo restores exactly'],
        quick: acting,
    },
    {
        name: 'who comes back is not reported',
        module: 'candidates/come-back.ts',
        patches: [['candidate.closedOn < downloadStarted', 'false']],
        breaks: ['who comes back is reported', 'savings are those of licences really taken'],
    },
]

const consent: readonly Mutant[] = [
    {
        name: 'a link works for anybody',
        module: 'consent/question.ts',
        patches: [['if (question.userId !== attempt.signedInUserId)', 'if (false)']],
        breaks: ['an answer counts once and only from the person asked'],
        quick: asking,
    },
    {
        name: 'any link is good for any question',
        module: 'consent/question.ts',
        patches: [['if (sameDigest(digest, question.digest))', 'if (digest)']],
        breaks: ['an answer counts once and only from the person asked'],
        quick: asking,
    },
    {
        name: 'a link can be used again',
        module: 'consent/question.ts',
        patches: [
            ["if (question.answered)\n        return 'used';", ''],
            [
                "if (candidate.state !== expected)\n        return candidate.state.startsWith('closed_') ? 'closed' : 'used';",
                '',
            ],
            ["planMove(candidate, 'released', 'person',", "planMove({ state: 'awaiting_user' }, 'released', 'person',"],
            [
                "planMove(candidate, 'keep_wanted', 'person',",
                "planMove({ state: 'awaiting_user' }, 'keep_wanted', 'person',",
            ],
        ],
        breaks: ['an answer counts once and only from the person asked'],
    },
    {
        name: 'silence counts at once',
        module: 'consent/delivery.ts',
        patches: [['if (due > now)', 'if (false)']],
        breaks: ['silence counts only after its day'],
        quick: asking,
    },
    {
        name: 'silence counts a day too early',
        module: 'consent/delivery.ts',
        patches: [['if (due > now)', 'if (due > now + 86400000)']],
        breaks: ['silence counts only after its day'],
    },
    {
        name: 'nobody is asked',
        module: 'revocation/reclaim.act.ts',
        patches: [['askWaiting(queue, world.rule, exclusions, place.startedBy, slice.deadline);', '']],
        breaks: ['nobody goes unasked', 'every run ends'],
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
        quick: asking,
    },
]

export const mutants: readonly Mutant[] = [...download, ...reclaim, ...consent, ...samMutants]
