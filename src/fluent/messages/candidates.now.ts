// Texts of 'candidates', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-candidates.refreshing-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.candidates.refreshing',
        language: 'en',
        message: 'The removal candidates are being refreshed as {0}. Its result shows what changed.',
    },
})

Record({
    $id: Now.ID['message-candidates.refreshing-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.candidates.refreshing',
        language: 'ja',
        message: '回収候補を {0} として更新しています。変更内容はその結果で確認できます。',
    },
})

Record({
    $id: Now.ID['message-candidates.csv-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.candidates.csv',
        language: 'en',
        message: 'Download everybody with reason and saving (CSV)',
    },
})

Record({
    $id: Now.ID['message-candidates.csv-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.candidates.csv',
        language: 'ja',
        message: '全員の理由と削減額をダウンロード (CSV)',
    },
})
