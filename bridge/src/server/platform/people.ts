// Who is acting, in which language, and what they may.
import { gs } from '@servicenow/glide'

export function hasRole(role: string): boolean {
    return gs.hasRole(role)
}

export function userName(): string {
    return gs.getUserName()
}

export function language(): string {
    return gs.getSession().getLanguage() || 'en'
}
