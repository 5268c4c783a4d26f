// The workspace at /now/miro-license-operations, and who may open it.
import '@servicenow/sdk/global'
import { Acl, Workspace } from '@servicenow/sdk/core'
import { userRole } from '../security/roles.now.ts'
import { licenseOperationsLists } from './workspace-lists.now.ts'

export const licenseOperations = Workspace({
    $id: Now.ID['workspace-license-operations'],
    title: 'Miro license operations',
    path: 'miro-license-operations',
    landingPath: 'home',
    tables: [
        'x_snc_miro_sam_profile',
        'x_snc_miro_sam_subscription',
        'x_snc_miro_sam_software_model',
        'x_snc_miro_sam_unrecognized_identifier',
        'x_snc_miro_sam_identifier_exclusion',
        'x_snc_miro_sam_user_exclusion',
        'x_snc_miro_sam_reclamation_rule',
        'x_snc_miro_sam_removal_candidate',
        'x_snc_miro_sam_scheduled_job',
        'x_snc_miro_sam_job_result',
        'x_snc_miro_sam_entitlement',
        'x_snc_miro_sam_reconciliation',
        'x_snc_miro_sam_licence_position',
        'x_snc_miro_sam_remediation_option',
        'x_snc_miro_sam_usage_day',
    ],
    listConfig: licenseOperationsLists,
    active: true,
})

Acl({
    $id: Now.ID['acl-route-license-operations'],
    name: 'now.miro-license-operations.*',
    type: 'ux_route',
    operation: 'read',
    localOrExisting: 'Existing',
    roles: [userRole],
    description: 'Opens the workspace to everybody with a role of the app.',
})
