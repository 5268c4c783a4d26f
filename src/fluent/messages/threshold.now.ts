// Texts of 'threshold', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-threshold.effect-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.threshold.effect',
        language: 'en',
        message: 'At {0} days, {1} people would be candidates, worth {2}.',
    },
})

Record({
    $id: Now.ID['message-threshold.effect-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.threshold.effect',
        language: 'ja',
        message: 'しきい値 {0} 日では {1} 人が候補になります({2})。',
    },
})
