// Apps, authorization codes, access and refresh tokens, and the SCIM token of the simulated Miro.

import { draw } from './members.ts'

export interface Grant {
    accessToken: string
    refreshToken: string | null
    clientId: string
    organization: 'enterprise' | 'developer'
    userId: string
    teamId: string
    scopes: string[]
    /** Epoch milliseconds; null: never. */
    expiresAt: number | null
    refreshExpiresAt: number | null
    revoked: boolean
    /** Treated as no Company Admin although the user may be one (tests of the refusal). */
    notAdmin?: boolean
}

export interface Code {
    code: string
    clientId: string
    redirectUri: string
    organization: Grant['organization']
    userId: string
    teamId: string
    notAdmin: boolean
    expiresAt: number
    used: boolean
}

export interface App {
    clientId: string
    clientSecret: string
    name: string
    team: string
    redirectUris: string[]
    scopes: string[]
    expiring: boolean
    /** Where the app is installed, by team id; a second install asks for a reinstall. */
    installedIn: Set<string>
}

const accessLife = 3600_000
const refreshLife = 60 * 86_400_000
export const codeLife = 600_000

export interface Tokens {
    readonly apps: Map<string, App>
    readonly codes: Map<string, Code>
    addApp(app: Partial<App> & { name: string }): App
    newCode(code: Omit<Code, 'code' | 'used'>): Code
    /** Issues a pair; the caller revokes what it replaces. */
    issue(
        grant: Omit<Grant, 'accessToken' | 'refreshToken' | 'revoked' | 'expiresAt' | 'refreshExpiresAt'>,
        life: {
            now: number
            expiring: boolean
        }
    ): Grant
    byAccess(token: string): Grant | undefined
    byRefresh(token: string): Grant | undefined
    all(): Grant[]
    scimToken(): string
    rotateScimToken(): string
    /** Digits of a fresh id for things the simulation makes. */
    nextNumber(): number
}

/** base64 of {"miro.origin":"eu01"}: the region marker real tokens begin with. */
const regionMarker = 'eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ'

export function createTokens(seed: number): Tokens {
    const apps = new Map<string, App>()
    const codes = new Map<string, Code>()
    const grants: Grant[] = []
    const access = new Map<string, Grant>()
    const refresh = new Map<string, Grant>()
    let count = 0

    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
    function secret(length: number): string {
        count++
        let text = ''
        for (let n = 0; n < length; n++) text += letters[Math.floor(draw(seed, count * 1000 + n, 41) * letters.length)]
        return text
    }
    let scim = secret(32)

    return {
        apps,
        codes,
        addApp(wanted) {
            const app: App = {
                clientId: String(3_458_764_500_000_000n + BigInt(Math.floor(draw(seed, ++count, 42) * 1e12))) + '12',
                clientSecret: secret(32),
                team: '',
                redirectUris: [],
                scopes: ['organizations:read'],
                expiring: true,
                installedIn: new Set(),
                ...wanted,
            }
            apps.set(app.clientId, app)
            return app
        },
        newCode(wanted) {
            const code = { ...wanted, code: `${regionMarker}_${secret(27)}`, used: false }
            codes.set(code.code, code)
            return code
        },
        issue(wanted, { now, expiring }) {
            const grant: Grant = {
                ...wanted,
                accessToken: `${regionMarker}_${secret(27)}`,
                refreshToken: expiring ? `${regionMarker}_${secret(27)}` : null,
                expiresAt: expiring ? now + accessLife : null,
                refreshExpiresAt: expiring ? now + refreshLife : null,
                revoked: false,
            }
            grants.push(grant)
            access.set(grant.accessToken, grant)
            if (grant.refreshToken) refresh.set(grant.refreshToken, grant)
            return grant
        },
        byAccess: (token) => access.get(token),
        byRefresh: (token) => refresh.get(token),
        all: () => grants,
        scimToken: () => scim,
        rotateScimToken: () => (scim = secret(32)),
        nextNumber: () => ++count,
    }
}
