// 'Next set-up step' on every list that stays empty until Miro is connected; gone once there is something to look at.
import '@servicenow/sdk/global'
import { ScriptInclude, UiAction } from '@servicenow/sdk/core'
import { userRole } from '../security/roles.now.ts'

ScriptInclude({
    $id: Now.ID['script-include-first-run'],
    name: 'MiroFirstRun',
    script: Now.include('./MiroFirstRun.js'),
    description: 'Whether the set-up has a next step; for conditions of list buttons.',
    clientCallable: false,
    accessibleFrom: 'package_private',
    active: true,
})

UiAction({
    $id: Now.ID['ui-next-step-profile'],
    table: 'x_snc_miro_sam_profile',
    name: 'Next set-up step',
    // Begins as the platform's own do: nothing need be selected.
    actionName: 'sysverb_miro_next_step',
    hint: 'Says what is left to do before this list fills, and leads there.',
    order: -200,
    roles: [userRole],
    condition: '!RP.isRelatedList() && new x_snc_miro_sam.MiroFirstRun().wants()',
    list: { showBannerButton: true, style: 'primary' },
    script: Now.include('./next-step.js'),
})

UiAction({
    $id: Now.ID['ui-next-step-subscription'],
    table: 'x_snc_miro_sam_subscription',
    name: 'Next set-up step',
    actionName: 'sysverb_miro_next_step',
    hint: 'Says what is left to do before this list fills, and leads there.',
    order: -200,
    roles: [userRole],
    condition: '!RP.isRelatedList() && new x_snc_miro_sam.MiroFirstRun().wants()',
    list: { showBannerButton: true, style: 'primary' },
    script: Now.include('./next-step.js'),
})

UiAction({
    $id: Now.ID['ui-next-step-unrecognized-identifier'],
    table: 'x_snc_miro_sam_unrecognized_identifier',
    name: 'Next set-up step',
    actionName: 'sysverb_miro_next_step',
    hint: 'Says what is left to do before this list fills, and leads there.',
    order: -200,
    roles: [userRole],
    condition: '!RP.isRelatedList() && new x_snc_miro_sam.MiroFirstRun().wants()',
    list: { showBannerButton: true, style: 'primary' },
    script: Now.include('./next-step.js'),
})

UiAction({
    $id: Now.ID['ui-next-step-software-model'],
    table: 'x_snc_miro_sam_software_model',
    name: 'Next set-up step',
    actionName: 'sysverb_miro_next_step',
    hint: 'Says what is left to do before this list fills, and leads there.',
    order: -200,
    roles: [userRole],
    condition: '!RP.isRelatedList() && new x_snc_miro_sam.MiroFirstRun().wantsWithPrice()',
    list: { showBannerButton: true, style: 'primary' },
    script: Now.include('./next-step.js'),
})

UiAction({
    $id: Now.ID['ui-next-step-reclamation-rule'],
    table: 'x_snc_miro_sam_reclamation_rule',
    name: 'Next set-up step',
    actionName: 'sysverb_miro_next_step',
    hint: 'Says what is left to do before this list fills, and leads there.',
    order: -200,
    roles: [userRole],
    condition: '!RP.isRelatedList() && new x_snc_miro_sam.MiroFirstRun().wantsWithPrice()',
    list: { showBannerButton: true, style: 'primary' },
    script: Now.include('./next-step.js'),
})

UiAction({
    $id: Now.ID['ui-next-step-removal-candidate'],
    table: 'x_snc_miro_sam_removal_candidate',
    name: 'Next set-up step',
    actionName: 'sysverb_miro_next_step',
    hint: 'Says what is left to do before this list fills, and leads there.',
    order: -200,
    roles: [userRole],
    condition: '!RP.isRelatedList() && new x_snc_miro_sam.MiroFirstRun().wantsWithPrice()',
    list: { showBannerButton: true, style: 'primary' },
    script: Now.include('./next-step.js'),
})

