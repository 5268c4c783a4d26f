// ATF tests of the integration profile: draft and checklist, a failed validation, what publishing locks.
import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'
import { integratorRole } from '../security/roles.now.ts'

export const draftTest = Test(
    {
        $id: Now.ID['atf-draft'],
        name: 'Miro SAM - A new profile is a draft with its checklist',
        description:
            'An integrator saves a profile; it is a draft, not validated, shows the read-only checklist, and offers Validate Connection but neither Publish nor Refresh now.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.createUser({
            $id: Now.ID['atf-draft-integrator'],
            firstName: 'Atf',
            lastName: 'Integrator',
            roles: [integratorRole],
            impersonate: true,
        })
        const profile = atf.server.recordInsert({
            $id: Now.ID['atf-draft-insert'],
            table: 'x_snc_miro_sam_profile',
            fieldValues: { display_name: 'ATF draft' },
        })
        atf.server.recordValidation({
            $id: Now.ID['atf-draft-holds'],
            table: 'x_snc_miro_sam_profile',
            recordId: profile.record_id,
            fieldValues: 'status=draft^validation=not_validated^download_subflowISNOTEMPTY',
        })
        atf.form.openExistingRecord({
            $id: Now.ID['atf-draft-open'],
            table: 'x_snc_miro_sam_profile',
            recordId: profile.record_id,
        })
        atf.form.fieldStateValidation({
            $id: Now.ID['atf-draft-checklist'],
            table: 'x_snc_miro_sam_profile',
            visible: ['setup_checklist'],
            readOnly: ['setup_checklist'],
        })
        atf.form.uiActionVisibility({
            $id: Now.ID['atf-draft-buttons'],
            table: 'x_snc_miro_sam_profile',
            visible: [Now.ref('sys_ui_action', 'validate-connection')],
            notVisible: [Now.ref('sys_ui_action', 'publish-profile'), Now.ref('sys_ui_action', 'refresh-now')],
        })
    }
)

export const validationTest = Test(
    {
        $id: Now.ID['atf-validation'],
        name: 'Miro SAM - A profile without connection does not validate',
        description:
            'An integrator validates a profile whose alias has no connection; nothing is asked of Miro, the profile stays a draft, says why, and offers Validate Connection again but not Publish.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        const alias = atf.server.recordInsert({
            $id: Now.ID['atf-validation-alias'],
            table: 'sys_alias',
            fieldValues: {
                name: 'ATF alias without connection',
                type: 'connection',
                connection_type: 'http_connection',
            },
            enforceSecurity: false,
        })
        atf.server.createUser({
            $id: Now.ID['atf-validation-integrator'],
            firstName: 'Atf',
            lastName: 'Integrator',
            roles: [integratorRole],
            impersonate: true,
        })
        const profile = atf.server.recordInsert({
            $id: Now.ID['atf-validation-insert'],
            table: 'x_snc_miro_sam_profile',
            fieldValues: { display_name: 'ATF validation', download_alias: alias.record_id },
        })
        atf.form.openExistingRecord({
            $id: Now.ID['atf-validation-open'],
            table: 'x_snc_miro_sam_profile',
            recordId: profile.record_id,
        })
        atf.form.clickUIAction({
            $id: Now.ID['atf-validation-click'],
            table: 'x_snc_miro_sam_profile',
            uiAction: Now.ref('sys_ui_action', 'validate-connection'),
            assert: 'page_reloaded_or_redirected',
        })
        atf.server.recordValidation({
            $id: Now.ID['atf-validation-failed'],
            table: 'x_snc_miro_sam_profile',
            recordId: profile.record_id,
            fieldValues: 'status=draft^validation=failure^validation_messageISNOTEMPTY',
        })
        atf.form.openExistingRecord({
            $id: Now.ID['atf-validation-open-again'],
            table: 'x_snc_miro_sam_profile',
            recordId: profile.record_id,
        })
        atf.form.uiActionVisibility({
            $id: Now.ID['atf-validation-buttons'],
            table: 'x_snc_miro_sam_profile',
            visible: [Now.ref('sys_ui_action', 'validate-connection')],
            notVisible: [Now.ref('sys_ui_action', 'publish-profile')],
        })
    }
)

export const lockTest = Test(
    {
        $id: Now.ID['atf-locks'],
        name: 'Miro SAM - A published profile keeps its connection and name',
        description:
            'A published profile refuses an integrator who changes its name or reclaim connection, takes a new refresh time, and offers Validate Connection and Refresh now.',
        active: true,
        // A refused write may be logged as an error.
        failOnServerError: false,
    },
    (atf) => {
        const profile = atf.server.recordInsert({
            $id: Now.ID['atf-locks-insert'],
            table: 'x_snc_miro_sam_profile',
            fieldValues: { display_name: 'ATF locks' },
            enforceSecurity: false,
        })
        atf.server.recordUpdate({
            $id: Now.ID['atf-locks-publish'],
            table: 'x_snc_miro_sam_profile',
            recordId: profile.record_id,
            fieldValues: { status: 'published', validation: 'success' },
            enforceSecurity: false,
        })
        atf.server.createUser({
            $id: Now.ID['atf-locks-integrator'],
            firstName: 'Atf',
            lastName: 'Integrator',
            roles: [integratorRole],
            impersonate: true,
        })
        atf.server.recordUpdate({
            $id: Now.ID['atf-locks-name'],
            table: 'x_snc_miro_sam_profile',
            recordId: profile.record_id,
            fieldValues: { display_name: 'ATF another name' },
            assert: 'record_not_updated',
        })
        atf.server.recordUpdate({
            $id: Now.ID['atf-locks-alias'],
            table: 'x_snc_miro_sam_profile',
            recordId: profile.record_id,
            fieldValues: { reclaim_alias: '' },
            assert: 'record_not_updated',
        })
        atf.server.recordUpdate({
            $id: Now.ID['atf-locks-time'],
            table: 'x_snc_miro_sam_profile',
            recordId: profile.record_id,
            fieldValues: { refresh_time: '04:30' },
        })
        atf.server.recordValidation({
            $id: Now.ID['atf-locks-hold'],
            table: 'x_snc_miro_sam_profile',
            recordId: profile.record_id,
            fieldValues: 'display_name=ATF locks^reclaim_aliasISNOTEMPTY^refresh_time=04:30',
        })
        atf.form.openExistingRecord({
            $id: Now.ID['atf-locks-open'],
            table: 'x_snc_miro_sam_profile',
            recordId: profile.record_id,
        })
        atf.form.fieldStateValidation({
            $id: Now.ID['atf-locks-fields'],
            table: 'x_snc_miro_sam_profile',
            readOnly: ['display_name', 'download_alias', 'reclaim_alias'],
        })
        atf.form.uiActionVisibility({
            $id: Now.ID['atf-locks-buttons'],
            table: 'x_snc_miro_sam_profile',
            visible: [Now.ref('sys_ui_action', 'validate-connection-again'), Now.ref('sys_ui_action', 'refresh-now')],
            notVisible: [Now.ref('sys_ui_action', 'publish-profile')],
        })
    }
)
