// Decides on which page a person is asked: the UI page, or the portal's.

export type Place = 'portal' | 'page'

/**
 * Whoever has no role is sent to a portal by the platform after signing in (glide.entry.loggedin.page_ess), so a link to
 * the UI page would lead them elsewhere.
 *
 * @param setting x_snc_miro_sam.consent_page: 'portal' or 'page' for everybody; anything else goes by the person's roles
 * @param hasRole asked only where the setting leaves it open
 */
export function placeFor(setting: string, hasRole: () => boolean): Place {
    if (setting === 'portal' || setting === 'page') return setting
    return hasRole() ? 'page' : 'portal'
}

/**
 * Address of the question below the instance's own.
 * @param portal URL suffix of the portal; what is none counts as 'sp'
 * @param question sys_id of the question
 */
export function addressOf(place: Place, portal: string, question: string, secret: string): string {
    const suffix = /^[a-z0-9_-]+$/i.test(portal) ? portal : 'sp'
    const path = place === 'portal' ? `${suffix}?id=x_snc_miro_sam_consent&` : 'x_snc_miro_sam_consent.do?'
    return `${path}question=${question}&token=${secret}`
}
