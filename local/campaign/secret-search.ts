// Finds a secret in a text: as it is, encoded, or a part of it long enough to be of use to somebody.

/** Parts shorter than this are no secret any more. */
const shortestPart = 8

export interface SecretSearch {
    /** The secret's own first characters, as much as may be shown, or null. */
    find(text: string): string | null
}

/**
 * Every run of eight characters of a secret, of its base64 and of its URL-encoded form counts. Base64 is looked for at all
 * three offsets a secret can have inside a longer text.
 */
export function openSecretSearch(secrets: Iterable<string>): SecretSearch {
    const parts = new Map<string, string>()
    for (const secret of secrets) {
        if (secret.length < shortestPart) continue
        for (const form of formsOf(secret)) {
            for (let at = 0; at + shortestPart <= form.length; at++) {
                parts.set(form.slice(at, at + shortestPart), `${secret.slice(0, 3)}… (${secret.length} characters)`)
            }
        }
    }
    return {
        find(text) {
            if (parts.size === 0) return null
            for (let at = 0; at + shortestPart <= text.length; at++) {
                const found = parts.get(text.slice(at, at + shortestPart))
                if (found !== undefined) return found
            }
            return null
        },
    }
}

function formsOf(secret: string): string[] {
    const base64 = [0, 1, 2].map((offset) => {
        const whole = Buffer.from('\0'.repeat(offset) + secret).toString('base64')
        // What the bytes before and after the secret have a share in is not the secret's.
        return whole.slice(offset === 0 ? 0 : 4, whole.length - 4)
    })
    const url = encodeURIComponent(secret)
    return [secret, ...(url === secret ? [] : [url]), ...base64, ...base64.map(toUrlSafe)]
}

const toUrlSafe = (base64: string): string => base64.replace(/\+/g, '-').replace(/\//g, '_')
