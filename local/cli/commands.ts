// Every command of the project with its options, in one place: the help, the reading and the documentation agree by it.
import { command } from './flags.ts'

const tokens = { 'oauth-token': 'MIRO_OAUTH_TOKEN', 'scim-token': 'MIRO_SCIM_TOKEN' }

export const startCommand = command({
    typed: 'npm start --',
    does: 'Builds the app, installs it into the embedded instance, plays the whole tour against a simulated Miro and leaves the pages up.',
    flags: {
        members: { takes: 'N', means: 'members of the simulated organization, 1 to 1000000 (default 2000)' },
        seed: { takes: 'N', means: 'seed of the simulated organization (default 1)' },
        empty: { means: 'an empty instance and an empty Miro: follow the set-up page by hand' },
        once: { means: 'end after the tour instead of leaving the web pages up' },
        json: { means: 'print one JSON object as the last line' },
        port: { takes: 'N', means: 'port of the web pages (default 8080; 0 takes a free one)' },
        open: { means: 'open the web pages in the browser' },
        sam: { means: 'also SAM Professional and the companion application: its path is played after the tour' },
        'no-build': { means: 'install the package built before' },
        'miro-url': {
            takes: 'URL',
            means: 'download from a real Miro (https://api.miro.com), reading only; its access token is\ntaken from MIRO_OAUTH_TOKEN or asked for',
        },
        org: { takes: 'ID', means: "the real Miro's organization ID" },
        'allow-reclaim': {
            means: 'allow deactivations in the real Miro, after typing their number; the SCIM API token is\ntaken from MIRO_SCIM_TOKEN or asked for, and used only after that',
        },
        pages: { means: 'serve the web pages beside a real Miro, too; a password is printed once' },
        'oauth-token': {
            takes: 'TOKEN',
            means: 'access token of a Miro on this machine (a stand-in); that of a real one is refused here',
        },
        'scim-token': { takes: 'TOKEN', means: 'SCIM API token of a Miro on this machine; likewise' },
    },
})

export const miroCommand = command({
    typed: 'npm run miro --',
    does: 'Starts the simulated Miro alone, prints one JSON line with its address and tokens, and stays up until stopped.',
    flags: {
        port: { takes: 'P', means: '0 (default) picks a free one; loopback only' },
        members: { takes: 'N', means: 'how many people the organization has, 0 to 1000000 (default 1000)' },
        seed: { takes: 'S', means: 'the same seed makes the same people (default 1)' },
        'as-of': { takes: 'ISO', means: 'the day their activity is counted back from (default: today)' },
        clock: {
            takes: 'KIND',
            means: "request (default): a request's X-Simulated-Time header is the time; real: it is ignored",
        },
        oddities: {
            takes: 'KIND',
            means: "all (default): also values Miro's published contract does not name; documented; none",
        },
        'redirect-uri': { takes: 'URI', several: true, means: 'a redirect URI of the app; may be repeated' },
        setting: { takes: 'name=json', several: true, means: 'a switch of settings.ts; may be repeated' },
    },
})

export const scriptCommand = command({
    typed: 'npm run script --',
    does: "Runs a background script in the app's scope on the embedded instance and prints what it logs.",
    operand: { name: 'FILE.js', means: 'the script' },
    flags: {
        keep: { means: 'keep what it changes; otherwise it works on a copy that is thrown away' },
        user: { takes: 'NAME', means: 'user name of who runs it (default admin)' },
    },
})

export const benchCommand = command({
    typed: 'npm run bench --',
    does: 'Measures what a download and a reclaim cost against their goals.',
    flags: {
        json: { means: 'print one JSON object as the last line' },
        members: { takes: 'N,N,…', means: 'sizes to measure (default 2000,20000,100000; with --scale up to 1000000)' },
        seed: { takes: 'S', means: 'seed of the simulated organization (default 7)' },
        reclaim: { takes: 'N', means: 'people of the bulk reclaim (default 5000; 0 leaves it out)' },
        latency: {
            takes: 'MS',
            means: 'milliseconds of a round trip per statement, shown beside 0, 1 and 5 (default 1)',
        },
        scale: { means: 'the measurements of docs/scale.md instead' },
        only: { takes: 'PART,…', means: 'parts of --scale' },
        profiles: { takes: 'N,N,…', means: 'how many profiles --scale measures (default 1,10,50)' },
        keep: { takes: 'FILE', means: "keep --scale's figures there as they come, and measure what it lacks" },
    },
})

export const campaignCommand = command({
    typed: 'npm run campaign --',
    does: "Plays seeded whole-life histories with faults and power cuts and checks every promise against Miro's own books.",
    flags: {
        seeds: { takes: 'N', means: 'how many histories (default 12)' },
        from: {
            takes: 'SEED',
            means: "the first seed (default 1); '--from SEED --seeds 1' repeats one history exactly",
        },
        replay: {
            takes: 'HISTORY',
            means: 'plays one history given as JSON, or as a file that holds it, instead of drawing any',
        },
        mutants: {
            means: 'breaks one rule after the other in a copy of the package; each must be noticed within\n--seeds histories, short ones first',
        },
        patience: { takes: 'S', means: 'seconds spent on shortening a failing history (default 90; 0: not at all)' },
        stops: { means: 'print every stop and failure of each history' },
    },
})

export const newestCommand = command({
    typed: 'npm run newest --',
    does: 'Asks the package registry whether newer versions of the SDK and its platform packages are complete, and says which to pin.\nIt changes nothing.',
    flags: {},
})

export const deployCommand = command({
    typed: 'npm run deploy --',
    does: 'Installs the app on the instance of SN_SDK_INSTANCE_URL as SN_SDK_USER (or with SN_SDK_AUTH_TYPE=oauth), then checks flows and queue.\nThe password is taken from SN_SDK_USER_PWD, the OAuth client secret from SN_SDK_OAUTH_CLIENT_SECRET, or asked for.',
    flags: {
        'own-prefix': {
            means: "where the instance's company code differs from the scope's prefix: install a copy under its own",
        },
        companion: {
            means: 'after the app also install its companion for SAM Professional (bridge/), and check its subflows',
        },
    },
    secrets: {
        ...tokens,
        password: 'SN_SDK_USER_PWD',
        pwd: 'SN_SDK_USER_PWD',
        'user-pwd': 'SN_SDK_USER_PWD',
        'client-secret': 'SN_SDK_OAUTH_CLIENT_SECRET',
        'oauth-client-secret': 'SN_SDK_OAUTH_CLIENT_SECRET',
    },
})

export const rescopeCommand = command({
    typed: 'npm run rescope --',
    does: "Writes a copy of the project under another vendor's prefix. Before a first install only: an installed app keeps its scope for good.",
    flags: {
        prefix: {
            takes: 'x_CODE',
            means: 'x_ and the company code: property glide.appcreator.company.code of the instance',
        },
        scope: {
            takes: 'SCOPE',
            means: 'the whole scope, 18 characters at most (default: the prefix and the name as it is)',
        },
        into: {
            takes: 'FOLDER',
            means: 'where the copy goes, a new folder (default: beside this project, named by its scope)',
        },
    },
})
