// The sentences of positions, their rows and their remediation, in English.
export const positionTexts = {
    // Reason of a position.
    'position.reason.covered': '{0} required, {1} owned: enough.',
    'position.reason.nothing_counted': 'Nobody holds a licence that counts.',
    'position.reason.unlimited': '{0} required; an unlimited entitlement covers them.',
    'position.reason.ela':
        '{0} required, {1} owned; the enterprise agreement covers the {2} above them until it is trued up.',
    'position.reason.short': '{0} required, {1} owned: {2} more are needed.',
    'position.reason.no_entitlement': '{0} required and no entitlement entered.',
    'position.reason.draft_only':
        '{0} required; the entitlement {1} is a draft and does not count before it is published.',
    'position.reason.not_started': '{0} required; the entitlement {1} starts on {2}.',
    'position.reason.ended': '{0} required; the entitlement {1} ended on {2}.',
    'position.reason.data_old':
        'The last complete download is of {0}, more than {1} days ago: nothing is judged on it.',
    'position.reason.never_downloaded': 'No download has been complete yet: nothing is judged.',
    'position.reason.group': '{0} required; rights are not owned by this group, the whole is judged.',
    'position.reason.unknown_licence':
        '{0} rows carry a licence that no software model knows: they are neither paid nor free until one does.',
    // Notes beside it.
    'position.note.flexible': 'Covered until the review on {0}.',
    'position.note.reclaim_avoids': '{0} avoided by reclaiming {1} idle seats, {2} saved in cash now.',
    'position.note.excluded': '{0} excluded, worth {1} a year; Miro itself counts {2}.',
    'position.note.rights_not_entered': 'Miro says {0} purchased, entitlements say {1}: {2} rights not entered.',
    'position.note.rights_beyond_miro':
        'Miro says {0} purchased, entitlements say {1}: {2} rights that Miro does not know.',
    'position.note.not_entitled': '{0} rows carry an unknown licence and are shown apart.',
    'position.note.without_person': '{0} of them belong to no user record.',
    'position.note.no_price': 'No price: enter a unit cost or the licence cost of the model.',
    'position.note.other_currency':
        '{0} of the rights are priced in {1} ({2} each); the amounts here are in {3} and are not added.',
    'position.note.pooled': 'Pooled over {0} profiles without rights of their own.',
    // Why a row is counted, or is not.
    'position.row.counted': 'Counted: active, a paid licence, not excluded.',
    'position.row.counted_without_person': 'Counted: active, a paid licence, not excluded; no user record matches.',
    'position.row.excluded': 'Not counted: excluded ({0}).',
    'position.row.not_entitled': 'Not entitled: no software model knows the licence {0}.',
    'position.row.free': 'Not counted: the licence {0} is free.',
    'position.row.inactive': 'Not counted: deactivated in Miro, which bills nobody deactivated.',
    'position.row.missing': 'Not counted: the last complete download did not show the person.',
    'position.row.unlicensed':
        'Unlicensed: {0} required, {1} owned, and this licence, assigned {2}, is among the {3} latest.',
    'position.row.unlicensed_undated':
        'Unlicensed: {0} required, {1} owned, and no older licence is left without a right.',
    // What a remediation did.
    'remediation.effect.as_promised': 'Promised {0}, the reconciliation proves {1}.',
    'remediation.effect.less': 'Promised {0}, the reconciliation proves only {1}.',
    'remediation.effect.none': 'Promised {0}, the reconciliation proves none of it yet.',
    'remediation.void': 'Void: {0} was finished first.',
} as const

export type PositionTextKey = keyof typeof positionTexts
