// Rules that keep people from losing a licence by mistake, each broken once: the test of the promise must notice.
import type { Broken } from '../../../local/campaign/mutants.ts'

export interface BrokenRule extends Broken {
    /** In the words of docs/reliability.md, as its test has them. */
    promise: string
    /** The file of that test, beside this one. */
    file: string
}

const asking: readonly BrokenRule[] = [
    {
        promise: 'Silence is an answer only to a question that arrived',
        file: 'asking.test.ts',
        name: 'an e-mail that nobody sent counts as sent',
        module: 'consent/delivery.ts',
        patches: [[": { kind: 'none' };", ": { kind: 'sent', at: 0 };"]],
    },
    {
        promise: 'Whoever was asked, whoever answers and whoever loses the licence are the same person',
        file: 'asking.test.ts',
        name: 'another user of the subscription is not noticed',
        module: 'consent/follow-up.act.ts',
        patches: [['if (candidate.userId === userId)', 'if (userId !== undefined)']],
    },
    {
        promise: 'Whoever was asked, whoever answers and whoever loses the licence are the same person',
        file: 'asking.test.ts',
        name: "the release of one person takes another one's licence",
        module: 'revocation/deactivation.ts',
        patches: [['if (candidate.consented && seat.userId !== candidate.userId) {', 'if (false) {']],
    },
    {
        promise: 'Only those who decide now decide',
        file: 'asking.test.ts',
        name: 'whoever was asked decides for ever',
        module: 'consent/answering.act.ts',
        patches: [["return stillDecides(question, approversNow(candidate)) ? null : 'not_deciding';", 'return null;']],
    },
    {
        promise: 'One answer counts for one licence',
        file: 'asking.test.ts',
        name: 'one person is asked for each of their licences',
        module: 'consent/asking.act.ts',
        patches: [['const other = askedForAnother(candidate);', "const other = '';"]],
    },
]

const atOnce: readonly BrokenRule[] = [
    {
        promise: 'a number of the ledger is taken by one of three nodes',
        file: 'ledger-nodes.deep.test.ts',
        name: 'two workers may take the same number of the ledger',
        module: 'revocation/ledger.store.ts',
        patches: [['{ sysId: keyOf(owner, sequence), rules: false }', '{ rules: false }']],
    },
]

const shown: readonly BrokenRule[] = [
    {
        promise: 'Activity that goes backwards protects',
        file: 'what-miro-shows.test.ts',
        name: 'the last activity shown counts, however early',
        module: 'subscriptions/page.ts',
        patches: [['known !== null && (shown.lastActivityAt ?? 0) < known', 'false']],
    },
    {
        promise: 'Activity that goes backwards protects',
        file: 'what-miro-shows.test.ts',
        name: 'any number may go backwards',
        module: 'subscriptions/removal.ts',
        patches: [['return !accepted && backwards > ceiling;', 'return false;']],
    },
    {
        promise: 'A halted download judges nobody',
        file: 'what-miro-shows.test.ts',
        name: 'whoever is marked as missing is judged as gone',
        module: 'candidates/judging.ts',
        patches: [
            [" || verdict?.reason === 'member_gone'", ''],
            ["verdict.bearing !== 'wait'", "(verdict.bearing !== 'wait' || verdict.reason === 'member_gone')"],
        ],
    },
    {
        promise: 'A list that shrinks a little every day is asked about',
        file: 'what-miro-shows.test.ts',
        name: 'each download is judged for itself',
        module: 'subscriptions/removal.ts',
        patches: [
            ['const gone = facts.toRemove + facts.removedLately;', 'const gone = facts.toRemove;'],
            ['(facts.total + facts.removedLately)', 'facts.total'],
        ],
    },
    {
        promise: 'The client secret goes to no other host',
        file: 'connection.test.ts',
        name: 'the addresses of the registry are not looked at',
        module: 'platform/connections.ts',
        patches: [
            ["return fields.map((field) => written(entity?.[field])).filter((url) => url !== '');", 'return [];'],
        ],
    },
    {
        promise: 'People, rules and rows of a profile stay in its domain',
        file: 'domains.test.ts',
        name: 'domains are not looked at',
        module: 'platform/records.ts',
        patches: [['if (domain === globalDomain || !asked', 'if (domain !== null || !asked']],
    },
]

const pressing: readonly Omit<BrokenRule, 'file'>[] = [
    {
        promise: 'Rules with nonsense are refused for every way of writing',
        name: 'any number is taken',
        module: 'candidates/rule-limits.ts',
        patches: [["if (written !== '' && !isWithin)", 'if (false)']],
    },
    {
        promise: 'A number is confirmed once, by the person it was named to',
        name: 'a confirmation counts again and again',
        module: 'revocation/confirmation.store.ts',
        patches: [['{ sysId: hashOf(`spent ${word}`), rules: false }', '{ rules: false }']],
    },
    {
        promise: 'Ceilings of 24 hours hold over every way to press',
        name: 'what went before this press is forgotten',
        module: 'revocation/ledger.store.ts',
        patches: [['const window = () => toPlatform(now() - oneDay);', 'const window = () => toPlatform(now());']],
    },
    {
        promise: 'An admin raises a ceiling for one named batch, with a reason in the journal',
        name: 'a raised ceiling is never used up',
        module: 'revocation/ledger.store.ts',
        patches: [["query(ledgerTable).where('raised', one.id).where('given_back', false).count()", '0']],
    },
    {
        promise: 'There is room again after 24 hours, and a person’s refresh starts nothing by itself',
        name: 'a ceiling holds for three days',
        module: 'revocation/ledger.store.ts',
        patches: [
            [
                'const window = () => toPlatform(now() - oneDay);',
                'const window = () => toPlatform(now() - 3 * oneDay);',
            ],
        ],
    },
    {
        promise: 'Undo gives nobody access back who has left, and is an admin’s after 30 days',
        name: 'who has left gets access back',
        module: 'revocation/undo.ts',
        patches: [['if (barred)', 'if (false)']],
    },
    {
        promise: 'Undo gives nobody access back who has left, and is an admin’s after 30 days',
        name: 'an undo is never too late',
        module: 'revocation/undo.ts',
        patches: [['return old && !isAdmin ?', 'return false ?']],
    },
    {
        promise: 'A closed candidate is a record, and a note of a person says whose it is',
        name: 'closed candidates can be edited',
        module: 'candidates/checked-writes.act.ts',
        patches: [["if ((previous.getValue('state') ?? '').startsWith('closed_')) {", 'if (false) {']],
    },
    {
        promise: 'A copied instance acts on nobody',
        name: 'every instance is the one that published',
        module: 'profiles/home.ts',
        patches: [["if (home === '')", 'if (home !== null)']],
    },
]

export const brokenRules: readonly BrokenRule[] = [
    ...asking,
    ...shown,
    ...atOnce,
    ...pressing.map((rule) => ({ ...rule, file: 'who-presses.test.ts' })),
]
