// ATF tests of access: writes and REST calls that are refused, and who enters licences.
import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'
import { adminRole, integratorRole, userRole } from '../security/roles.now.ts'

export const refusedTest = Test(
    {
        $id: Now.ID['atf-refused'],
        name: 'Miro SAM - Writes and REST calls without the right are refused',
        description:
            'A user writes no subscription, rule or profile; somebody without a role neither writes nor reads; the REST resources answer nobody who has not signed in.',
        active: true,
        failOnServerError: false,
    },
    (atf) => {
        atf.server.createUser({
            $id: Now.ID['atf-refused-user'],
            firstName: 'Atf',
            lastName: 'User',
            roles: [userRole],
            impersonate: true,
        })
        atf.server.recordInsert({
            $id: Now.ID['atf-refused-subscription'],
            table: 'x_snc_miro_sam_subscription',
            fieldValues: { external_user_id: '1' },
            assert: 'record_not_inserted',
        })
        atf.server.recordInsert({
            $id: Now.ID['atf-refused-rule'],
            table: 'x_snc_miro_sam_reclamation_rule',
            fieldValues: { name: 'ATF rule' },
            assert: 'record_not_inserted',
        })
        atf.server.recordInsert({
            $id: Now.ID['atf-refused-profile'],
            table: 'x_snc_miro_sam_profile',
            fieldValues: { display_name: 'ATF refused' },
            assert: 'record_not_inserted',
        })
        atf.server.createUser({
            $id: Now.ID['atf-refused-employee'],
            firstName: 'Atf',
            lastName: 'Employee',
            impersonate: true,
        })
        atf.server.recordInsert({
            $id: Now.ID['atf-refused-exclusion'],
            table: 'x_snc_miro_sam_user_exclusion',
            fieldValues: { user_principal_name: 'atf@example.com' },
            assert: 'record_not_inserted',
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-refused-read'],
            table: 'x_snc_miro_sam_software_model',
            fieldValues: 'sys_idISNOTEMPTY',
            assert: 'no_records_match_query',
            enforceSecurity: true,
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-refused-cockpit'],
            path: '/api/x_snc_miro_sam/v1/cockpit/overview',
            auth: '',
            method: 'get',
        })
        atf.rest.assertStatusCode({ $id: Now.ID['atf-refused-cockpit-401'], statusCode: 401 })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-refused-health'],
            path: '/api/x_snc_miro_sam/v1/health/report',
            auth: '',
            method: 'get',
        })
        atf.rest.assertStatusCode({ $id: Now.ID['atf-refused-health-401'], statusCode: 401 })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-refused-answer'],
            path: '/api/x_snc_miro_sam/consent/answer',
            auth: '',
            method: 'post',
            body: '{"question":"","token":"","answer":"keep"}',
            headers: { 'Content-Type': 'application/json' },
        })
        atf.rest.assertStatusCode({ $id: Now.ID['atf-refused-answer-401'], statusCode: 401 })
    }
)

export const entitlementTest = Test(
    {
        $id: Now.ID['atf-entitlement'],
        name: 'Miro SAM - Admins enter licences, others do not',
        description:
            'A user and an integrator enter no entitlement, an admin does; a number of rights below zero is refused for the admin, too.',
        active: true,
        failOnServerError: false,
    },
    (atf) => {
        const model = atf.server.recordInsert({
            $id: Now.ID['atf-entitlement-model'],
            table: 'x_snc_miro_sam_software_model',
            fieldValues: { display_name: 'ATF model', paid: true },
            enforceSecurity: false,
        })
        atf.server.createUser({
            $id: Now.ID['atf-entitlement-user'],
            firstName: 'Atf',
            lastName: 'User',
            roles: [userRole],
            impersonate: true,
        })
        atf.server.recordInsert({
            $id: Now.ID['atf-entitlement-by-user'],
            table: 'x_snc_miro_sam_entitlement',
            fieldValues: { display_name: 'ATF by user', software_model: model.record_id, purchased_rights: 10 },
            assert: 'record_not_inserted',
        })
        atf.server.createUser({
            $id: Now.ID['atf-entitlement-integrator'],
            firstName: 'Atf',
            lastName: 'Integrator',
            roles: [integratorRole],
            impersonate: true,
        })
        atf.server.recordInsert({
            $id: Now.ID['atf-entitlement-by-integrator'],
            table: 'x_snc_miro_sam_entitlement',
            fieldValues: { display_name: 'ATF by integrator', software_model: model.record_id, purchased_rights: 10 },
            assert: 'record_not_inserted',
        })
        atf.server.createUser({
            $id: Now.ID['atf-entitlement-admin'],
            firstName: 'Atf',
            lastName: 'Admin',
            roles: [adminRole],
            impersonate: true,
        })
        const entered = atf.server.recordInsert({
            $id: Now.ID['atf-entitlement-by-admin'],
            table: 'x_snc_miro_sam_entitlement',
            fieldValues: { display_name: 'ATF by admin', software_model: model.record_id, purchased_rights: 10 },
        })
        atf.server.recordValidation({
            $id: Now.ID['atf-entitlement-holds'],
            table: 'x_snc_miro_sam_entitlement',
            recordId: entered.record_id,
            fieldValues: 'purchased_rights=10',
        })
        atf.server.recordInsert({
            $id: Now.ID['atf-entitlement-nonsense'],
            table: 'x_snc_miro_sam_entitlement',
            fieldValues: { display_name: 'ATF nonsense', software_model: model.record_id, purchased_rights: -5 },
            assert: 'record_not_inserted',
        })
    }
)
