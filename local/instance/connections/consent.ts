// The authorization-code round trip: oauth_initiator.do makes the vendor's address with a state, oauth_redirect.do takes the
// code once and stores the token.
import { createHash, randomBytes } from 'node:crypto'
import type { Kernel, Row } from '../kernel.ts'
import { PlatformError } from '../http/platform-error.ts'
import { askForToken } from './token-request.ts'
import { entityOf } from './tokens.ts'
import type { Tokens } from './tokens.ts'

interface Pending {
    profile: string
    requestor: string
    redirectUrl: string
    verifier: string | null
    user: string
    at: number
}

export interface Consent {
    /** The vendor's authorize address for a credential. @throws where it has no OAuth profile or registry */
    initiate(credentialSysId: string, profileId?: string): string
    /** Takes the address the vendor sent the browser back to. @returns what the page says */
    redirect(url: string): { ok: boolean; message: string; credential: string | null }
}

/** A state is used once and not after this. Assumed: the platform's own span is not published. */
const stateLife = 10 * 60_000

type Needs = Pick<Kernel, 'records' | 'clock' | 'network' | 'sessions' | 'log' | 'decrypt'>

export function openConsent(kernel: Needs, tokens: Tokens): Consent {
    const { records, clock } = kernel
    const pending = new Map<string, Pending>()
    // The state is a secret, so it is not drawn from the seeded ids, whose sequence anyone can repeat.
    const newSecret = (): string => randomBytes(24).toString('base64url')

    return {
        initiate(credentialSysId, profileId) {
            const profile =
                profileId ?? records.get('oauth_2_0_credentials', credentialSysId)?.['oauth_entity_profile'] ?? null
            const entity = profile ? entityOf(records, profile) : null
            if (!profile || !entity)
                throw new PlatformError('The credential has no OAuth entity profile: create the connection first')
            for (const [state, entry] of pending) if (clock.now() - entry.at > stateLife) pending.delete(state)
            const state = newSecret()
            const verifier = entity['code_challenge_method'] === 'S256' ? newSecret() : null
            const redirectUrl = entity['redirect_url'] ?? ''
            pending.set(state, {
                profile,
                requestor: credentialSysId,
                redirectUrl,
                verifier,
                user: kernel.sessions.current().userId,
                at: clock.now(),
            })
            return vendorAddress(records, entity, { profile, state, redirectUrl, verifier })
        },
        redirect(url) {
            const query = new URL(url, 'http://instance').searchParams
            const state = query.get('state') ?? ''
            const entry = pending.get(state)
            pending.delete(state)
            const refuse = (message: string) => {
                kernel.log.write('error', 'OAuth', message)
                return { ok: false, message, credential: entry?.requestor ?? null }
            }
            if (!entry || clock.now() - entry.at > stateLife)
                return refuse('OAuth flow failed: the state is unknown, used or too old. Get the OAuth token again')
            if (entry.user !== kernel.sessions.current().userId)
                return refuse('OAuth flow failed: it was started by somebody else')
            const vendorError = query.get('error')
            if (vendorError)
                return refuse(`OAuth flow failed: ${vendorError} ${query.get('error_description') ?? ''}`.trim())
            const failed = takeCode(kernel, tokens, entry, query.get('code'))
            if (failed) return refuse(`OAuth flow failed: ${failed}`)
            return { ok: true, message: 'OAuth token flow completed successfully.', credential: entry.requestor }
        },
    }
}

/** The vendor's authorize address; a registry with a code challenge sends the hash of the verifier along. */
function vendorAddress(
    records: Kernel['records'],
    entity: Row,
    asked: Pick<Pending, 'profile' | 'redirectUrl' | 'verifier'> & { state: string }
): string {
    const address = new URL(entity['auth_url'] ?? '')
    const scopes = profileScopes(records, asked.profile)
    const parameters: Record<string, string> = {
        response_type: 'code',
        client_id: entity['client_id'] ?? '',
        redirect_uri: asked.redirectUrl,
        state: asked.state,
        ...(scopes ? { scope: scopes } : {}),
        ...(asked.verifier ? { code_challenge: challenge(asked.verifier), code_challenge_method: 'S256' } : {}),
    }
    for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value)
    return address.toString()
}

/** Exchanges the code for a token and stores it. @returns why that failed, or null */
function takeCode(kernel: Needs, tokens: Tokens, entry: Pending, code: string | null): string | null {
    const entity = entityOf(kernel.records, entry.profile)
    if (!code || !entity) return 'the vendor sent no authorization code'
    const answer = askForToken(kernel, entity, {
        grant_type: 'authorization_code',
        code,
        redirect_uri: entry.redirectUrl,
        ...(entry.verifier ? { code_verifier: entry.verifier } : {}),
    })
    if ('error' in answer) return answer.error
    tokens.store(requestorProfile(kernel, tokens, entry), answer)
    return null
}

/** A credential made by hand has no requestor profile yet: the first token makes one. */
function requestorProfile(kernel: Needs, tokens: Tokens, entry: Pending) {
    const known = tokens.requestorProfile(entry.profile, entry.requestor)
    if (known) return known
    const sysId = kernel.records.insert('oauth_requestor_profile', {
        oauth_requestor: entry.requestor,
        oauth_requestor_context: 'oauth_2_0_credentials',
        oauth_provider_profile: entry.profile,
        request_id: entry.requestor,
    })
    return kernel.records.get('oauth_requestor_profile', sysId) as NonNullable<typeof known>
}

function profileScopes(records: Kernel['records'], profile: string): string {
    return records
        .find('oauth_entity_profile_scope', `oauth_entity_profile=${profile}`)
        .map((row) => records.get('oauth_entity_scope', row['oauth_entity_scope'] ?? '')?.['oauth_entity_scope'] ?? '')
        .filter(Boolean)
        .join(' ')
}

function challenge(verifier: string): string {
    return createHash('sha256').update(verifier).digest('base64url')
}
