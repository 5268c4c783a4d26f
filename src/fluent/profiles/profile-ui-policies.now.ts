// What can be changed on a profile, and when: connections and subflows are locked while it is published.
import '@servicenow/sdk/global'
import { UiPolicy } from '@servicenow/sdk/core'

// 'Reclaim subscriptions' and the time of the refresh stay open: the set-up page allows changing them at any time.
UiPolicy({
    $id: Now.ID['policy-profile-published'],
    table: 'x_snc_miro_sam_profile',
    shortDescription: 'Lock what a published profile runs on',
    conditions: 'status!=draft^EQ',
    onLoad: true,
    reverseIfFalse: true,
    global: true,
    order: 100,
    actions: [
        { field: 'display_name', readOnly: true },
        { field: 'download_alias', readOnly: true },
        { field: 'download_subflow', readOnly: true },
        { field: 'reclaim_alias', readOnly: true },
        { field: 'reclaim_subflow', readOnly: true },
    ],
})

UiPolicy({
    $id: Now.ID['policy-profile-deleting'],
    table: 'x_snc_miro_sam_profile',
    shortDescription: 'A profile being deleted cannot be changed',
    conditions: 'status=deleting^EQ',
    onLoad: true,
    reverseIfFalse: false,
    global: true,
    order: 200,
    actions: [
        { field: 'reclaim_subscriptions', readOnly: true },
        { field: 'refresh_time', readOnly: true },
        { field: 'refresh_time_zone', readOnly: true },
    ],
})

UiPolicy({
    $id: Now.ID['policy-profile-download-locked'],
    table: 'x_snc_miro_sam_profile',
    shortDescription: '"Download subscriptions" is on and cannot be cleared',
    conditions: '',
    onLoad: true,
    reverseIfFalse: false,
    global: true,
    order: 50,
    actions: [{ field: 'download_subscriptions', readOnly: true }],
})

UiPolicy({
    $id: Now.ID['policy-profile-checklist'],
    table: 'x_snc_miro_sam_profile',
    shortDescription: 'The set-up checklist is for profiles not yet published',
    conditions: 'status!=draft^EQ',
    onLoad: true,
    reverseIfFalse: true,
    global: true,
    order: 110,
    actions: [{ field: 'setup_checklist', visible: false }],
})

UiPolicy({
    $id: Now.ID['policy-profile-reclaim'],
    table: 'x_snc_miro_sam_profile',
    shortDescription: 'What clearing "Reclaim subscriptions" means',
    conditions: 'reclaim_subscriptions=false^EQ',
    onLoad: true,
    reverseIfFalse: true,
    global: true,
    order: 120,
    actions: [
        {
            field: 'reclaim_subscriptions',
            fieldMessage:
                'Removal candidates are still created, but no subflow is triggered and nothing is sent to Miro.',
            fieldMessageType: 'info',
        },
    ],
})

UiPolicy({
    $id: Now.ID['policy-profile-support-packet'],
    table: 'x_snc_miro_sam_profile',
    shortDescription: 'Show the support packet only where a check has failed',
    conditions: 'support_packetISEMPTY^EQ',
    onLoad: true,
    reverseIfFalse: true,
    global: true,
    order: 200,
    actions: [{ field: 'support_packet', visible: false }],
})
