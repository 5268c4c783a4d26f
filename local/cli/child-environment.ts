// Decides which environment variables a program started by these commands may see: a list of what it needs, never all of them.

/** What a program needs to be found, to find its files, and to speak the person's language. */
const ordinary = [
    'PATH',
    'PATHEXT',
    'HOME',
    'USER',
    'LOGNAME',
    'SHELL',
    'USERPROFILE',
    'HOMEDRIVE',
    'HOMEPATH',
    'APPDATA',
    'LOCALAPPDATA',
    'PROGRAMDATA',
    'SYSTEMROOT',
    'SYSTEMDRIVE',
    'WINDIR',
    'COMSPEC',
    'TMPDIR',
    'TEMP',
    'TMP',
    'LANG',
    'LANGUAGE',
    'LC_ALL',
    'LC_CTYPE',
    'TZ',
    'TERM',
    'COLORTERM',
    'NO_COLOR',
    'FORCE_COLOR',
    'COLUMNS',
    'CI',
]

/** What a program needs to reach an instance from within a company; a proxy's address may hold a password. */
const network = ['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY', 'NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR']

/** The SDK's own variables for an install without a person (its CI guide). */
const install = [
    'SN_SDK_INSTANCE_URL',
    'SN_SDK_AUTH_TYPE',
    'SN_SDK_USER',
    'SN_SDK_USER_PWD',
    'SN_SDK_OAUTH_CLIENT_ID',
    'SN_SDK_OAUTH_CLIENT_SECRET',
]

export type Environment = Readonly<Record<string, string | undefined>>

function pick(environment: Environment, names: readonly string[]): Record<string, string> {
    const wanted = new Set(names)
    return Object.fromEntries(
        Object.entries(environment).filter(
            (entry): entry is [string, string] => entry[1] !== undefined && wanted.has(entry[0].toUpperCase())
        )
    )
}

/** For building and for everything else that needs no network and no secret. */
export function buildEnvironment(environment: Environment): Record<string, string> {
    return pick(environment, ordinary)
}

/** For the one step that signs in at the instance. */
export function installEnvironment(environment: Environment): Record<string, string> {
    return {
        ...pick(environment, [...ordinary, ...network, ...install]),
        SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
    }
}
