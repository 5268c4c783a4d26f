// Keeps OAuth tokens in oauth_credential, and refreshes one before it expires.
//
// Rules: a token is refreshed when less than a minute of it is left (assumed); the new pair is stored in one transaction
// before anything uses it, because the old refresh token is dead the moment the new one exists; where a refresh fails and the
// access token is over, the request is not sent (switch deadToken: it is, and the server says 401).
import type { Kernel, Row } from '../kernel.ts'
import type { TokenSource } from '../http/rest.ts'
import { credentialOf } from './alias.ts'
import { askForToken } from './token-request.ts'
import type { TokenAnswer } from './token-request.ts'
import { storedInstant, storedText } from '../time/stored.ts'

const marginMilliseconds = 60_000
/** Documented default life of a refresh token: 100 days. */
const refreshLifeSeconds = 8_640_000

export interface StoredToken {
    accessToken: string | null
    accessSysId: string | null
    readonly refreshToken: string | null
    refreshSysId: string | null
    /** Epoch milliseconds; null never expires. */
    expires: number | null
    refreshExpires: number | null
    scope: string
}

export interface Tokens extends TokenSource {
    /** The stored token, refreshed where due. The requestor is a credential's sys_id or a request id of its profile. */
    current(profileId: string, requestor: string): StoredToken | null
    store(requestorProfile: Row, answer: TokenAnswer): void
    requestorProfile(profileId: string, requestor: string): Row | null
}

type Needs = Pick<Kernel, 'records' | 'db' | 'clock' | 'network' | 'log' | 'decrypt' | 'switches'>

export function openTokens(kernel: Needs): Tokens {
    const { records, clock } = kernel
    const kept = openTokenStore(kernel)
    const { requestorProfile } = kept
    const refresher = openRefresher(kernel, kept)

    const current = (profileId: string, requestor: string): StoredToken | null => {
        const profile = requestorProfile(profileId, requestor)
        const token = profile ? kept.stored(profile) : null
        if (!profile || !token) return null
        const due =
            token.accessToken === null || (token.expires !== null && token.expires - clock.now() < marginMilliseconds)
        return due ? refresher.refresh(profile, token) : token
    }

    return {
        current,
        store: kept.store,
        requestorProfile,
        bearer(profileId, _context, requestorId) {
            const requestor =
                requestorId ??
                records.first('oauth_requestor_profile', `oauth_provider_profile=${profileId}`)?.['oauth_requestor']
            const token = requestor ? current(profileId, requestor) : null
            if (kernel.switches.deadToken === 'sent') return { token: token?.accessToken ?? null }
            const over = token?.expires != null && token.expires <= clock.now()
            if (token?.accessToken && !over) return { token: token.accessToken }
            const profile = requestor ? requestorProfile(profileId, requestor) : null
            const said = refresher.refusal(profile) ?? 'Missing parameters: access_token'
            return {
                refusal: `User Not Authenticated. Could not retrieve a new access token with the refresh token. ${said}`,
            }
        },
        basic(profileId) {
            const row = credentialOf(records, profileId)
            return row
                ? { userName: row['user_name'] ?? '', password: kernel.decrypt(row['password'] ?? null) ?? '' }
                : null
        },
    }
}

/** The tokens as rows of oauth_credential. */
function openTokenStore(kernel: Needs) {
    const { records, clock } = kernel
    const requestorProfile = (profileId: string, requestor: string): Row | null =>
        records.first(
            'oauth_requestor_profile',
            `oauth_provider_profile=${profileId}^oauth_requestor=${requestor}^ORrequest_id=${requestor}`
        )

    const stored = (profile: Row): StoredToken | null => {
        const rows = records.find('oauth_credential', `oauth_requestor_profile=${profile['sys_id']}`)
        const access = rows.find((row) => row['type'] === 'access_token')
        const refresh = rows.find((row) => row['type'] === 'refresh_token')
        if (!access && !refresh) return null
        return {
            accessToken: kernel.decrypt(access?.['token'] ?? null),
            accessSysId: access?.['sys_id'] ?? null,
            // Needed only where the access token is over.
            get refreshToken() {
                return kernel.decrypt(refresh?.['token'] ?? null)
            },
            refreshSysId: refresh?.['sys_id'] ?? null,
            expires: storedInstant(access?.['expires']),
            refreshExpires: storedInstant(refresh?.['expires']),
            scope: access?.['scopes'] ?? '',
        }
    }

    const put = (profile: Row, type: string, token: string, expires: number | null, values: Row): void => {
        const existing = records.first('oauth_credential', `oauth_requestor_profile=${profile['sys_id']}^type=${type}`)
        const row = {
            ...values,
            type,
            token,
            token_received: storedText(clock.now()),
            expires: expires === null ? null : storedText(expires),
            oauth_requestor_profile: profile['sys_id'] as string,
        }
        if (existing) records.update('oauth_credential', existing['sys_id'] as string, row)
        else records.insert('oauth_credential', row)
    }

    const store = (profile: Row, answer: TokenAnswer): void => {
        const entity = entityOf(records, profile['oauth_provider_profile'] ?? '')
        const values = { peer: entity?.['sys_id'] ?? null, scopes: answer.scope }
        const now = clock.now()
        kernel.db.transaction(() => {
            put(profile, 'access_token', answer.accessToken, later(now, answer.expiresIn), values)
            if (answer.refreshToken !== null) {
                const life = Number(entity?.['refresh_token_lifespan'] || refreshLifeSeconds)
                put(profile, 'refresh_token', answer.refreshToken, later(now, life), values)
            }
        })
    }

    return { requestorProfile, stored, store }
}

/** Spends refresh tokens, one at a time for a requestor profile. */
function openRefresher(kernel: Needs, { stored, store }: ReturnType<typeof openTokenStore>) {
    const { records, clock } = kernel
    const refreshing = new Set<string>()
    /** What the token endpoint last said to a refresh, by requestor profile. */
    const refused = new Map<string, string>()

    const refresh = (profile: Row, token: StoredToken): StoredToken => {
        const id = profile['sys_id'] as string
        const entity = entityOf(records, profile['oauth_provider_profile'] ?? '')
        const usable =
            entity && token.refreshToken && (token.refreshExpires === null || token.refreshExpires > clock.now())
        // One refresh at a time: a second one would spend a refresh token that is already dead.
        if (!usable || refreshing.has(id)) return token
        refreshing.add(id)
        try {
            const answer = askForToken(kernel, entity, {
                grant_type: 'refresh_token',
                refresh_token: token.refreshToken as string,
            })
            refused.delete(id)
            if ('error' in answer) {
                refused.set(id, answer.error)
                kernel.log.write(
                    'error',
                    'OAuth',
                    `Refreshing the token of '${entity['name']}' failed: ${answer.error}`
                )
                return token
            }
            store(profile, answer)
            return stored(profile) as StoredToken
        } finally {
            refreshing.delete(id)
        }
    }

    return { refresh, refusal: (profile: Row | null) => refused.get(profile?.['sys_id'] ?? '') }
}

/** The application registry behind an OAuth entity profile. */
export function entityOf(records: Kernel['records'], profileId: string): Row | null {
    const profile = records.get('oauth_entity_profile', profileId)
    return profile?.['oauth_entity'] ? records.get('oauth_entity', profile['oauth_entity']) : null
}

function later(now: number, seconds: number | null): number | null {
    return seconds === null ? null : now + seconds * 1000
}
