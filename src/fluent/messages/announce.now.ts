// Texts of 'announce', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-announce.reclaim.title-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.reclaim.title',
        language: 'en',
        message: 'Reclaim {0} licences?',
    },
})

Record({
    $id: Now.ID['message-announce.reclaim.title-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.reclaim.title',
        language: 'ja',
        message: '{0} 件のライセンスを回収しますか?',
    },
})

Record({
    $id: Now.ID['message-announce.reclaim.title.one-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.reclaim.title.one',
        language: 'en',
        message: 'Reclaim 1 licence?',
    },
})

Record({
    $id: Now.ID['message-announce.reclaim.title.one-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.reclaim.title.one',
        language: 'ja',
        message: '1 件のライセンスを回収しますか?',
    },
})

Record({
    $id: Now.ID['message-announce.retry.title-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.retry.title',
        language: 'en',
        message: 'Retry for {0} people?',
    },
})

Record({
    $id: Now.ID['message-announce.retry.title-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.retry.title',
        language: 'ja',
        message: '{0} 人について再試行しますか?',
    },
})

Record({
    $id: Now.ID['message-announce.retry.title.one-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.retry.title.one',
        language: 'en',
        message: 'Retry for 1 person?',
    },
})

Record({
    $id: Now.ID['message-announce.retry.title.one-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.retry.title.one',
        language: 'ja',
        message: '1 人について再試行しますか?',
    },
})

Record({
    $id: Now.ID['message-announce.reclaim.button-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.reclaim.button',
        language: 'en',
        message: 'Reclaim {0}',
    },
})

Record({
    $id: Now.ID['message-announce.reclaim.button-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.reclaim.button',
        language: 'ja',
        message: '{0} 件を回収',
    },
})

Record({
    $id: Now.ID['message-announce.retry.button-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.retry.button',
        language: 'en',
        message: 'Retry {0}',
    },
})

Record({
    $id: Now.ID['message-announce.retry.button-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.retry.button',
        language: 'ja',
        message: '{0} 件を再試行',
    },
})

Record({
    $id: Now.ID['message-announce.cancel-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.cancel',
        language: 'en',
        message: 'Cancel',
    },
})

Record({
    $id: Now.ID['message-announce.cancel-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.cancel',
        language: 'ja',
        message: 'キャンセル',
    },
})

Record({
    $id: Now.ID['message-announce.profile.asked-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.profile.asked',
        language: 'en',
        message:
            '{0}: {1} people are asked by e-mail whether they still need their licence. Whoever does not answer in time loses it.',
    },
})

Record({
    $id: Now.ID['message-announce.profile.asked-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.profile.asked',
        language: 'ja',
        message: '{0}: {1} 人にライセンスが必要かどうかをメールで確認します。期限までに回答がなければ回収されます。',
    },
})

Record({
    $id: Now.ID['message-announce.profile.asked.one-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.profile.asked.one',
        language: 'en',
        message:
            '{0}: 1 person is asked by e-mail whether they still need their licence. Without an answer in time they lose it.',
    },
})

Record({
    $id: Now.ID['message-announce.profile.asked.one-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.profile.asked.one',
        language: 'ja',
        message: '{0}: 1 人にライセンスが必要かどうかをメールで確認します。期限までに回答がなければ回収されます。',
    },
})

Record({
    $id: Now.ID['message-announce.profile.deactivated-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.profile.deactivated',
        language: 'en',
        message: '{0}: {1} people are deactivated in Miro now and cannot sign in any more.',
    },
})

Record({
    $id: Now.ID['message-announce.profile.deactivated-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.profile.deactivated',
        language: 'ja',
        message: '{0}: {1} 人が今すぐ Miro で無効化され、サインインできなくなります。',
    },
})

Record({
    $id: Now.ID['message-announce.profile.deactivated.one-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.profile.deactivated.one',
        language: 'en',
        message: '{0}: 1 person is deactivated in Miro now and cannot sign in any more.',
    },
})

Record({
    $id: Now.ID['message-announce.profile.deactivated.one-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.profile.deactivated.one',
        language: 'ja',
        message: '{0}: 1 人が今すぐ Miro で無効化され、サインインできなくなります。',
    },
})

Record({
    $id: Now.ID['message-announce.profile.mixed-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.profile.mixed',
        language: 'en',
        message:
            '{0}: {1} people. Asked by e-mail first: {2}. Deactivated in Miro now, so that they cannot sign in any more: {3}.',
    },
})

Record({
    $id: Now.ID['message-announce.profile.mixed-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.profile.mixed',
        language: 'ja',
        message: '{0}: {1} 人。先にメールで確認: {2} 人。今すぐ Miro で無効化され、サインインできなくなる: {3} 人。',
    },
})

