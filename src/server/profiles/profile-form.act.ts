// Fills what a profile's form shows beside its columns: checklist, next refresh, banners.
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { escapeMarkup } from '../base/markup.ts'
import { say } from '../platform/messages.ts'
import { hasRole } from '../platform/people.ts'
import { nonsenseIn } from '../platform/properties.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { describeBanners, drawBanner } from './banner.ts'
import { describeChecklist, drawChecklist } from './checklist.ts'
import { copyObstacle } from './home.act.ts'
import { offerDefaults, offerName } from './profile-rules.act.ts'
import { nextRefresh, readBanner, readSetup } from './setup.act.ts'
import { describeVendorConfiguration } from './vendor-configuration.ts'

/**
 * Fills the checklist of a profile not yet published, the next refresh of a
 * published one, and the banners. Writes nothing; what it sets on `current` lives as long as the form.
 * @param news lines about a published profile's people that somebody should hear of
 */
export function showProfile(current: GlideRecord, news: (profileId: string) => Text[]): void {
    if (current.isNewRecord()) {
        offerDefaults(current)
        offerName(current)
    }
    const draft = (current.getValue('status') || 'draft') === 'draft'
    if (draft) current.setValue('setup_checklist', drawChecklist(describeChecklist(readSetup(current)), say))
    // In the language of the person looking, not of the one who created the profile.
    current.setValue('vendor_configuration', describeVendorConfiguration(say))
    if (current.isNewRecord()) return
    if (!draft) current.setValue('next_refresh', nextRefresh(current.getUniqueValue()))
    // The button that has just been pressed may have said it already.
    const said = Array.from(gs.getErrorMessages() ?? [], String)
    for (const banner of describeBanners(readBanner(current))) {
        const first = escapeMarkup(say(banner.lines[0]))
        if (!said.some((message) => message.startsWith(first))) gs.addErrorMessage(drawBanner(banner, say))
    }
    if (hasRole('admin')) {
        for (const { name, written, least, most, fallback } of nonsenseIn()) {
            gs.addErrorMessage(
                drawBanner({ lines: [text('settings.nonsense', name, written, least, most, fallback)] }, say)
            )
        }
    }
    const copy = copyObstacle({
        name: current.getValue('display_name') ?? '',
        home: current.getValue('home_instance') ?? '',
    })
    if (copy) {
        current.setValue('validation', 'not_validated')
        gs.addErrorMessage(drawBanner({ lines: [copy.message, copy.nextStep] }, say))
    }
    const lines = draft ? [] : news(current.getUniqueValue())
    if (lines.length > 0 && isNews(current.getUniqueValue(), lines)) gs.addInfoMessage(drawBanner({ lines }, say))
}

/** Good news and bad is told once a session; what it is about stays in the lists below. */
function isNews(profileId: string, lines: readonly Text[]): boolean {
    const name = `x_snc_miro_sam.told.${profileId}`
    const told = lines.map(say).join(' ')
    if (String(gs.getSession().getClientData(name) ?? '') === told) return false
    gs.getSession().putClientData(name, told)
    return true
}
