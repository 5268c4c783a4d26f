// The lists of the workspace: License operations as the product's own workspace groups them.
import '@servicenow/sdk/global'
import { Applicability, UxListMenuConfig } from '@servicenow/sdk/core'
import { userRole } from '../security/roles.now.ts'

/** Everybody who works with the app: admins and integrators contain the user role. */
export const licenseOperationsAudience = Applicability({
    $id: Now.ID['applicability-license-operations'],
    name: 'Miro license operations',
    description: 'People with a role of Miro Enterprise for Software Asset Management.',
    roles: [userRole],
})

export const licenseOperationsLists = UxListMenuConfig({
    $id: Now.ID['lists-license-operations'],
    name: 'License operations',
    description: 'User subscriptions, removal candidates and jobs of Miro Enterprise.',
    categories: [
        {
            $id: Now.ID['lists-category-user-subscriptions'],
            title: 'User Subscriptions',
            order: 10,
            lists: [
                {
                    $id: Now.ID['list-direct-profiles'],
                    title: 'Direct integration profiles',
                    order: 10,
                    table: 'x_snc_miro_sam_profile',
                    columns: 'display_name,status,organization_name,validation,last_refresh,reclaim_subscriptions',
                    condition: 'ORDERBYdisplay_name',
                    applicabilities: [
                        {
                            $id: Now.ID['list-direct-profiles-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
                {
                    $id: Now.ID['list-user-subscriptions'],
                    title: 'User subscriptions',
                    order: 20,
                    table: 'x_snc_miro_sam_subscription',
                    columns: 'user_principal_name,user,software_model,last_activity,miro_role,profile',
                    condition: 'ORDERBYuser_principal_name',
                    applicabilities: [
                        {
                            $id: Now.ID['list-user-subscriptions-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
                {
                    $id: Now.ID['list-longest-idle'],
                    title: 'Longest without activity',
                    order: 22,
                    table: 'x_snc_miro_sam_subscription',
                    columns: 'user_principal_name,user,software_model,last_activity,miro_role,profile',
                    condition: 'last_activityISNOTEMPTY^ORDERBYlast_activity',
                    applicabilities: [
                        {
                            $id: Now.ID['list-longest-idle-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
                {
                    $id: Now.ID['list-no-activity'],
                    title: 'Without recorded activity',
                    order: 24,
                    table: 'x_snc_miro_sam_subscription',
                    columns: 'user_principal_name,user,software_model,subscription_assigned,miro_role,profile',
                    condition: 'last_activityISEMPTY^ORDERBYuser_principal_name',
                    applicabilities: [
                        {
                            $id: Now.ID['list-no-activity-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
                {
                    $id: Now.ID['list-without-user'],
                    title: 'Subscriptions without user',
                    order: 30,
                    table: 'x_snc_miro_sam_subscription',
                    columns: 'user_principal_name,software_model,last_activity,profile',
                    condition: 'userISEMPTY^ORDERBYuser_principal_name',
                    applicabilities: [
                        {
                            $id: Now.ID['list-without-user-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
                {
                    $id: Now.ID['list-unrecognized'],
                    title: 'Unrecognized subscription identifiers',
                    order: 40,
                    table: 'x_snc_miro_sam_unrecognized_identifier',
                    columns: 'identifier,number_of_subscriptions,profiles,software_model',
                    condition: 'software_modelISEMPTY^ORDERBYDESCnumber_of_subscriptions',
                    applicabilities: [
                        {
                            $id: Now.ID['list-unrecognized-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
                {
                    $id: Now.ID['list-models'],
                    title: 'Software models',
                    order: 50,
                    table: 'x_snc_miro_sam_software_model',
                    columns:
                        'display_name,paid,right_price,right_price_currency,subscription_identifier,edition,product,publisher,auto_generated',
                    condition: 'ORDERBYdisplay_name',
                    applicabilities: [
                        {
                            $id: Now.ID['list-models-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
                {
                    $id: Now.ID['list-identifier-exclusions'],
                    title: 'Identifier exclusion rules',
                    order: 60,
                    table: 'x_snc_miro_sam_identifier_exclusion',
                    columns: 'identifier,profile_type,reason,expires,active',
                    condition: 'ORDERBYidentifier',
                    applicabilities: [
                        {
                            $id: Now.ID['list-identifier-exclusions-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
                {
                    $id: Now.ID['list-user-exclusions'],
                    title: 'User exclusion rules',
                    order: 70,
                    table: 'x_snc_miro_sam_user_exclusion',
                    columns: 'user_principal_name,profile_type,reason,expires,active',
                    condition: 'ORDERBYuser_principal_name',
                    applicabilities: [
                        {
                            $id: Now.ID['list-user-exclusions-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
            ],
        },
        {
            $id: Now.ID['lists-category-license-usage'],
            title: 'License usage',
            order: 20,
            lists: [
                {
                    $id: Now.ID['list-candidates-open'],
                    title: 'Removal candidates',
                    order: 10,
                    table: 'x_snc_miro_sam_removal_candidate',
                    columns: 'number,state,person,idle_since,potential_savings,currency,software_model,due,profile',
                    condition: 'stateNOT INclosed_complete,closed_skipped,closed_canceled^ORDERBYidle_since',
                    applicabilities: [
                        {
                            $id: Now.ID['list-candidates-open-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
                {
                    $id: Now.ID['list-candidates-attention'],
                    title: 'Attention required',
                    order: 20,
                    table: 'x_snc_miro_sam_removal_candidate',
                    columns: 'number,person,software_model,state,error,next_step,profile',
                    condition: 'state=attention_required^ORDERBYnumber',
                    applicabilities: [
                        {
                            $id: Now.ID['list-candidates-attention-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
                {
                    $id: Now.ID['list-candidates-reclaimed'],
                    title: 'Reclaimed',
                    order: 30,
                    table: 'x_snc_miro_sam_removal_candidate',
                    columns:
                        'number,person,closed_on,realised_savings,currency,software_model,verified_on,undone_on,reactivated_on,profile',
                    condition: 'state=closed_complete^ORDERBYDESCclosed_on',
                    applicabilities: [
                        {
                            $id: Now.ID['list-candidates-reclaimed-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
                {
                    $id: Now.ID['list-candidates-all'],
                    title: 'All removal candidates',
                    order: 40,
                    table: 'x_snc_miro_sam_removal_candidate',
                    columns: 'number,state,person,idle_since,potential_savings,currency,software_model,profile',
                    condition: 'ORDERBYDESCnumber',
                    applicabilities: [
                        {
                            $id: Now.ID['list-candidates-all-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
                {
                    $id: Now.ID['list-rules'],
                    title: 'Reclamation rules',
                    order: 50,
                    table: 'x_snc_miro_sam_reclamation_rule',
                    columns:
                        'name,active,last_activity_threshold,annual_price,currency,max_per_run,max_percent,notify_user,days_before_auto_reclamation,profile',
                    condition: 'ORDERBYname',
                    applicabilities: [
                        {
                            $id: Now.ID['list-rules-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
            ],
        },
        {
            $id: Now.ID['lists-category-licence-position'],
            title: 'License position',
            order: 25,
            lists: [
                {
                    $id: Now.ID['list-positions-latest'],
                    title: 'Licence positions',
                    order: 10,
                    table: 'x_snc_miro_sam_licence_position',
                    columns:
                        'software_model,status,required,owned,true_up,potential,currency,needed,available,stale,excluded,profile,reason',
                    condition: 'latest=true^group_by=none^ORDERBYsoftware_model',
                    applicabilities: [
                        {
                            $id: Now.ID['list-positions-latest-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
                {
                    $id: Now.ID['list-positions-groups'],
                    title: 'Positions by group',
                    order: 20,
                    table: 'x_snc_miro_sam_licence_position',
                    columns: 'software_model,group_name,required,owned,true_up,currency,group_by,needed,stale,excluded',
                    condition: 'latest=true^group_by!=none^ORDERBYgroup_name',
                    applicabilities: [
                        {
                            $id: Now.ID['list-positions-groups-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
                {
                    $id: Now.ID['list-options-open'],
                    title: 'Remediation options',
                    order: 30,
                    table: 'x_snc_miro_sam_remediation_option',
                    columns: 'number,kind,rights,money,currency,status,licence_position,affects_compliance,message',
                    condition:
                        'statusINnew,in_progress,completed_with_errors^licence_position.latest=true^ORDERBYnumber',
                    applicabilities: [
                        {
                            $id: Now.ID['list-options-open-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
                {
                    $id: Now.ID['list-unlicensed'],
                    title: 'Unlicensed subscriptions',
                    order: 40,
                    table: 'x_snc_miro_sam_subscription',
                    columns: 'user_principal_name,user,software_model,subscription_assigned,unlicensed_reason,profile',
                    condition: 'unlicensed=true^ORDERBYuser_principal_name',
                    applicabilities: [
                        {
                            $id: Now.ID['list-unlicensed-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
                {
                    $id: Now.ID['list-downgrades'],
                    title: 'Downgrades',
                    order: 42,
                    table: 'x_snc_miro_sam_downgrade',
                    columns:
                        'number,state,saving,realised_savings,currency,user_principal_name,software_model,seen_identifier,reason',
                    condition: 'ORDERBYstate^ORDERBYuser_principal_name',
                    applicabilities: [
                        {
                            $id: Now.ID['list-downgrades-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
                {
                    $id: Now.ID['list-renewals'],
                    title: 'Renewals',
                    order: 44,
                    table: 'x_snc_miro_sam_entitlement',
                    columns:
                        'display_name,renewal_within,end,purchased_rights,annual_cost,currency,software_model,owned_by,number',
                    condition: 'renewal_withinISNOTEMPTY^ORDERBYend',
                    applicabilities: [
                        {
                            $id: Now.ID['list-renewals-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
                {
                    $id: Now.ID['list-entitlements'],
                    title: 'Software entitlements',
                    order: 50,
                    table: 'x_snc_miro_sam_entitlement',
                    columns:
                        'number,display_name,end,unit_cost,currency,purchased_rights,state,software_model,start,active_rights,profile',
                    condition: 'ORDERBYDESCend',
                    applicabilities: [
                        {
                            $id: Now.ID['list-entitlements-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
                {
                    $id: Now.ID['list-reconciliations'],
                    title: 'Reconciliation results',
                    order: 60,
                    table: 'x_snc_miro_sam_reconciliation',
                    columns: 'number,status,progress,group_by,data_as_of,started,ended,message,next_step',
                    condition: 'ORDERBYDESCnumber',
                    applicabilities: [
                        {
                            $id: Now.ID['list-reconciliations-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
                {
                    $id: Now.ID['list-usage-days'],
                    title: 'Usage days',
                    order: 70,
                    table: 'x_snc_miro_sam_usage_day',
                    columns:
                        'day,software_model,assigned,owned,spend,currency,stale,active_30,active_60,active_90,active_120,older,none,profile',
                    condition: 'ORDERBYDESCday',
                    applicabilities: [
                        {
                            $id: Now.ID['list-usage-days-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
            ],
        },
        {
            $id: Now.ID['lists-category-jobs'],
            title: 'Jobs',
            order: 30,
            lists: [
                {
                    $id: Now.ID['list-job-results'],
                    title: 'Job results',
                    order: 10,
                    table: 'x_snc_miro_sam_job_result',
                    columns: 'number,name,state,started,ended,inserted,updated,removed,message,profile',
                    condition: 'ORDERBYDESCnumber',
                    applicabilities: [
                        {
                            $id: Now.ID['list-job-results-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
                {
                    $id: Now.ID['list-job-results-failed'],
                    title: 'Failed and waiting for a decision',
                    order: 20,
                    table: 'x_snc_miro_sam_job_result',
                    columns: 'number,name,state,started,message,next_step,profile',
                    condition: 'stateINfailed,not_run,needs_decision^ORDERBYDESCnumber',
                    applicabilities: [
                        {
                            $id: Now.ID['list-job-results-failed-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
                {
                    $id: Now.ID['list-scheduled-jobs'],
                    title: 'Scheduled jobs',
                    order: 30,
                    table: 'x_snc_miro_sam_scheduled_job',
                    columns: 'name,kind,active,next_run,last_run,last_state,profile',
                    condition: 'ORDERBYname',
                    applicabilities: [
                        {
                            $id: Now.ID['list-scheduled-jobs-audience'],
                            applicability: licenseOperationsAudience,
                        },
                    ],
                },
            ],
        },
    ],
})
