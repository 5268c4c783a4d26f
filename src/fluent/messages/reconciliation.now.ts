// Texts of 'reconciliation', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-reconciliation.job.name-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.job.name',
        language: 'en',
        message: 'SAM - Reconcile licences',
    },
})

Record({
    $id: Now.ID['message-reconciliation.job.name-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.job.name',
        language: 'ja',
        message: 'SAM - ライセンスの照合',
    },
})

Record({
    $id: Now.ID['message-reconciliation.nothing-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.nothing',
        language: 'en',
        message: 'No integration profile is published, so there is nothing to reconcile.',
    },
})

Record({
    $id: Now.ID['message-reconciliation.nothing-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.nothing',
        language: 'ja',
        message: '公開済みの統合プロファイルがないため、照合するものがありません。',
    },
})

Record({
    $id: Now.ID['message-reconciliation.nothing.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.nothing.next',
        language: 'en',
        message: 'Validate and publish an integration profile.',
    },
})

Record({
    $id: Now.ID['message-reconciliation.nothing.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.nothing.next',
        language: 'ja',
        message: '統合プロファイルを検証して公開してください。',
    },
})

Record({
    $id: Now.ID['message-reconciliation.started-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.started',
        language: 'en',
        message: '{0} runs.',
    },
})

Record({
    $id: Now.ID['message-reconciliation.started-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.started',
        language: 'ja',
        message: '{0} を実行しています。',
    },
})

Record({
    $id: Now.ID['message-reconciliation.done-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.done',
        language: 'en',
        message: '{0} subscriptions counted, {1} positions: {2} compliant, {3} not compliant, {4} not judged.',
    },
})

Record({
    $id: Now.ID['message-reconciliation.done-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.done',
        language: 'ja',
        message: 'サブスクリプション {0} 件、ポジション {1} 件: 準拠 {2}、非準拠 {3}、判定なし {4}。',
    },
})

Record({
    $id: Now.ID['message-reconciliation.short.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.short.next',
        language: 'en',
        message: 'Open the positions that are not compliant and choose a remediation option.',
    },
})

Record({
    $id: Now.ID['message-reconciliation.short.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.short.next',
        language: 'ja',
        message: '非準拠のポジションを開き、対処を選択してください。',
    },
})

Record({
    $id: Now.ID['message-reconciliation.moving-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.moving',
        language: 'en',
        message: 'Subscriptions changed while they were counted; {0} rows may differ from the figures.',
    },
})

Record({
    $id: Now.ID['message-reconciliation.moving-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.moving',
        language: 'ja',
        message: '集計中にサブスクリプションが変更され、{0} 行が数値と異なる可能性があります。',
    },
})

Record({
    $id: Now.ID['message-reconciliation.moving.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.moving.next',
        language: 'en',
        message: 'Run the reconciliation again when no download is at work.',
    },
})

Record({
    $id: Now.ID['message-reconciliation.moving.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.moving.next',
        language: 'ja',
        message: 'ダウンロードが実行されていないときに再度照合してください。',
    },
})

Record({
    $id: Now.ID['message-reconciliation.progress.count-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.progress.count',
        language: 'en',
        message: 'Counting: {0} of {1} subscriptions.',
    },
})

Record({
    $id: Now.ID['message-reconciliation.progress.count-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.progress.count',
        language: 'ja',
        message: '集計中: {1} 件中 {0} 件。',
    },
})

Record({
    $id: Now.ID['message-reconciliation.progress.mark-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.progress.mark',
        language: 'en',
        message: 'Noting on subscriptions how they count: {0} of {1}.',
    },
})

Record({
    $id: Now.ID['message-reconciliation.progress.mark-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.progress.mark',
        language: 'ja',
        message: '算入方法を記録中: {1} 件中 {0} 件。',
    },
})

Record({
    $id: Now.ID['message-reconciliation.progress.done-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.progress.done',
        language: 'en',
        message: 'All {0} subscriptions.',
    },
})

Record({
    $id: Now.ID['message-reconciliation.progress.done-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.progress.done',
        language: 'ja',
        message: '全 {0} 件。',
    },
})

Record({
    $id: Now.ID['message-reconciliation.unreadable-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.unreadable',
        language: 'en',
        message: 'The reconciliation could not be continued: its place was not readable.',
    },
})

Record({
    $id: Now.ID['message-reconciliation.unreadable-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.unreadable',
        language: 'ja',
        message: '照合の途中経過を読み取れないため続行できません。',
    },
})

Record({
    $id: Now.ID['message-reconciliation.ran_for-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.ran_for',
        language: 'en',
        message: '{0} profiles',
    },
})

Record({
    $id: Now.ID['message-reconciliation.ran_for-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.reconciliation.ran_for',
        language: 'ja',
        message: 'プロファイル {0} 件',
    },
})
