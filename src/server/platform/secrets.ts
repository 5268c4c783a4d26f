// Random secrets for links, and the digests that are stored in their place.
import { GlideDigest, GlideSecureRandomUtil } from '@servicenow/glide'

/** 64 characters of the platform's secure random source, safe in a URL. */
export function randomSecret(): string {
    return GlideSecureRandomUtil.getSecureRandomString(64).replace(/[^A-Za-z0-9]/g, 'x')
}

/** SHA-256 as 64 hex digits. */
export function sha256(text: string): string {
    return new GlideDigest().getSHA256Hex(text).toLowerCase()
}