Record({
    $id: Now.ID['message-announce.left-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.left',
        language: 'en',
        message: '{0} more stay as they are: the ceilings of rule and profile allow no more at once.',
    },
})

Record({
    $id: Now.ID['message-announce.left-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.left',
        language: 'ja',
        message: 'ほか {0} 件は、ルールとプロファイルの上限のため今回は対象外です。',
    },
})

Record({
    $id: Now.ID['message-announce.left.one-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.left.one',
        language: 'en',
        message: '1 more stays as it is: the ceilings of rule and profile allow no more at once.',
    },
})

Record({
    $id: Now.ID['message-announce.left.one-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.left.one',
        language: 'ja',
        message: 'ほか 1 件は、ルールとプロファイルの上限のため今回は対象外です。',
    },
})

Record({
    $id: Now.ID['message-announce.saving-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.saving',
        language: 'en',
        message: 'Saves {0} per year.',
    },
})

Record({
    $id: Now.ID['message-announce.saving-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.saving',
        language: 'ja',
        message: '年間 {0} の節約になります。',
    },
})

Record({
    $id: Now.ID['message-announce.saving.unknown-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.saving.unknown',
        language: 'en',
        message: 'What it saves is not known: no price stands on the reclamation rule.',
    },
})

Record({
    $id: Now.ID['message-announce.saving.unknown-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.saving.unknown',
        language: 'ja',
        message: '再利用ルールに価格がないため、節約額は不明です。',
    },
})

Record({
    $id: Now.ID['message-announce.saving.partly-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.saving.partly',
        language: 'en',
        message: 'For {0} of them no price is known.',
    },
})

Record({
    $id: Now.ID['message-announce.saving.partly-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.saving.partly',
        language: 'ja',
        message: 'うち {0} 人分の価格は不明です。',
    },
})

Record({
    $id: Now.ID['message-announce.certain-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.certain',
        language: 'en',
        message: 'No recorded activity is no proof of no need; Undo brings people back.',
    },
})

Record({
    $id: Now.ID['message-announce.certain-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.certain',
        language: 'ja',
        message: '利用の記録がないことは、不要である証明ではありません。「Undo」で元に戻せます。',
    },
})

Record({
    $id: Now.ID['message-announce.changed-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.changed',
        language: 'en',
        message: 'Nothing was done: {0} people were confirmed, but by now it would be {1}. Press the button again.',
    },
})

Record({
    $id: Now.ID['message-announce.changed-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.changed',
        language: 'ja',
        message:
            '何も実行していません。確認は {0} 人でしたが、現在は {1} 人が対象です。もう一度ボタンを押してください。',
    },
})

Record({
    $id: Now.ID['message-announce.unknown-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.unknown',
        language: 'en',
        message:
            'Nothing was done: this confirmation was used already, is older than an hour, or was for another selection. Press the button again.',
    },
})

Record({
    $id: Now.ID['message-announce.unknown-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.unknown',
        language: 'ja',
        message:
            '実行しませんでした。この確認は使用済みか、1 時間以上前のものか、別の選択に対するものです。もう一度ボタンを押してください。',
    },
})

Record({
    $id: Now.ID['message-announce.one.title-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.one.title',
        language: 'en',
        message: 'Reclaim the licence of {0}?',
    },
})

Record({
    $id: Now.ID['message-announce.one.title-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.one.title',
        language: 'ja',
        message: '{0} のライセンスを回収しますか?',
    },
})

Record({
    $id: Now.ID['message-announce.one.asked-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.one.asked',
        language: 'en',
        message: '{0} is asked by e-mail first. Nothing is taken back before the answer, or {1} days of silence.',
    },
})

Record({
    $id: Now.ID['message-announce.one.asked-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.one.asked',
        language: 'ja',
        message: 'まず {0} にメールで確認します。回答があるか、{1} 日間回答がない場合にのみ回収します。',
    },
})

Record({
    $id: Now.ID['message-announce.one.deactivated-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.one.deactivated',
        language: 'en',
        message:
            '{0} is not asked: the person is deactivated in Miro now and cannot sign in any more. Undo brings them back.',
    },
})

Record({
    $id: Now.ID['message-announce.one.deactivated-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.one.deactivated',
        language: 'ja',
        message: '{0} には確認しません。直ちに Miro で無効化され、サインインできなくなります。「Undo」で元に戻せます。',
    },
})

Record({
    $id: Now.ID['message-announce.one.button-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.one.button',
        language: 'en',
        message: 'Reclaim',
    },
})

Record({
    $id: Now.ID['message-announce.one.button-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.announce.one.button',
        language: 'ja',
        message: '回収',
    },
})
