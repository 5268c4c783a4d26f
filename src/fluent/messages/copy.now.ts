// Texts of 'copy', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-copy.obstacle-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.copy.obstacle',
        language: 'en',
        message:
            'The profile {0} was published on the instance {1}; this is {2}. A copied instance acts on nobody: nothing is asked of Miro and nothing is sent.',
    },
})

Record({
    $id: Now.ID['message-copy.obstacle-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.copy.obstacle',
        language: 'ja',
        message:
            'プロファイル {0} はインスタンス {1} で公開されました。ここは {2} です。複製されたインスタンスは誰にも作用しません。Miro への問い合わせも送信も行いません。',
    },
})

Record({
    $id: Now.ID['message-copy.obstacle.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.copy.obstacle.next',
        language: 'en',
        message:
            'Work on the instance it was published on. If that instance was renamed, an administrator of the platform empties Published on instance on the profile; then press Validate Connection.',
    },
})

Record({
    $id: Now.ID['message-copy.obstacle.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.copy.obstacle.next',
        language: 'ja',
        message:
            '公開したインスタンスで作業してください。インスタンス名を変更した場合は、プラットフォーム管理者がプロファイルの「Published on instance」を空にし、その後「Validate Connection」を押してください。',
    },
})
