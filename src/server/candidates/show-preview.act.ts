// Shows a preview above the form or list it was asked for, with a link to it as a file.
import { gs } from '@servicenow/glide'
import { escapeMarkup, link } from '../base/markup.ts'
import { encoded } from '../miro/hosts.ts'
import { say, sayAll, showError } from '../platform/messages.ts'
import { text } from '../texts/text.ts'
import { describePreview, largestSelection, previewOf, subscriptionsIn } from './preview.act.ts'
import type { PreviewScope } from './preview.act.ts'
import { drawSpared, previewTotals } from './preview.ts'
import { refuseRole, tell } from './said.act.ts'

/** Of a list's filter: its subscriptions, read with the person's own rights. */
export function showPreviewOfList(filter: string): void {
    const role = refuseRole('user')
    if (role) return void tell(role)
    const ids = subscriptionsIn(filter)
    if (!ids) return showError(text('reclaim.preview.too_many', largestSelection))
    showPreview({ subscriptionIds: ids }, `query=${encoded(filter)}`)
}

/** The same as one sentence, for a workspace's list. */
export function previewOfListSaid(filter: string): string {
    const role = refuseRole('user')
    if (role) return say(role.text)
    const ids = subscriptionsIn(filter)
    return sayAll(
        ids
            ? describePreview(previewOf({ subscriptionIds: ids }))
            : [text('reclaim.preview.too_many', largestSelection)]
    )
}

export function showPreview(scope: PreviewScope, selection = ''): void {
    const role = refuseRole('user')
    if (role) return void tell(role)
    const preview = previewOf(scope)
    const { lines, left } = preview
    const chosen = selection || (scope.ruleId ? `rule=${scope.ruleId}` : `profile=${scope.profileId}`)
    const cut = left > 0 ? [text('reclaim.preview.cut', lines.length, left)] : []
    const said = [...describePreview(preview), ...cut, text('reclaim.boards')].map(say)
    const file = link(`/x_snc_miro_sam_preview_file.do?${chosen}`, say(text('candidates.csv')))
    // One preview is one message.
    gs.addInfoMessage(
        [said.map(escapeMarkup).join('<br />'), drawSpared(previewTotals(lines), say), file]
            .filter(Boolean)
            .join('<br />')
    )
}
