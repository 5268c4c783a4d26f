// Words the days without activity, the due date and the two links of a consent e-mail.
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { fromPlatform } from '../base/instants.ts'
import { escapeMarkup } from '../base/markup.ts'
import { readCandidate } from '../candidates/candidate.store.ts'
import { daysWithoutActivity } from '../candidates/stored-candidate.ts'
import { minuteIn, now } from '../platform/clock.ts'
import { hasAnyRole, readPerson } from '../platform/people.ts'
import { textProperty } from '../platform/properties.ts'
import { catalogue } from '../texts/catalogue.ts'
import { fill } from '../base/sentences.ts'
import { languageOf } from './asking.act.ts'
import { addressOf, placeFor } from './place.ts'

/** Days without activity of the person asked about, at the time of the e-mail; '' where the candidate is gone. */
export function consentDays(question: GlideRecord): string {
    const candidate = readCandidate(question.getValue('candidate') ?? '')
    return String((candidate && daysWithoutActivity(candidate, now())) ?? '')
}

/** When an answer is due, on the clock of the person the e-mail goes to. */
export function consentDue(question: GlideRecord): string {
    const due = fromPlatform(question.getValue('due'))
    const reader = readPerson(question.getValue('user'))
    return due === null ? '' : escapeMarkup(minuteIn(due, reader?.timeZone ?? ''))
}

/** The two links of an e-mail, in the language of its reader; opening either decides nothing. */
export function consentLinks(question: GlideRecord, secret: string): string {
    const language = languageOf(question.getValue('language') ?? '')
    const kind = question.getValue('kind') === 'approver' ? 'approver' : 'person'
    const base = String(gs.getProperty('glide.servlet.uri', '') ?? '').replace(/\/?$/, '/')
    const place = placeFor(textProperty('consent_page', 'auto').trim(), () => hasAnyRole(question.getValue('user')))
    const page = base + addressOf(place, textProperty('consent_portal', 'sp').trim(), question.getUniqueValue(), secret)
    return (['keep', 'release'] as const)
        .map((answer) => {
            const words = fill(catalogue[`consent.${kind}.${answer}`][language], [])
            return `<p><a href="${page}&amp;answer=${answer}">${words}</a></p>`
        })
        .join('')
}
