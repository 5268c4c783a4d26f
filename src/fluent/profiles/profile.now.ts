// Table of integration profiles: one per Miro organization, from draft to published.
import '@servicenow/sdk/global'
import {
    BooleanColumn,
    ChoiceColumn,
    DateTimeColumn,
    HtmlColumn,
    IntegerColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'
import { miroPlans } from '../connections/choices.now.ts'

export const x_snc_miro_sam_profile = Table({
    name: 'x_snc_miro_sam_profile',
    label: 'Integration Profile',
    display: 'display_name',
    audit: true,
    allowWebServiceAccess: true,
    schema: {
        display_name: StringColumn({
            label: 'Display Name',
            maxLength: 100,
            mandatory: true,
            default: 'Miro Enterprise Integration',
            hint: 'Name of the profile; its job carries it.',
        }),
        status: ChoiceColumn({
            label: 'Status',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            default: 'draft',
            choices: {
                draft: [
                    { label: 'Draft', sequence: 0, language: 'en' },
                    { label: 'ドラフト', sequence: 0, language: 'ja' },
                ],
                published: [
                    { label: 'Published', sequence: 1, language: 'en' },
                    { label: '公開済み', sequence: 1, language: 'ja' },
                ],
                deleting: [
                    { label: 'Being deleted', sequence: 2, language: 'en' },
                    { label: '削除中', sequence: 2, language: 'ja' },
                ],
            },
            hint: 'Draft until it is published; a published profile is locked.',
        }),
        profile_type: ChoiceColumn({
            label: 'Profile Type',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            default: 'miro_enterprise_subscription',
            maxLength: 60,
            choices: {
                miro_enterprise_subscription: [
                    { label: 'Miro Enterprise Subscription', sequence: 0, language: 'en' },
                    { label: 'Miro Enterprise サブスクリプション', sequence: 0, language: 'ja' },
                ],
            },
            hint: 'Kind of subscription the profile downloads.',
        }),
        vendor_configuration: HtmlColumn({
            label: 'Vendor configuration',
            readOnly: true,
            maxLength: 8000,
            hint: 'Roles and scopes Miro asks for, per process.',
        }),
        download_subscriptions: BooleanColumn({
            label: 'Download subscriptions',
            readOnly: true,
            default: true,
            hint: 'Members are always downloaded.',
        }),
        download_alias: ReferenceColumn({
            label: 'Connection & credential',
            referenceTable: 'sys_alias',
            referenceQual: 'type=connection^connection_type=http_connection',
            cascadeRule: 'clear',
            hint: 'Alias of the OAuth connection members are read with.',
        }),
        download_subflow: ReferenceColumn({
            label: 'Subflow',
            referenceTable: 'sys_hub_flow',
            referenceQual: 'type=subflow',
            cascadeRule: 'clear',
            hint: 'Subflow that starts a download.',
        }),
        reclaim_subscriptions: BooleanColumn({
            label: 'Reclaim subscriptions',
            default: true,
            hint: 'Cleared: candidates are made, but nothing is sent to Miro.',
        }),
        reclaim_alias: ReferenceColumn({
            label: 'Connection & credential',
            referenceTable: 'sys_alias',
            referenceQual: 'type=connection^connection_type=http_connection',
            cascadeRule: 'clear',
            hint: 'Alias of the SCIM connection people are deactivated with.',
        }),
        reclaim_subflow: ReferenceColumn({
            label: 'Subflow',
            referenceTable: 'sys_hub_flow',
            referenceQual: 'type=subflow',
            cascadeRule: 'clear',
            hint: 'Subflow that takes one licence back.',
        }),
        organization_id: StringColumn({
            label: 'Miro organization ID',
            readOnly: true,
            maxLength: 40,
            hint: 'ID of the organization in Miro, 19 digits; read when the connection is validated.',
        }),
        organization_name: StringColumn({
            label: 'Miro organization',
            readOnly: true,
            maxLength: 255,
            hint: 'Name of the organization in Miro.',
        }),
        plan: ChoiceColumn({
            label: 'Miro plan',
            readOnly: true,
            dropdown: 'dropdown_with_none',
            maxLength: 60,
            choices: miroPlans,
            hint: 'Plan of the organization, as Miro says.',
        }),
        purchased_licences: IntegerColumn({
            label: 'Full licences purchased',
            readOnly: true,
            hint: 'Full licences that were purchased, as Miro says.',
        }),
        token_user_id: StringColumn({
            label: 'Miro ID of the authorizing person',
            readOnly: true,
            maxLength: 40,
            hint: 'Miro ID of whoever authorized the connection; never a candidate.',
        }),
        validation: ChoiceColumn({
            label: 'Connection validation',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            default: 'not_validated',
            choices: {
                not_validated: [
                    { label: 'Not validated', sequence: 0, language: 'en' },
                    { label: '未検証', sequence: 0, language: 'ja' },
                ],
                success: [
                    { label: 'Successful', sequence: 1, language: 'en' },
                    { label: '成功', sequence: 1, language: 'ja' },
                ],
                failure: [
                    { label: 'Not successful', sequence: 2, language: 'en' },
                    { label: '失敗', sequence: 2, language: 'ja' },
                ],
            },
            hint: 'Result of the last Validate Connection.',
        }),
        validation_message: StringColumn({
            label: 'Validation result',
            readOnly: true,
            maxLength: 4000,
            hint: 'What the check found, and what to do.',
        }),
        last_validated: DateTimeColumn({
            label: 'Last validated',
            readOnly: true,
            hint: 'Time of the last Validate Connection.',
        }),
        published_on: DateTimeColumn({
            label: 'Published on',
            readOnly: true,
            hint: 'Time at which the profile was published.',
        }),
        // Filled by a check that failed: what Miro's support needs, and the list of the request in the platform's log.
        support_packet: StringColumn({
            label: 'Support packet for Miro',
            readOnly: true,
            maxLength: 4000,
            hint: 'What Miro’s support needs to look at a check that failed; tokens are left out.',
        }),
        failed_request: StringColumn({
            label: 'Failed request',
            readOnly: true,
            maxLength: 1000,
            hint: 'Address of the failed request in the outbound HTTP log.',
        }),
        // A copy of the database keeps it and is called otherwise: there nothing is done for this profile.
        candidate_owner: StringColumn({
            label: 'Removal candidates owned by',
            readOnly: true,
            maxLength: 100,
            hint: 'Empty: this application. Otherwise the application that makes candidates of this profile; this one then makes none and acts on its requests.',
        }),
        home_instance: StringColumn({
            label: 'Published on instance',
            maxLength: 200,
            hint: 'On any other instance this profile acts on nobody. Only an administrator of the platform empties it, after the instance was renamed.',
        }),
        refresh_time: StringColumn({
            label: 'Daily refresh at',
            maxLength: 5,
            default: '03:00',
            hint: 'Time of day in 24-hour form, for example 03:00.',
        }),
        refresh_time_zone: StringColumn({
            label: 'Time zone of the refresh',
            maxLength: 60,
            hint: "For example Asia/Tokyo. Empty means the instance's own time zone.",
        }),
        last_refresh: DateTimeColumn({
            label: 'Last complete refresh',
            readOnly: true,
            hint: 'End of the last complete download.',
        }),
        // Filled for each look at the form by the display rule, never stored by the app.
        next_refresh: DateTimeColumn({
            label: 'Next refresh',
            readOnly: true,
            hint: 'Time of the next daily download.',
        }),
        setup_checklist: HtmlColumn({
            label: 'Set-up checklist',
            readOnly: true,
            maxLength: 8000,
            hint: 'What is set up, what is next, and how.',
        }),
        active_run: ReferenceColumn({
            label: 'Run in progress',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_job_result',
            cascadeRule: 'clear',
            hint: 'Run that works on the profile now.',
        }),
        download_mode: ChoiceColumn({
            label: 'Way of telling who is gone',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            default: 'ranges',
            choices: {
                ranges: [
                    { label: 'By ranges of member IDs', sequence: 0, language: 'en' },
                    { label: 'メンバー ID の範囲による', sequence: 0, language: 'ja' },
                ],
                stamped: [
                    { label: 'By stamping every member seen', sequence: 1, language: 'en' },
                    { label: '確認した全メンバーへの記録による', sequence: 1, language: 'ja' },
                ],
            },
            hint: 'How the download finds out who is no longer in Miro.',
        }),
    },
    index: [
        { name: 'profile_display_name', unique: true, element: 'display_name' },
        { name: 'profile_organization', unique: false, element: 'organization_id' },
        { name: 'profile_status', unique: false, element: 'status' },
    ],
})
