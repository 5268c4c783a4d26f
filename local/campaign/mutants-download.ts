// Rules of runs and downloads, each broken once in a copy of the app.
import type { Mutant } from './mutants.ts'
import { acting, interrupted, leaving, limited, stumbling } from './short-histories.ts'

export const downloadMutants: readonly Mutant[] = [
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
        shown: leaving,
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
        shown: stumbling,
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
        shown: stumbling,
    },
    {
        name: 'fingerprint ignored',
        module: 'subscriptions/page.ts',
        patches: [['if (row.fingerprint !== fingerprint) {', 'if (true) {']],
        breaks: ['unchanged costs no write'],
        shown: acting,
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
        shown: acting,
    },
    {
        name: 'stale runs never taken over',
        module: 'runs/dispatch.act.ts',
        patches: [['for (const run of staleRuns(before))', 'for (const run of [])']],
        breaks: ['every run ends', 'after trouble comes a complete download'],
        shown: stumbling,
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
        shown: interrupted,
    },
    {
        name: 'take-overs not counted',
        module: 'runs/dispatch.act.ts',
        patches: [['const takeovers = run.takeovers + 1;', 'const takeovers = run.takeovers;']],
        breaks: ['every run ends'],
        shown: stumbling,
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
        shown: stumbling,
    },
    {
        name: 'what follows a run is lost',
        module: 'runs/work.act.ts',
        patches: [['if (!kind.after)\n        return;', 'return updateRun(run.id, { follow_up: "done" });']],
        breaks: ['no lock is left behind'],
        shown: acting,
    },
    {
        name: 'the budget is not looked at',
        module: 'miro/pacing.ts',
        patches: [['if (!Number.isFinite(left) || left >= credits)', 'if (true)']],
        breaks: ['no 429 of our own making'],
        shown: limited,
    },
    {
        name: 'failures without words',
        module: 'runs/run.store.ts',
        patches: [['message: say(message).slice(0, 4000),', 'message: null,']],
        breaks: ['every failure is told'],
        shown: acting,
    },
    {
        name: 'marks beyond the last member forgotten',
        module: 'subscriptions/download.ts',
        patches: [['checkpoint.counts.to_remove + ports.markRest(checkpoint)', 'checkpoint.counts.to_remove']],
        breaks: ['a complete download equals Miro'],
        shown: leaving,
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
        shown: acting,
    },
    {
        name: 'a part of the token logged, encoded',
        module: 'platform/http.ts',
        patches: [
            [
                "import { RESTMessageV2 } from '@servicenow/glide/sn_ws';",
                "import { RESTMessageV2 } from '@servicenow/glide/sn_ws';\nimport { gs } from '@servicenow/glide';",
            ],
            [
                "if (signing.kind === 'bearer') {",
                "if (signing.kind === 'bearer') {\n        gs.info('signed with ' + gs.base64Encode(signing.token.slice(4)));",
            ],
        ],
        breaks: ['no secret outside the credential tables'],
        shown: acting,
    },
]
