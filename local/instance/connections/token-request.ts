// Asks a vendor's token endpoint: client credentials and parameters in the form body, the answer read whatever its error shape.
import type { Kernel, Row } from '../kernel.ts'

export interface TokenAnswer {
    accessToken: string
    refreshToken: string | null
    /** Seconds; null where the vendor names none: the token does not expire (assumed). */
    expiresIn: number | null
    scope: string
}

const requestTimeout = 30_000

/** @returns the token, or what the endpoint answered in words that hold no secret */
export function askForToken(
    kernel: Pick<Kernel, 'network' | 'decrypt'>,
    entity: Row,
    parameters: Record<string, string>
): TokenAnswer | { error: string } {
    const secret = kernel.decrypt(entity['client_secret'] ?? null)
    const form = new URLSearchParams({
        ...parameters,
        client_id: entity['client_id'] ?? '',
        ...(secret ? { client_secret: secret } : {}),
    })
    const response = kernel.network.send({
        method: 'POST',
        url: entity['token_url'] ?? '',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
        body: form.toString(),
        timeoutMilliseconds: requestTimeout,
    })
    if (response.error) return { error: response.error }
    const body = object(response.body)
    const accessToken = body?.['access_token']
    if (response.status >= 400 || typeof accessToken !== 'string' || accessToken === '')
        return { error: `${response.status}${wordsOf(body)}` }
    return {
        accessToken,
        refreshToken: typeof body?.['refresh_token'] === 'string' ? body['refresh_token'] : null,
        expiresIn: Number(body?.['expires_in']) > 0 ? Number(body?.['expires_in']) : null,
        scope: typeof body?.['scope'] === 'string' ? body['scope'] : '',
    }
}

/** RFC 6749's error and error_description, or a vendor's message. */
function wordsOf(body: Record<string, unknown> | null): string {
    const words = [body?.['error'] ?? body?.['code'], body?.['error_description'] ?? body?.['message']]
        .filter((word): word is string => typeof word === 'string' && word !== '')
        .join(': ')
    return words ? ` ${words}` : ''
}

function object(text: string): Record<string, unknown> | null {
    try {
        const parsed: unknown = JSON.parse(text)
        return parsed !== null && typeof parsed === 'object' ? (parsed as Record<string, unknown>) : null
    } catch {
        return null
    }
}
