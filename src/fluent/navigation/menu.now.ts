// The navigator: Software Asset, SaaS License, and the places people go.
import '@servicenow/sdk/global'
import { ApplicationMenu, Record } from '@servicenow/sdk/core'
import { userRole } from '../security/roles.now.ts'

export const softwareAsset = ApplicationMenu({
    $id: Now.ID['menu-software-asset'],
    title: 'Software Asset',
    name: 'Miro Enterprise for Software Asset Management',
    hint: 'Miro Enterprise subscriptions: connect, download, review, reclaim',
    description: 'Integration profiles, subscriptions, removal candidates and job results of Miro Enterprise.',
    roles: [userRole],
    order: 200,
    active: true,
})

Record({
    $id: Now.ID['module-saas-license'],
    table: 'sys_app_module',
    data: {
        title: 'SaaS License',
        application: softwareAsset,
        link_type: 'SEPARATOR',
        roles: ['x_snc_miro_sam.user'],
        active: true,
        order: 100,
    },
})

Record({
    $id: Now.ID['module-cockpit'],
    table: 'sys_app_module',
    data: {
        title: 'Licence Cockpit',
        application: softwareAsset,
        link_type: 'DIRECT',
        query: 'x_snc_miro_sam_cockpit.do',
        hint: 'Where the licences stand, what waits to be decided, and what runs',
        roles: ['x_snc_miro_sam.user'],
        active: true,
        order: 105,
    },
})

Record({
    $id: Now.ID['module-profiles'],
    table: 'sys_app_module',
    data: {
        title: 'Direct Integration Profiles',
        application: softwareAsset,
        link_type: 'LIST',
        name: 'x_snc_miro_sam_profile',
        hint: 'Connections to Miro organizations: set up, validate, publish',
        roles: ['x_snc_miro_sam.user'],
        active: true,
        order: 110,
    },
})

Record({
    $id: Now.ID['module-subscriptions'],
    table: 'sys_app_module',
    data: {
        title: 'All User Subscriptions',
        application: softwareAsset,
        link_type: 'LIST',
        name: 'x_snc_miro_sam_subscription',
        filter: 'ORDERBYuser_principal_name',
        hint: 'Every active Miro member with licence and last activity, by name',
        roles: ['x_snc_miro_sam.user'],
        active: true,
        order: 120,
    },
})

Record({
    $id: Now.ID['module-unrecognized'],
    table: 'sys_app_module',
    data: {
        title: 'Unrecognized Subscription Identifiers',
        application: softwareAsset,
        link_type: 'LIST',
        name: 'x_snc_miro_sam_unrecognized_identifier',
        filter: 'software_modelISEMPTY^ORDERBYDESCnumber_of_subscriptions',
        hint: 'Licence values of Miro that no software model knows yet',
        roles: ['x_snc_miro_sam.user'],
        active: true,
        order: 130,
    },
})

Record({
    $id: Now.ID['module-models'],
    table: 'sys_app_module',
    data: {
        title: 'Software Models',
        application: softwareAsset,
        link_type: 'LIST',
        name: 'x_snc_miro_sam_software_model',
        hint: 'What each kind of Miro licence is, and whether it is paid for',
        roles: ['x_snc_miro_sam.user'],
        active: true,
        order: 140,
    },
})

Record({
    $id: Now.ID['module-rules'],
    table: 'sys_app_module',
    data: {
        title: 'Reclamation Rules',
        application: softwareAsset,
        link_type: 'LIST',
        name: 'x_snc_miro_sam_reclamation_rule',
        hint: 'When a licence counts as idle, who is asked, and how many may be taken back at once',
        roles: ['x_snc_miro_sam.user'],
        active: true,
        order: 150,
    },
})

Record({
    $id: Now.ID['module-raised-ceilings'],
    table: 'sys_app_module',
    data: {
        title: 'Raised Ceilings',
        application: softwareAsset,
        link_type: 'LIST',
        name: 'x_snc_miro_sam_raised_ceiling',
        hint: 'One named batch beyond the ceilings of 24 hours, with its reason; an admin makes it',
        roles: ['x_snc_miro_sam.admin'],
        active: true,
        order: 151,
    },
})

Record({
    $id: Now.ID['module-identifier-exclusions'],
    table: 'sys_app_module',
    data: {
        title: 'Subscription Identifier Exclusion Rules',
        application: softwareAsset,
        link_type: 'LIST',
        name: 'x_snc_miro_sam_identifier_exclusion',
        filter: 'ORDERBYidentifier',
        hint: 'Licence values whose holders are never removal candidates, with reason and expiry',
        roles: ['x_snc_miro_sam.user'],
        active: true,
        order: 152,
    },
})

Record({
    $id: Now.ID['module-user-exclusions'],
    table: 'sys_app_module',
    data: {
        title: 'Subscription User Exclusion Rules',
        application: softwareAsset,
        link_type: 'LIST',
        name: 'x_snc_miro_sam_user_exclusion',
        filter: 'ORDERBYuser_principal_name',
        hint: 'People, or patterns of addresses, that are never removal candidates, with reason and expiry',
        roles: ['x_snc_miro_sam.user'],
        active: true,
        order: 154,
    },
})

