// Rules of taking licences back and giving them again, each broken once in a copy of the app.
import type { Mutant } from './mutants.ts'
import { acting, doubting, interrupted } from './short-histories.ts'

export const reclaimMutants: readonly Mutant[] = [
    {
        name: 'no judgement before acting',
        module: 'revocation/deactivation.ts',
        patches: [['const verdict = whyNot(seat, rule, { ...around, openCandidate: null });', 'const verdict = null;']],
        breaks: ['nobody active is deactivated', 'nobody protected is deactivated'],
        shown: doubting,
    },
    {
        name: 'admins not protected',
        module: 'candidates/eligibility.ts',
        patches: [["(protectedAs(seat) === 'company_admin' ? yes : null)", 'null']],
        breaks: ['nobody protected is deactivated'],
        shown: doubting,
    },
    {
        name: 'holders of admin roles not protected',
        module: 'candidates/eligibility.ts',
        patches: [['(seat.adminRoles.trim() ? [seat.adminRoles.trim()] : null)', 'null']],
        breaks: ['nobody protected is deactivated'],
        shown: doubting,
    },
    {
        name: 'excluded people not protected',
        module: 'candidates/eligibility.ts',
        patches: [['(seat.excluded === null ? null : [seat.excluded])', 'null']],
        breaks: ['nobody protected is deactivated', 'excluded people are never asked'],
        shown: doubting,
    },
    {
        name: 'read back skipped',
        module: 'revocation/reclaim.ts',
        patches: [["if (back.shown[index] === 'inactive') {", 'if (true) {']],
        breaks: ['Closed Complete means inactive at Miro'],
        shown: doubting,
    },
    {
        name: 'intent not written before the request',
        module: 'revocation/subflow.act.ts',
        patches: [
            ['markSentFor(profileId, subscriptionId, worker);', '{ }'],
            ["candidate.intent === 'sent' && candidate.sentBy === worker", 'true'],
        ],
        breaks: ['the intent is written before the request'],
        shown: acting,
    },
    {
        name: 'a claimed intent is sent again',
        module: 'revocation/deactivation.ts',
        patches: [['if (claimed) {', 'if (false) {']],
        breaks: ['no deactivation is sent twice', 'one deactivation per candidate'],
        shown: interrupted,
    },
    {
        name: 'ceilings ignored',
        module: 'revocation/ceilings.ts',
        patches: [['return Math.max(0, Math.min(ofRule, shareOf(rule, used.seats) - used.all));', 'return 100000;']],
        breaks: ['ceilings hold'],
        shown: acting,
    },
    {
        name: 'ceiling per run ignored',
        module: 'revocation/ceilings.ts',
        patches: [['Math.min(ofRule, shareOf', 'Math.min(100000, shareOf']],
        breaks: ['ceilings hold'],
        shown: acting,
    },
    {
        name: 'journal skipped',
        module: 'candidates/stored-change.act.ts',
        patches: [['[seen.unwritten.entries, wordEntries(change.entries)]', "[seen.unwritten.entries, '']"]],
        breaks: ['each deactivation is in the journal'],
        shown: acting,
    },
    {
        name: 'undo not verified',
        module: 'revocation/undo.act.ts',
        patches: [["back.shown[0] === 'active' ? true : text('undo.not_confirmed')", 'true']],
        breaks: ['an undo restores exactly'],
        shown: doubting,
    },
    {
        name: 'undo keeps the saving',
        module: 'revocation/undo.ts',
        patches: [['realised: null, ', '']],
        breaks: ['an undo restores exactly', 'savings are those of licences really taken'],
        shown: acting,
    },
    {
        name: 'undo forgets the activity',
        module: 'revocation/undo.act.ts',
        patches: [['last_activity: dayStamp(candidate.lastActivity),', '']],
        breaks: ['an undo restores exactly'],
        shown: acting,
    },
    {
        name: 'who comes back is not reported',
        module: 'candidates/come-back.ts',
        patches: [['candidate.closedOn < downloadStarted', 'false']],
        breaks: ['who comes back is reported', 'savings are those of licences really taken'],
        shown: interrupted,
    },
]
