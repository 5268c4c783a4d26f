// Labels of the workspace's '+': the SDK writes them as the message 'New' with the table's technical name.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['label-new-profile-en'],
    table: 'sys_ui_message',
    data: { key: 'New x_snc_miro_sam_profile', language: 'en', message: 'New integration profile' },
})

Record({
    $id: Now.ID['label-new-profile-ja'],
    table: 'sys_ui_message',
    data: { key: 'New x_snc_miro_sam_profile', language: 'ja', message: '新規統合プロファイル' },
})

Record({
    $id: Now.ID['label-new-profile-de'],
    table: 'sys_ui_message',
    data: { key: 'New x_snc_miro_sam_profile', language: 'de', message: 'Neues Integrationsprofil' },
})

Record({
    $id: Now.ID['label-new-software-model-en'],
    table: 'sys_ui_message',
    data: { key: 'New x_snc_miro_sam_software_model', language: 'en', message: 'New software model' },
})

Record({
    $id: Now.ID['label-new-software-model-ja'],
    table: 'sys_ui_message',
    data: { key: 'New x_snc_miro_sam_software_model', language: 'ja', message: '新規ソフトウェアモデル' },
})

Record({
    $id: Now.ID['label-new-software-model-de'],
    table: 'sys_ui_message',
    data: { key: 'New x_snc_miro_sam_software_model', language: 'de', message: 'Neues Softwaremodell' },
})

Record({
    $id: Now.ID['label-new-identifier-exclusion-en'],
    table: 'sys_ui_message',
    data: {
        key: 'New x_snc_miro_sam_identifier_exclusion',
        language: 'en',
        message: 'New subscription identifier exclusion rule',
    },
})

Record({
    $id: Now.ID['label-new-identifier-exclusion-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'New x_snc_miro_sam_identifier_exclusion',
        language: 'ja',
        message: '新規サブスクリプション識別子除外ルール',
    },
})

Record({
    $id: Now.ID['label-new-identifier-exclusion-de'],
    table: 'sys_ui_message',
    data: {
        key: 'New x_snc_miro_sam_identifier_exclusion',
        language: 'de',
        message: 'Neue Ausschlussregel für Abonnementkennungen',
    },
})

Record({
    $id: Now.ID['label-new-user-exclusion-en'],
    table: 'sys_ui_message',
    data: { key: 'New x_snc_miro_sam_user_exclusion', language: 'en', message: 'New subscription user exclusion rule' },
})

Record({
    $id: Now.ID['label-new-user-exclusion-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'New x_snc_miro_sam_user_exclusion',
        language: 'ja',
        message: '新規サブスクリプションユーザー除外ルール',
    },
})

Record({
    $id: Now.ID['label-new-user-exclusion-de'],
    table: 'sys_ui_message',
    data: { key: 'New x_snc_miro_sam_user_exclusion', language: 'de', message: 'Neue Ausschlussregel für Benutzer' },
})

Record({
    $id: Now.ID['label-new-reclamation-rule-en'],
    table: 'sys_ui_message',
    data: { key: 'New x_snc_miro_sam_reclamation_rule', language: 'en', message: 'New reclamation rule' },
})

Record({
    $id: Now.ID['label-new-reclamation-rule-ja'],
    table: 'sys_ui_message',
    data: { key: 'New x_snc_miro_sam_reclamation_rule', language: 'ja', message: '新規再利用ルール' },
})

Record({
    $id: Now.ID['label-new-reclamation-rule-de'],
    table: 'sys_ui_message',
    data: { key: 'New x_snc_miro_sam_reclamation_rule', language: 'de', message: 'Neue Rücknahmeregel' },
})

Record({
    $id: Now.ID['label-new-entitlement-en'],
    table: 'sys_ui_message',
    data: { key: 'New x_snc_miro_sam_entitlement', language: 'en', message: 'New software entitlement' },
})

Record({
    $id: Now.ID['label-new-entitlement-ja'],
    table: 'sys_ui_message',
    data: { key: 'New x_snc_miro_sam_entitlement', language: 'ja', message: '新規ソフトウェア権利' },
})

Record({
    $id: Now.ID['label-new-entitlement-de'],
    table: 'sys_ui_message',
    data: { key: 'New x_snc_miro_sam_entitlement', language: 'de', message: 'Neue Softwareberechtigung' },
})
