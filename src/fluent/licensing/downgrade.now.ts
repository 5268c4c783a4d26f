// Table of people whose licence is to be lowered in Miro's admin page, and what the next downloads show of it.
import '@servicenow/sdk/global'
import {
    Acl,
    ChoiceColumn,
    DateColumn,
    DecimalColumn,
    Form,
    List,
    Property,
    Record,
    ReferenceColumn,
    StringColumn,
    Table,
    default_view,
} from '@servicenow/sdk/core'
import { adminRole, userRole } from '../security/roles.now.ts'

export const x_snc_miro_sam_downgrade = Table({
    name: 'x_snc_miro_sam_downgrade',
    label: 'Downgrade',
    display: 'number',
    allowWebServiceAccess: true,
    autoNumber: { prefix: 'MDG', number: 1000, numberOfDigits: 7 },
    schema: {
        number: StringColumn({
            label: 'Number',
            readOnly: true,
            maxLength: 40,
            default: 'javascript:global.getNextObjNumberPadded();',
            hint: 'Number given by the system.',
        }),
        state: ChoiceColumn({
            label: 'State',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            default: 'open',
            hint: 'What the last complete download proves.',
            choices: {
                open: [
                    { label: 'Open', sequence: 0, language: 'en' },
                    { label: '未対応', sequence: 0, language: 'ja' },
                ],
                done: [
                    { label: 'Done', sequence: 1, language: 'en' },
                    { label: '完了', sequence: 1, language: 'ja' },
                ],
                gone_back: [
                    { label: 'Gone back', sequence: 2, language: 'en' },
                    { label: '元に戻った', sequence: 2, language: 'ja' },
                ],
                left: [
                    { label: 'Left', sequence: 3, language: 'en' },
                    { label: '離脱', sequence: 3, language: 'ja' },
                ],
            },
        }),
        profile: ReferenceColumn({
            label: 'Integration profile',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_profile',
            cascadeRule: 'delete',
            hint: 'Integration profile the person was downloaded with.',
        }),
        external_user_id: StringColumn({
            label: 'External user ID',
            readOnly: true,
            maxLength: 40,
            hint: 'ID of the person in Miro, 19 digits.',
        }),
        user_principal_name: StringColumn({
            label: 'User principal name',
            readOnly: true,
            maxLength: 255,
            hint: 'E-mail address of the person in Miro.',
        }),
        user: ReferenceColumn({
            label: 'User',
            readOnly: true,
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
            hint: 'User record of the person here.',
        }),
        software_model: ReferenceColumn({
            label: 'Software model',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_software_model',
            cascadeRule: 'clear',
            hint: 'The licence to be lowered.',
        }),
        subscription_identifier: StringColumn({
            label: 'Licence',
            readOnly: true,
            maxLength: 100,
            hint: 'Licence at the time of listing, as Miro writes it.',
        }),
        seen_identifier: StringColumn({
            label: 'Licence seen',
            readOnly: true,
            maxLength: 100,
            hint: 'By the download that changed the state.',
        }),
        last_activity: DateColumn({
            label: 'Last activity',
            readOnly: true,
            hint: 'Last day on which Miro saw the person.',
        }),
        reason: StringColumn({ label: 'Reason', readOnly: true, maxLength: 1000, hint: 'Why a lower licence does.' }),
        saving: DecimalColumn({
            label: 'Saving per year',
            scale: 4,
            readOnly: true,
            hint: 'What the lower licence saves in a year, in the currency below.',
        }),
        realised_savings: DecimalColumn({
            label: 'Realised savings',
            scale: 4,
            readOnly: true,
            hint: 'Booked once a download shows the lower licence, taken back when it is raised again.',
        }),
        currency: StringColumn({
            label: 'Currency',
            maxLength: 3,
            readOnly: true,
            hint: 'Three letters of ISO 4217, for example EUR.',
        }),
        listed_on: DateColumn({ label: 'Listed on', readOnly: true, hint: 'Day the person came on the list.' }),
        proven_on: DateColumn({
            label: 'Proven on',
            readOnly: true,
            hint: 'Day of the download that proved the lower licence.',
        }),
        remediation_option: ReferenceColumn({
            label: 'Remediation option',
            readOnly: true,
            referenceTable: 'x_snc_miro_sam_remediation_option',
            cascadeRule: 'clear',
            hint: 'Remediation option the list was made for.',
        }),
    },
    index: [
        { name: 'downgrade_number', unique: true, element: 'number' },
        { name: 'downgrade_key', unique: true, element: ['profile', 'external_user_id'] },
        { name: 'downgrade_state', unique: false, element: ['state', 'user_principal_name'] },
        { name: 'downgrade_model', unique: false, element: 'software_model' },
        { name: 'downgrade_option', unique: false, element: 'remediation_option' },
        { name: 'downgrade_person', unique: false, element: 'user' },
    ],
})