Record({
    $id: Now.ID['module-candidates'],
    table: 'sys_app_module',
    data: {
        title: 'Removal Candidates',
        application: softwareAsset,
        link_type: 'LIST',
        name: 'x_snc_miro_sam_removal_candidate',
        filter: 'stateNOT INclosed_complete,closed_skipped,closed_canceled^ORDERBYidle_since',
        hint: 'Idle licences on their way back, with state and saving',
        roles: ['x_snc_miro_sam.user'],
        active: true,
        order: 160,
    },
})

Record({
    $id: Now.ID['module-results'],
    table: 'sys_app_module',
    data: {
        title: 'Job Results',
        application: softwareAsset,
        link_type: 'LIST',
        name: 'x_snc_miro_sam_job_result',
        filter: 'ORDERBYDESCnumber',
        hint: 'What every run did, what went wrong and what to do next',
        roles: ['x_snc_miro_sam.user'],
        active: true,
        order: 170,
    },
})

Record({
    $id: Now.ID['module-properties'],
    table: 'sys_app_module',
    data: {
        title: 'Properties',
        application: softwareAsset,
        link_type: 'DIRECT',
        query: 'system_properties_ui.do?sysparm_title=Miro%20Enterprise%20Properties&sysparm_category=Miro%20Enterprise',
        hint: 'Limits of downloads and removal candidates: each with its unit, range and default',
        roles: ['x_snc_miro_sam.admin'],
        active: true,
        order: 190,
    },
})

Record({
    $id: Now.ID['module-entitlements'],
    table: 'sys_app_module',
    data: {
        title: 'Software Entitlements',
        application: softwareAsset,
        link_type: 'LIST',
        name: 'x_snc_miro_sam_entitlement',
        filter: 'ORDERBYDESCend',
        hint: 'What was bought, for which days and at which price',
        roles: ['x_snc_miro_sam.user'],
        active: true,
        order: 142,
    },
})

Record({
    $id: Now.ID['module-licence-positions'],
    table: 'sys_app_module',
    data: {
        title: 'Licence Positions',
        application: softwareAsset,
        link_type: 'LIST',
        name: 'x_snc_miro_sam_licence_position',
        filter: 'latest=true^ORDERBYsoftware_model',
        hint: 'Owned against required, per model, of the latest reconciliation',
        roles: ['x_snc_miro_sam.user'],
        active: true,
        order: 144,
    },
})

Record({
    $id: Now.ID['module-reconciliations'],
    table: 'sys_app_module',
    data: {
        title: 'Reconciliation Results',
        application: softwareAsset,
        link_type: 'LIST',
        name: 'x_snc_miro_sam_reconciliation',
        filter: 'ORDERBYDESCnumber',
        hint: 'Run reconciliation, and what earlier ones found',
        roles: ['x_snc_miro_sam.user'],
        active: true,
        order: 146,
    },
})

Record({
    $id: Now.ID['module-downgrades'],
    table: 'sys_app_module',
    data: {
        title: 'Downgrades',
        application: softwareAsset,
        link_type: 'LIST',
        name: 'x_snc_miro_sam_downgrade',
        filter: 'ORDERBYstate^ORDERBYuser_principal_name',
        hint: 'People whose licence is to be lowered in Miro, and what downloads prove of it',
        roles: ['x_snc_miro_sam.user'],
        active: true,
        order: 147,
    },
})

Record({
    $id: Now.ID['module-renewals'],
    table: 'sys_app_module',
    data: {
        title: 'Renewals',
        application: softwareAsset,
        link_type: 'LIST',
        name: 'x_snc_miro_sam_entitlement',
        filter: 'renewal_withinISNOTEMPTY^ORDERBYend',
        hint: 'Entitlements that end within 60, 90, 120 or 150 days',
        roles: ['x_snc_miro_sam.user'],
        active: true,
        order: 143,
    },
})

Record({
    $id: Now.ID['module-chargeback'],
    table: 'sys_app_module',
    data: {
        title: 'Chargeback',
        application: softwareAsset,
        link_type: 'DIRECT',
        query: 'x_snc_miro_sam_licences.do?what=chargeback',
        hint: 'What licences cost by cost center, department or manager, for any month',
        roles: ['x_snc_miro_sam.user'],
        active: true,
        order: 148,
    },
})

Record({
    $id: Now.ID['module-months'],
    table: 'sys_app_module',
    data: {
        title: 'Spend and Savings by Month',
        application: softwareAsset,
        link_type: 'DIRECT',
        query: 'x_snc_miro_sam_licences.do?what=months',
        hint: 'What licences cost and what was saved, month by month',
        roles: ['x_snc_miro_sam.user'],
        active: true,
        order: 149,
    },
})
