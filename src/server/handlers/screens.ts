// What the screens call: the display rule of profiles, the New button, and the lookups of related lists.
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { say, showError } from '../platform/messages.ts'
import { escapeMarkup } from '../base/markup.ts'
import { hasRole } from '../platform/people.ts'
import { text } from '../texts/text.ts'
import { describeBanners, drawBanner } from '../profiles/banner.ts'
import { describeChecklist, drawChecklist } from '../profiles/checklist.ts'
import { offerDefaults } from './profiles.ts'
import { describeVendorConfiguration } from '../profiles/vendor-configuration.ts'
import { comeBackLines } from '../candidates/come-back.act.ts'
import { decideCreation } from '../profiles/creation.ts'
import { modelsInUse, nextRefresh, readBanner, readSetup, samWorkspaceInstalled } from '../profiles/setup.act.ts'

/** No sys_id: a list of nothing must match nothing, and an empty IN would be dropped. */
const nothing = 'none'

/**
 * Display business rule of the profile: fills the checklist of a profile not yet published, the next refresh of a
 * published one, and the banners. Writes nothing; what it sets on `current` lives as long as the form.
 */
export function showProfile(current: GlideRecord): void {
    if (current.isNewRecord()) offerDefaults(current)
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
    const lines = draft ? [] : comeBackLines(current.getUniqueValue())
    if (lines.length > 0) gs.addInfoMessage(drawBanner({ lines }, say))
}

/** Display business rule of a removal candidate: why it needs attention and what to do, at the top of the form. */
export function showCandidate(current: GlideRecord): void {
    const error = current.getValue('error') || ''
    if (current.getValue('state') !== 'attention_required' || error === '') return
    const next = current.getValue('next_step') || ''
    gs.addErrorMessage(drawBanner({ lines: next === '' ? [error] : [error, text('banner.next', next)] }, say))
}

/** 'New' on the list of profiles: on to the types, or back to the list with the reason. */
export function newProfile(action: { setRedirectURL(url: string): void }): void {
    const creation = decideCreation({ samWorkspace: samWorkspaceInstalled(), integrator: hasRole('integrator') })
    if (creation.allowed) {
        action.setRedirectURL(creation.path)
        return
    }
    showError(creation.message)
    action.setRedirectURL('x_snc_miro_sam_profile_list.do')
}

/** For the related list 'Software Models' of a profile: comma-separated sys_ids, never empty. */
export function softwareModelsOf(profileId: string): string {
    return /^[0-9a-f]{32}$/.test(profileId) ? modelsInUse(profileId).join(',') || nothing : nothing
}
