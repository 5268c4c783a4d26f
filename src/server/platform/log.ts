// Writes to the application log; bodies, tokens and people's names never belong here (who gets a role by the install does).
import { gs } from '@servicenow/glide'

/** Something a developer or administrator may want to know later. `where` is the file's area, e.g. 'subscriptions'. */
export function logInfo(where: string, message: string): void {
    gs.info(`[miro ${where}] ${withoutSecrets(message)}`)
}

export function logWarning(where: string, message: string): void {
    gs.warn(`[miro ${where}] ${withoutSecrets(message)}`)
}

export function logError(where: string, message: string): void {
    gs.error(`[miro ${where}] ${withoutSecrets(message)}`)
}

/** Last line of defence: bearer values and token-like parameters are blanked whatever the caller put in. */
function withoutSecrets(message: string): string {
    return message
        .replace(/(bearer\s+)[\w.~+/=-]+/gi, '$1***')
        .replace(/((?:access|refresh)?_?(?:token|secret|api_key|password)"?\s*[=:]\s*"?)[^\s"&,}]+/gi, '$1***')
}
