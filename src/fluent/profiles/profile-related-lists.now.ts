// The eight related lists of a profile, in the set-up page's order; the same in the 'custom integration view'.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { customIntegration } from '../navigation/views.now.ts'

const softwareModels = Record({
    $id: Now.ID['relationship-profile-models'],
    table: 'sys_relationship',
    data: {
        name: 'Software Models',
        advanced: false,
        basic_apply_to: 'x_snc_miro_sam_profile',
        basic_query_from: 'x_snc_miro_sam_software_model',
        simple_reference: false,
        query_with: Now.include('./software-models-of-profile.js'),
    },
})

const unrecognizedIdentifiers = Record({
    $id: Now.ID['relationship-profile-unrecognized'],
    table: 'sys_relationship',
    data: {
        name: 'Unrecognized Subscription Identifiers',
        advanced: false,
        basic_apply_to: 'x_snc_miro_sam_profile',
        basic_query_from: 'x_snc_miro_sam_unrecognized_identifier',
        simple_reference: false,
        query_with: Now.include('./unrecognized-of-profile.js'),
    },
})

const identifierExclusions = Record({
    $id: Now.ID['relationship-profile-identifier-exclusions'],
    table: 'sys_relationship',
    data: {
        name: 'Subscription Identifier Exclusion Rule',
        advanced: false,
        basic_apply_to: 'x_snc_miro_sam_profile',
        basic_query_from: 'x_snc_miro_sam_identifier_exclusion',
        simple_reference: false,
        query_with: Now.include('./identifier-exclusions-of-profile.js'),
    },
})

const userExclusions = Record({
    $id: Now.ID['relationship-profile-user-exclusions'],
    table: 'sys_relationship',
    data: {
        name: 'Subscription User Exclusion Rule',
        advanced: false,
        basic_apply_to: 'x_snc_miro_sam_profile',
        basic_query_from: 'x_snc_miro_sam_user_exclusion',
        simple_reference: false,
        query_with: Now.include('./user-exclusions-of-profile.js'),
    },
})

export const defaultLists = Record({
    $id: Now.ID['related-lists-profile'],
    table: 'sys_ui_related_list',
    data: { name: 'x_snc_miro_sam_profile', view: 'Default view' },
})
export const customLists = Record({
    $id: Now.ID['related-lists-profile-custom'],
    table: 'sys_ui_related_list',
    data: { name: 'x_snc_miro_sam_profile', view: customIntegration },
})

Record({
    $id: Now.ID['related-list-profile-models'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: defaultLists, position: 0, related_list: `REL:${softwareModels}`, order_by: 'display_name' },
})

Record({
    $id: Now.ID['related-list-profile-unrecognized'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: defaultLists,
        position: 1,
        related_list: `REL:${unrecognizedIdentifiers}`,
        order_by: 'number_of_subscriptions',
    },
})

Record({
    $id: Now.ID['related-list-profile-jobs'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: defaultLists,
        position: 2,
        related_list: 'x_snc_miro_sam_scheduled_job.profile',
        order_by: 'name',
    },
})

Record({
    $id: Now.ID['related-list-profile-results'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: defaultLists,
        position: 3,
        related_list: 'x_snc_miro_sam_job_result.profile',
        filter: 'ORDERBYDESCnumber',
    },
})

Record({
    $id: Now.ID['related-list-profile-subscriptions'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: defaultLists,
        position: 4,
        related_list: 'x_snc_miro_sam_subscription.profile',
        filter: 'ORDERBYDESClast_activity',
    },
})

Record({
    $id: Now.ID['related-list-profile-identifier-exclusions'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: defaultLists, position: 5, related_list: `REL:${identifierExclusions}`, order_by: 'identifier' },
})

Record({
    $id: Now.ID['related-list-profile-user-exclusions'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: defaultLists,
        position: 6,
        related_list: `REL:${userExclusions}`,
        order_by: 'user_principal_name',
    },
})

Record({
    $id: Now.ID['related-list-profile-candidates'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: defaultLists,
        position: 7,
        related_list: 'x_snc_miro_sam_removal_candidate.profile',
        order_by: 'number',
    },
})

Record({
    $id: Now.ID['related-list-profile-models-custom'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: customLists, position: 0, related_list: `REL:${softwareModels}`, order_by: 'display_name' },
})

Record({
    $id: Now.ID['related-list-profile-unrecognized-custom'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: customLists,
        position: 1,
        related_list: `REL:${unrecognizedIdentifiers}`,
        order_by: 'number_of_subscriptions',
    },
})

Record({
    $id: Now.ID['related-list-profile-jobs-custom'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: customLists, position: 2, related_list: 'x_snc_miro_sam_scheduled_job.profile', order_by: 'name' },
})

Record({
    $id: Now.ID['related-list-profile-results-custom'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: customLists,
        position: 3,
        related_list: 'x_snc_miro_sam_job_result.profile',
        filter: 'ORDERBYDESCnumber',
    },
})

Record({
    $id: Now.ID['related-list-profile-subscriptions-custom'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: customLists,
        position: 4,
        related_list: 'x_snc_miro_sam_subscription.profile',
        filter: 'ORDERBYDESClast_activity',
    },
})

Record({
    $id: Now.ID['related-list-profile-identifier-exclusions-custom'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: customLists, position: 5, related_list: `REL:${identifierExclusions}`, order_by: 'identifier' },
})

Record({
    $id: Now.ID['related-list-profile-user-exclusions-custom'],
    table: 'sys_ui_related_list_entry',
    data: { list_id: customLists, position: 6, related_list: `REL:${userExclusions}`, order_by: 'user_principal_name' },
})

Record({
    $id: Now.ID['related-list-profile-candidates-custom'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: customLists,
        position: 7,
        related_list: 'x_snc_miro_sam_removal_candidate.profile',
        order_by: 'number',
    },
})

Record({
    $id: Now.ID['list-control-profile-models'],
    table: 'sys_ui_list_control',
    data: {
        name: 'x_snc_miro_sam_profile',
        related_list: `REL:${softwareModels}`,
        label: 'Software Models',
        omit_new_button: true,
        omit_edit_button: true,
        list_edit_type: 'disabled',
    },
})

Record({
    $id: Now.ID['list-control-profile-unrecognized'],
    table: 'sys_ui_list_control',
    data: {
        name: 'x_snc_miro_sam_profile',
        related_list: `REL:${unrecognizedIdentifiers}`,
        label: 'Unrecognized Subscription Identifiers',
        omit_new_button: true,
        omit_edit_button: true,
        list_edit_type: 'disabled',
    },
})