Form({
    table: 'x_snc_miro_sam_downgrade',
    view: default_view,
    sections: [
        {
            caption: 'Downgrade',
            content: [
                {
                    layout: 'two-column',
                    leftElements: [
                        { field: 'number', type: 'table_field' },
                        { field: 'user_principal_name', type: 'table_field' },
                        { field: 'user', type: 'table_field' },
                        { field: 'software_model', type: 'table_field' },
                        { field: 'last_activity', type: 'table_field' },
                        { field: 'profile', type: 'table_field' },
                    ],
                    rightElements: [
                        { field: 'state', type: 'table_field' },
                        { field: 'seen_identifier', type: 'table_field' },
                        { field: 'saving', type: 'table_field' },
                        { field: 'realised_savings', type: 'table_field' },
                        { field: 'currency', type: 'table_field' },
                        { field: 'listed_on', type: 'table_field' },
                        { field: 'proven_on', type: 'table_field' },
                    ],
                },
                {
                    layout: 'one-column',
                    elements: [
                        { field: 'reason', type: 'table_field' },
                        { field: 'remediation_option', type: 'table_field' },
                    ],
                },
            ],
        },
    ],
})

List({
    table: 'x_snc_miro_sam_downgrade',
    view: default_view,
    columns: [
        'number',
        'state',
        'saving',
        'realised_savings',
        'currency',
        'user_principal_name',
        'software_model',
        'seen_identifier',
        'last_activity',
        'reason',
        'listed_on',
        'proven_on',
    ],
})

Record({
    $id: Now.ID['list-control-downgrade'],
    table: 'sys_ui_list_control',
    data: {
        name: 'x_snc_miro_sam_downgrade',
        label: 'Downgrades',
        omit_new_button: true,
        omit_edit_button: true,
        list_edit_type: 'disabled',
    },
})

Acl({
    $id: Now.ID['acl-downgrade-read'],
    type: 'record',
    table: 'x_snc_miro_sam_downgrade',
    operation: 'read',
    roles: [userRole],
    description: 'Everybody with a role of the app reads licence figures.',
})

Acl({
    $id: Now.ID['acl-downgrade-write'],
    type: 'record',
    table: 'x_snc_miro_sam_downgrade',
    operation: 'write',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'Written by the app only.',
})

Acl({
    $id: Now.ID['acl-downgrade-create'],
    type: 'record',
    table: 'x_snc_miro_sam_downgrade',
    operation: 'create',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'Written by the app only.',
})

Acl({
    $id: Now.ID['acl-downgrade-delete'],
    type: 'record',
    table: 'x_snc_miro_sam_downgrade',
    operation: 'delete',
    decisionType: 'deny',
    script: 'answer = false',
    adminOverrides: false,
    description: 'Written by the app only.',
})

export const downgradeAfterDays = Property({
    $id: Now.ID['property-downgrade-after-days'],
    $meta: { installMethod: 'once' },
    name: 'x_snc_miro_sam.downgrade_after_days',
    type: 'integer',
    value: 30,
    description:
        'Somebody whose last activity is older, but who is not idle by the rule, is offered for a lower licence. Days, 1 or more; default 30.',
    roles: { read: [userRole], write: [adminRole] },
})