UiAction({
    $id: Now.ID['ui-next-step-job-result'],
    table: 'x_snc_miro_sam_job_result',
    name: 'Next set-up step',
    actionName: 'sysverb_miro_next_step',
    hint: 'Says what is left to do before this list fills, and leads there.',
    order: -200,
    roles: [userRole],
    condition: '!RP.isRelatedList() && new x_snc_miro_sam.MiroFirstRun().wants()',
    list: { showBannerButton: true, style: 'primary' },
    script: Now.include('./next-step.js'),
})

UiAction({
    $id: Now.ID['ui-next-step-scheduled-job'],
    table: 'x_snc_miro_sam_scheduled_job',
    name: 'Next set-up step',
    actionName: 'sysverb_miro_next_step',
    hint: 'Says what is left to do before this list fills, and leads there.',
    order: -200,
    roles: [userRole],
    condition: '!RP.isRelatedList() && new x_snc_miro_sam.MiroFirstRun().wants()',
    list: { showBannerButton: true, style: 'primary' },
    script: Now.include('./next-step.js'),
})

UiAction({
    $id: Now.ID['ui-next-step-entitlement'],
    table: 'x_snc_miro_sam_entitlement',
    name: 'Next set-up step',
    actionName: 'sysverb_miro_next_step',
    hint: 'Says what is left to do before this list fills, and leads there.',
    order: -200,
    roles: [userRole],
    condition: '!RP.isRelatedList() && new x_snc_miro_sam.MiroFirstRun().wantsWithPrice()',
    list: { showBannerButton: true, style: 'primary' },
    script: Now.include('./next-step.js'),
})

UiAction({
    $id: Now.ID['ui-next-step-licence-position'],
    table: 'x_snc_miro_sam_licence_position',
    name: 'Next set-up step',
    actionName: 'sysverb_miro_next_step',
    hint: 'Says what is left to do before this list fills, and leads there.',
    order: -200,
    roles: [userRole],
    condition: '!RP.isRelatedList() && new x_snc_miro_sam.MiroFirstRun().wantsWithPrice()',
    list: { showBannerButton: true, style: 'primary' },
    script: Now.include('./next-step.js'),
})

UiAction({
    $id: Now.ID['ui-next-step-reconciliation'],
    table: 'x_snc_miro_sam_reconciliation',
    name: 'Next set-up step',
    actionName: 'sysverb_miro_next_step',
    hint: 'Says what is left to do before this list fills, and leads there.',
    order: -200,
    roles: [userRole],
    condition: '!RP.isRelatedList() && new x_snc_miro_sam.MiroFirstRun().wants()',
    list: { showBannerButton: true, style: 'primary' },
    script: Now.include('./next-step.js'),
})

UiAction({
    $id: Now.ID['ui-next-step-downgrade'],
    table: 'x_snc_miro_sam_downgrade',
    name: 'Next set-up step',
    actionName: 'sysverb_miro_next_step',
    hint: 'Says what is left to do before this list fills, and leads there.',
    order: -200,
    roles: [userRole],
    condition: '!RP.isRelatedList() && new x_snc_miro_sam.MiroFirstRun().wantsWithPrice()',
    list: { showBannerButton: true, style: 'primary' },
    script: Now.include('./next-step.js'),
})

UiAction({
    $id: Now.ID['ui-next-step-remediation-option'],
    table: 'x_snc_miro_sam_remediation_option',
    name: 'Next set-up step',
    actionName: 'sysverb_miro_next_step',
    hint: 'Says what is left to do before this list fills, and leads there.',
    order: -200,
    roles: [userRole],
    condition: '!RP.isRelatedList() && new x_snc_miro_sam.MiroFirstRun().wants()',
    list: { showBannerButton: true, style: 'primary' },
    script: Now.include('./next-step.js'),
})

UiAction({
    $id: Now.ID['ui-next-step-usage-day'],
    table: 'x_snc_miro_sam_usage_day',
    name: 'Next set-up step',
    actionName: 'sysverb_miro_next_step',
    hint: 'Says what is left to do before this list fills, and leads there.',
    order: -200,
    roles: [userRole],
    condition: '!RP.isRelatedList() && new x_snc_miro_sam.MiroFirstRun().wantsWithPrice()',
    list: { showBannerButton: true, style: 'primary' },
    script: Now.include('./next-step.js'),
})
