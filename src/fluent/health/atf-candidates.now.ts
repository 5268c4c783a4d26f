// ATF tests of removal candidates: states and buttons per role, and consent by the right person.
import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'
import { adminRole, userRole } from '../security/roles.now.ts'

export const candidateTest = Test(
    {
        $id: Now.ID['atf-candidate'],
        name: 'Miro SAM - A candidate offers what its state and the role allow',
        description:
            'A Ready candidate offers a user Reclaim and Close Skipped; after an error Resume Reclaim; Awaiting Revocation offers Close Complete to an admin only. Nobody changes a state by hand.',
        active: true,
        failOnServerError: false,
    },
    (atf) => {
        const candidate = atf.server.recordInsert({
            $id: Now.ID['atf-candidate-insert'],
            table: 'x_snc_miro_sam_removal_candidate',
            fieldValues: { state: 'ready', person: 'ATF candidate', external_user_id: '1', notify_user: true },
            enforceSecurity: false,
        })
        atf.server.createUser({
            $id: Now.ID['atf-candidate-user'],
            firstName: 'Atf',
            lastName: 'User',
            roles: [userRole],
            impersonate: true,
        })
        atf.server.recordInsert({
            $id: Now.ID['atf-candidate-by-hand'],
            table: 'x_snc_miro_sam_removal_candidate',
            fieldValues: { person: 'ATF by hand' },
            assert: 'record_not_inserted',
        })
        // Notify user is a person's to change, the state is not: it is left out of the same write.
        atf.server.recordUpdate({
            $id: Now.ID['atf-candidate-write'],
            table: 'x_snc_miro_sam_removal_candidate',
            recordId: candidate.record_id,
            fieldValues: { notify_user: false, state: 'closed_complete' },
        })
        atf.server.recordValidation({
            $id: Now.ID['atf-candidate-state-held'],
            table: 'x_snc_miro_sam_removal_candidate',
            recordId: candidate.record_id,
            fieldValues: 'state=ready^notify_user=false',
        })
        atf.form.openExistingRecord({
            $id: Now.ID['atf-candidate-open'],
            table: 'x_snc_miro_sam_removal_candidate',
            recordId: candidate.record_id,
        })
        atf.form.uiActionVisibility({
            $id: Now.ID['atf-candidate-ready'],
            table: 'x_snc_miro_sam_removal_candidate',
            visible: [Now.ref('sys_ui_action', 'ui-reclaim'), Now.ref('sys_ui_action', 'ui-close-skipped')],
            notVisible: [
                Now.ref('sys_ui_action', 'ui-resume'),
                Now.ref('sys_ui_action', 'ui-undo'),
                Now.ref('sys_ui_action', 'ui-close-complete'),
            ],
        })
        atf.server.recordUpdate({
            $id: Now.ID['atf-candidate-fail'],
            table: 'x_snc_miro_sam_removal_candidate',
            recordId: candidate.record_id,
            fieldValues: { state: 'attention_required' },
            enforceSecurity: false,
        })
        atf.form.openExistingRecord({
            $id: Now.ID['atf-candidate-open-failed'],
            table: 'x_snc_miro_sam_removal_candidate',
            recordId: candidate.record_id,
        })
        atf.form.uiActionVisibility({
            $id: Now.ID['atf-candidate-attention'],
            table: 'x_snc_miro_sam_removal_candidate',
            visible: [Now.ref('sys_ui_action', 'ui-resume')],
            notVisible: [Now.ref('sys_ui_action', 'ui-reclaim'), Now.ref('sys_ui_action', 'ui-undo')],
        })
        atf.server.recordUpdate({
            $id: Now.ID['atf-candidate-revoke'],
            table: 'x_snc_miro_sam_removal_candidate',
            recordId: candidate.record_id,
            fieldValues: { state: 'awaiting_revocation' },
            enforceSecurity: false,
        })
        atf.form.openExistingRecord({
            $id: Now.ID['atf-candidate-open-user'],
            table: 'x_snc_miro_sam_removal_candidate',
            recordId: candidate.record_id,
        })
        atf.form.uiActionVisibility({
            $id: Now.ID['atf-candidate-revocation-user'],
            table: 'x_snc_miro_sam_removal_candidate',
            notVisible: [Now.ref('sys_ui_action', 'ui-close-complete')],
        })
        atf.server.createUser({
            $id: Now.ID['atf-candidate-admin'],
            firstName: 'Atf',
            lastName: 'Admin',
            roles: [adminRole],
            impersonate: true,
        })
        atf.form.openExistingRecord({
            $id: Now.ID['atf-candidate-open-admin'],
            table: 'x_snc_miro_sam_removal_candidate',
            recordId: candidate.record_id,
        })
        atf.form.uiActionVisibility({
            $id: Now.ID['atf-candidate-revocation-admin'],
            table: 'x_snc_miro_sam_removal_candidate',
            visible: [Now.ref('sys_ui_action', 'ui-close-complete')],
        })
    }
)

export const consentTest = Test(
    {
        $id: Now.ID['atf-consent'],
        name: 'Miro SAM - Only the person asked can open their question',
        description:
            'A question is put to one person; with the same link somebody else is refused, a wrong link is refused, and the person asked sees it.',
        active: true,
        failOnServerError: false,
    },
    (atf) => {
        const asked = atf.server.createUser({
            $id: Now.ID['atf-consent-asked'],
            firstName: 'Atf',
            lastName: 'Asked',
            impersonate: false,
        })
        const candidate = atf.server.recordInsert({
            $id: Now.ID['atf-consent-candidate'],
            table: 'x_snc_miro_sam_removal_candidate',
            fieldValues: { state: 'awaiting_user', person: 'ATF asked', external_user_id: '2', user: asked.user },
            enforceSecurity: false,
        })
        atf.server.recordInsert({
            $id: Now.ID['atf-consent-question'],
            table: 'x_snc_miro_sam_consent_question',
            fieldValues: {
                candidate: candidate.record_id,
                user: asked.user,
                kind: 'person',
                language: 'en',
                expires: '4102444800000',
            },
            enforceSecurity: false,
        })
        atf.server.runServerSideScript({
            $id: Now.ID['atf-consent-link'],
            script: Now.include('./atf-consent-link.js'),
        })
        atf.server.createUser({
            $id: Now.ID['atf-consent-other'],
            firstName: 'Atf',
            lastName: 'Other',
            impersonate: true,
        })
        atf.server.runServerSideScript({
            $id: Now.ID['atf-consent-refused'],
            script: Now.include('./atf-consent-refused.js'),
        })
        atf.server.impersonate({ $id: Now.ID['atf-consent-impersonate'], user: asked.user })
        atf.server.runServerSideScript({
            $id: Now.ID['atf-consent-seen'],
            script: Now.include('./atf-consent-seen.js'),
        })
    }
)
