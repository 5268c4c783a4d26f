// What this application writes into the system log.
import { gs } from '@servicenow/glide'

export function logInfo(words: string): void {
    gs.info(`[Miro in Software Asset Workspace] ${words}`)
}

export function logWarning(words: string): void {
    gs.warn(`[Miro in Software Asset Workspace] ${words}`)
}
