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
    // What people create: each of them is an entry 'New …' behind the '+' of the tabs. Records of every table open all the same.
    tables: [
        'x_snc_miro_sam_profile',
        'x_snc_miro_sam_software_model',
        'x_snc_miro_sam_identifier_exclusion',
        'x_snc_miro_sam_user_exclusion',
        'x_snc_miro_sam_reclamation_rule',
        'x_snc_miro_sam_entitlement',
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

// Instances were seen to know the route by its path alone.
Acl({
    $id: Now.ID['acl-route-path-license-operations'],
    name: 'miro-license-operations.*',
    type: 'ux_route',
    operation: 'read',
    localOrExisting: 'Existing',
    roles: [userRole],
    description: 'Opens the workspace to everybody with a role of the app.',
})
