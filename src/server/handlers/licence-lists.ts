// What the licence buttons of a workspace's lists do; the answer is a sentence for a dialog.
import { draftFromMiro, draftFromSam } from '../licensing/from-elsewhere.act.ts'
import type { Answer } from '../licensing/entitlement.act.ts'
import { groupingNamed } from '../licensing/reconciliation-start.act.ts'
import { say, sayAll } from '../platform/messages.ts'
import { hasRole } from '../platform/people.ts'
import { text } from '../texts/text.ts'
import { startReconciliation } from './reconciliation.ts'

/** @param what from_miro, from_sam, or reconcile_ and a grouping; anything else does nothing and answers '' */
export function pressLicenceList(what: string): string {
    if (what === 'from_miro') return asAdmin(draftFromMiro)
    if (what === 'from_sam') return asAdmin(draftFromSam)
    const grouping = /^reconcile_/.test(what) ? groupingNamed(what.slice('reconcile_'.length)) : null
    if (grouping === null) return ''
    if (!hasRole('user')) return say(text('role.missing', 'x_snc_miro_sam.user'))
    return startReconciliation({ groupBy: grouping, profile: '', resume: '' }).said
}

function asAdmin(work: () => Answer): string {
    return hasRole('admin') ? sayAll(work().lines) : say(text('role.missing', 'x_snc_miro_sam.admin'))
}

const groupings = ['none', 'cost_center', 'department', 'company', 'country', 'region'] as const

/** The words of the dialog that asks by what a reconciliation groups, as JSON. */
export function groupingWords(): string {
    return JSON.stringify({
        title: say(text('reconciliation.ask')),
        label: say(text('reconciliation.ask.group')),
        choices: groupings.map((one) => ({ displayValue: say(text(`reconciliation.by.${one}`)), value: one })),
    })
}
