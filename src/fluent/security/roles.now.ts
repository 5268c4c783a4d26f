// Who may do what: integrator (connects, owns profiles), admin (rules and exclusions), user (reviews and reclaims).
import '@servicenow/sdk/global'
import { Role } from '@servicenow/sdk/core'

export const userRole = Role({
    name: 'x_snc_miro_sam.user',
    description: 'Reads Miro subscriptions, profiles and job results; reviews and starts reclamation.',
    // The platform's own role for opening workspaces.
    containsRoles: ['canvas_user'],
    canDelegate: true,
    grantable: true,
})

export const adminRole = Role({
    name: 'x_snc_miro_sam.admin',
    description:
        'Owns software models, exclusion rules, reclamation rules and entitlements; decides on halted downloads.',
    containsRoles: [userRole],
    canDelegate: true,
    grantable: true,
})

export const integratorRole = Role({
    name: 'x_snc_miro_sam.integrator',
    description: 'Connects Miro; creates, validates, publishes and deletes integration profiles; resolves identifiers.',
    // As SAM's own sam_integrator: connections need connection_admin, and looking at what a flow did needs flow_operator.
    containsRoles: [userRole, 'connection_admin', 'flow_operator'],
    canDelegate: true,
    grantable: true,
})
