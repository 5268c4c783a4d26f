// Related lists of rules, candidates, subscriptions, models, identifiers, jobs and results.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

const listsRule = Record({
    $id: Now.ID['related-lists-rule'],
    table: 'sys_ui_related_list',
    data: { name: 'x_snc_miro_sam_reclamation_rule', view: 'Default view' },
})

Record({
    $id: Now.ID['related-list-rule-candidates'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: listsRule,
        position: 0,
        related_list: 'x_snc_miro_sam_removal_candidate.rule',
        filter: 'ORDERBYDESCnumber',
    },
})

const listsCandidate = Record({
    $id: Now.ID['related-lists-candidate'],
    table: 'sys_ui_related_list',
    data: { name: 'x_snc_miro_sam_removal_candidate', view: 'Default view' },
})

Record({
    $id: Now.ID['related-list-candidate-questions'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: listsCandidate,
        position: 0,
        related_list: 'x_snc_miro_sam_consent_question.candidate',
        order_by: 'due',
    },
})

const listsSubscription = Record({
    $id: Now.ID['related-lists-subscription'],
    table: 'sys_ui_related_list',
    data: { name: 'x_snc_miro_sam_subscription', view: 'Default view' },
})

Record({
    $id: Now.ID['related-list-subscription-candidates'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: listsSubscription,
        position: 0,
        related_list: 'x_snc_miro_sam_removal_candidate.subscription',
        filter: 'ORDERBYDESCnumber',
    },
})

const listsModel = Record({
    $id: Now.ID['related-lists-model'],
    table: 'sys_ui_related_list',
    data: { name: 'x_snc_miro_sam_software_model', view: 'Default view' },
})

Record({
    $id: Now.ID['related-list-model-subscriptions'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: listsModel,
        position: 0,
        related_list: 'x_snc_miro_sam_subscription.software_model',
        filter: 'ORDERBYDESClast_activity',
    },
})

const identifierSubscriptions = Record({
    $id: Now.ID['relationship-identifier-subscriptions'],
    table: 'sys_relationship',
    data: {
        name: 'Software Subscriptions',
        advanced: false,
        basic_apply_to: 'x_snc_miro_sam_unrecognized_identifier',
        basic_query_from: 'x_snc_miro_sam_subscription',
        simple_reference: false,
        query_with: Now.include('../subscriptions/subscriptions-of-identifier.js'),
    },
})

const listsIdentifier = Record({
    $id: Now.ID['related-lists-identifier'],
    table: 'sys_ui_related_list',
    data: { name: 'x_snc_miro_sam_unrecognized_identifier', view: 'Default view' },
})

Record({
    $id: Now.ID['related-list-identifier-subscriptions'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: listsIdentifier,
        position: 0,
        related_list: `REL:${identifierSubscriptions}`,
        order_by: 'user_principal_name',
    },
})

const listsJob = Record({
    $id: Now.ID['related-lists-job'],
    table: 'sys_ui_related_list',
    data: { name: 'x_snc_miro_sam_scheduled_job', view: 'Default view' },
})

Record({
    $id: Now.ID['related-list-job-results'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: listsJob,
        position: 0,
        related_list: 'x_snc_miro_sam_job_result.job',
        filter: 'ORDERBYDESCnumber',
    },
})

const listsResult = Record({
    $id: Now.ID['related-lists-result'],
    table: 'sys_ui_related_list',
    data: { name: 'x_snc_miro_sam_job_result', view: 'Default view' },
})

Record({
    $id: Now.ID['related-list-result-candidates'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: listsResult,
        position: 0,
        related_list: 'x_snc_miro_sam_removal_candidate.run',
        order_by: 'number',
    },
})

const missingOfResult = Record({
    $id: Now.ID['relationship-result-missing'],
    table: 'sys_relationship',
    data: {
        name: 'Not Found in Miro',
        advanced: false,
        basic_apply_to: 'x_snc_miro_sam_job_result',
        basic_query_from: 'x_snc_miro_sam_subscription',
        simple_reference: false,
        query_with: Now.include('../subscriptions/missing-of-result.js'),
    },
})

Record({
    $id: Now.ID['related-list-result-missing'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: listsResult,
        position: 1,
        related_list: `REL:${missingOfResult}`,
        order_by: 'user_principal_name',
    },
})
