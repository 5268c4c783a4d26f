// Related list 'Reactivated Outside' of a profile: who was reclaimed and is active at Miro again, and since when.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { customLists, defaultLists } from '../profiles/profile-related-lists.now.ts'

const reactivated = Record({
    $id: Now.ID['relationship-profile-reactivated'],
    table: 'sys_relationship',
    data: {
        name: 'Reactivated Outside',
        advanced: false,
        basic_apply_to: 'x_snc_miro_sam_profile',
        basic_query_from: 'x_snc_miro_sam_removal_candidate',
        simple_reference: false,
        query_with: Now.include('./reactivated-of-profile.js'),
    },
})

Record({
    $id: Now.ID['related-list-profile-reactivated'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: defaultLists, position: 8, related_list: `REL:${reactivated}`, order_by: 'number' },
})

Record({
    $id: Now.ID['related-list-profile-reactivated-custom'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: customLists, position: 8, related_list: `REL:${reactivated}`, order_by: 'number' },
})

Record({
    $id: Now.ID['list-control-profile-reactivated'],
    table: 'sys_ui_list_control',
    data: {
        name: 'x_snc_miro_sam_profile',
        related_list: `REL:${reactivated}`,
        label: 'Reactivated Outside',
        omit_new_button: true,
        omit_edit_button: true,
        list_edit_type: 'disabled',
    },
})

const columns = Record({
    $id: Now.ID['list-profile-reactivated'],
    table: 'sys_ui_list',
    data: {
        name: 'x_snc_miro_sam_removal_candidate',
        parent: 'x_snc_miro_sam_profile',
        relationship: reactivated,
        view: 'Default view',
    },
})

Record({
    $id: Now.ID['list-profile-reactivated-number'],
    table: 'sys_ui_list_element',
    data: { list_id: columns, position: 0, element: 'number' },
})

Record({
    $id: Now.ID['list-profile-reactivated-person'],
    table: 'sys_ui_list_element',
    data: { list_id: columns, position: 1, element: 'person' },
})

Record({
    $id: Now.ID['list-profile-reactivated-on'],
    table: 'sys_ui_list_element',
    data: { list_id: columns, position: 2, element: 'reactivated_on' },
})

Record({
    $id: Now.ID['list-profile-reactivated-closed'],
    table: 'sys_ui_list_element',
    data: { list_id: columns, position: 3, element: 'closed_on' },
})

Record({
    $id: Now.ID['list-profile-reactivated-next'],
    table: 'sys_ui_list_element',
    data: { list_id: columns, position: 4, element: 'next_step' },
})
