// What the lists of Core UI offer for checked rows of candidates and subscriptions.
import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { userRole } from '../security/roles.now.ts'

UiAction({
    $id: Now.ID['ui-reclaim-selected'],
    table: 'x_snc_miro_sam_removal_candidate',
    name: 'Reclaim selected',
    actionName: 'miro_reclaim_selected',
    hint: 'Takes up the checked candidates that are Ready, within the ceilings, after one confirmation.',
    order: 100,
    roles: [userRole],
    showQuery: true,
    list: { showListChoice: true },
    client: {
        isClient: true,
        isUi11Compatible: true,
        isUi16Compatible: true,
        onClick: "confirmMiroMany('reclaim', 'sys_idIN' + g_list.getChecked())",
    },
    script: Now.include('./confirm-many.js'),
})

UiAction({
    $id: Now.ID['ui-skip-selected'],
    table: 'x_snc_miro_sam_removal_candidate',
    name: 'Close Skipped',
    actionName: 'miro_skip_selected',
    hint: 'Closes the checked candidates after asking why their licences stay.',
    order: 110,
    roles: [userRole],
    showQuery: true,
    list: { showListChoice: true },
    client: { isClient: true, isUi11Compatible: true, isUi16Compatible: true, onClick: 'skipMiroSelected()' },
    messages: [
        'x_snc_miro_sam.skip.title',
        'x_snc_miro_sam.skip.question',
        'x_snc_miro_sam.skip.button',
        'x_snc_miro_sam.announce.cancel',
    ],
    script: Now.include('../candidates/skip-selected.js'),
})

UiAction({
    $id: Now.ID['ui-preview-selected'],
    table: 'x_snc_miro_sam_subscription',
    name: 'Preview reclaim',
    actionName: 'miro_preview_selected',
    hint: 'Who of the checked people could be reclaimed, and who is spared. Changes nothing.',
    order: 100,
    roles: [userRole],
    showQuery: true,
    list: { showListChoice: true },
    client: {
        isClient: true,
        isUi11Compatible: true,
        isUi16Compatible: true,
        onClick: "previewMiroSubscriptions('sys_idIN' + g_list.getChecked())",
    },
    script: Now.include('../candidates/preview-list.js'),
})
