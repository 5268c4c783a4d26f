// Every switch of the simulated Miro: what Miro leaves open, or does differently from day to day, is a setting here.

export interface Settings {
    /** How the last page of a listing ends: no cursor, an empty one, or the last id (then one empty page follows). */
    lastPage: 'absent' | 'empty' | 'last_id'
    /** Unit of X-RateLimit-Reset: epoch seconds, epoch milliseconds, or seconds from now. */
    resetUnit: 'seconds' | 'milliseconds' | 'relative'
    /** Miro documents no Retry-After; on: a 429 carries one, in seconds. */
    retryAfter: boolean
    /** Off: no rate-limit header on any answer. */
    rateHeaders: boolean
    /** Credits a user of an app has per 60 seconds (REST) and an organization per 30 seconds (SCIM). */
    restCredits: number
    scimCredits: number
    /** The token answer writes team_id as a bare number, as Miro's own sample does (19 digits: a double loses some). */
    numericTeamId: boolean
    /** Shape of token end-point failures: Miro's own, or RFC 6749's. */
    oauthErrors: 'miro' | 'rfc6749'
    /** Redirects back from the consent page repeat team_id and client_id. */
    echo: boolean
    /** Whether new tokens of the app expire (1 hour, with a rotating refresh token). */
    expiringTokens: boolean
    /** Off: GET /v1/oauth-token leaves the organization out. */
    tokenOrganization: boolean
    /** Miro's contract says 400 for a dead token at GET /v1/oauth-token; 401 is what the rest of REST says. */
    deadTokenContext: 400 | 401
    /** Code of a refused organization call. */
    refusal: 'forbiddenAccess' | 'insufficientPermissions'
    /** Redirect URIs of the app. Empty: any, but the token exchange must repeat the one of the consent page. */
    redirectUris: string[]
    /** Milliseconds until REST shows what SCIM changed. */
    visibleAfter: number
    /** The identity provider reactivates this share of deactivated people after so many minutes; null: never. */
    interference: { minutes: number; share: number } | null
    /** `meta.location` of SCIM users names a host that is not Miro's. */
    foreignLocation: boolean
    /** Single sign-on is the precondition of SCIM; without it the SCIM switch cannot be on. */
    ssoEnabled: boolean
    scimEnabled: boolean
    /** People whom SCIM makes are told by e-mail; only shown and kept, this stand-in sends none. */
    emailInvites: boolean
    /** Status of changing userName, userType or roles of a deactivated user (not documented). */
    deactivatedChange: number
    /** SCIM refuses every Company Admin, not only the last one (not documented). */
    protectAdmins: boolean
    /** Flexible licensing: the licence a reactivated person gets is Free Restricted when no seat is left. */
    enforceSeats: boolean
}

export function defaultSettings(): Settings {
    return {
        lastPage: 'absent',
        resetUnit: 'seconds',
        retryAfter: false,
        rateHeaders: true,
        restCredits: 100_000,
        scimCredits: 10_000,
        numericTeamId: true,
        oauthErrors: 'miro',
        echo: false,
        expiringTokens: true,
        tokenOrganization: true,
        deadTokenContext: 400,
        refusal: 'insufficientPermissions',
        redirectUris: [],
        visibleAfter: 0,
        interference: null,
        foreignLocation: false,
        ssoEnabled: true,
        scimEnabled: true,
        emailInvites: false,
        deactivatedChange: 409,
        protectAdmins: false,
        enforceSeats: true,
    }
}

/** Takes over known settings of the right kind; names what it refused. */
export function applySettings(settings: Settings, wanted: Record<string, unknown>): string[] {
    const refused: string[] = []
    for (const [name, value] of Object.entries(wanted)) {
        const current = (settings as unknown as Record<string, unknown>)[name]
        const fits =
            current !== undefined &&
            (current === null || value === null || typeof current === typeof value) &&
            Array.isArray(current) === Array.isArray(value)
        if (fits) (settings as unknown as Record<string, unknown>)[name] = value
        else refused.push(name)
    }
    return refused
}
