// Texts of 'refusal', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-refusal.not_authorized-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.not_authorized',
        language: 'en',
        message: 'Miro did not accept the SCIM token ({0}).',
    },
})

Record({
    $id: Now.ID['message-refusal.not_authorized-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.not_authorized',
        language: 'ja',
        message: 'Miro が SCIM トークンを受け付けませんでした({0})。',
    },
})

Record({
    $id: Now.ID['message-refusal.not_authorized.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.not_authorized.next',
        language: 'en',
        message: 'Copy the current API Token from Miro (Company settings, Enterprise integrations) into the SCIM connection, press Test reclaim credential, then Retry failed. Generate another one only together with the owner of your identity provider: they share it.',
    },
})

Record({
    $id: Now.ID['message-refusal.not_authorized.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.not_authorized.next',
        language: 'ja',
        message: 'Miro(会社設定、エンタープライズ統合)の現在の API トークンを SCIM 接続に入力し、「Test reclaim credential」、続いて「Retry failed」を押してください。トークンは ID プロバイダーと共有されているため、再生成は担当者と一緒に行ってください。',
    },
})

Record({
    $id: Now.ID['message-refusal.scim_disabled-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.scim_disabled',
        language: 'en',
        message: 'SCIM is switched off at Miro ({0}).',
    },
})

Record({
    $id: Now.ID['message-refusal.scim_disabled-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.scim_disabled',
        language: 'ja',
        message: 'Miro で SCIM が無効になっています({0})。',
    },
})

Record({
    $id: Now.ID['message-refusal.scim_disabled.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.scim_disabled.next',
        language: 'en',
        message: 'A Miro Company Admin switches SCIM on (Company settings, Enterprise integrations). Then press Test reclaim credential and Retry failed.',
    },
})

Record({
    $id: Now.ID['message-refusal.scim_disabled.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.scim_disabled.next',
        language: 'ja',
        message: 'Miro の会社管理者が SCIM を有効にし(会社設定、エンタープライズ統合)、その後「Test reclaim credential」と「Retry failed」を押してください。',
    },
})

Record({
    $id: Now.ID['message-refusal.sso_missing-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.sso_missing',
        language: 'en',
        message: 'Miro asks for SSO/SAML before SCIM may be used ({0}).',
    },
})

Record({
    $id: Now.ID['message-refusal.sso_missing-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.sso_missing',
        language: 'ja',
        message: 'SCIM の利用には SSO/SAML が必要です({0})。',
    },
})

Record({
    $id: Now.ID['message-refusal.sso_missing.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.sso_missing.next',
        language: 'en',
        message: 'A Miro Company Admin sets up SSO/SAML first, then SCIM. Then press Test reclaim credential and Retry failed.',
    },
})

Record({
    $id: Now.ID['message-refusal.sso_missing.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.sso_missing.next',
        language: 'ja',
        message: 'Miro の会社管理者が SSO/SAML、次に SCIM を設定し、その後「Test reclaim credential」と「Retry failed」を押してください。',
    },
})

Record({
    $id: Now.ID['message-refusal.download_credential-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.download_credential',
        language: 'en',
        message: 'The member could not be read again before acting ({0}).',
    },
})

Record({
    $id: Now.ID['message-refusal.download_credential-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.download_credential',
        language: 'ja',
        message: '実行前にメンバーを読み直せませんでした({0})。',
    },
})

Record({
    $id: Now.ID['message-refusal.download_credential.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.download_credential.next',
        language: 'en',
        message: 'Press Validate Connection on the profile and follow its advice, then press Retry failed.',
    },
})

Record({
    $id: Now.ID['message-refusal.download_credential.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.download_credential.next',
        language: 'ja',
        message: 'プロファイルで「Validate Connection」を押して案内に従い、その後「Retry failed」を押してください。',
    },
})

Record({
    $id: Now.ID['message-refusal.no_connection-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.no_connection',
        language: 'en',
        message: 'The profile’s SCIM alias has no usable connection ({0}).',
    },
})

Record({
    $id: Now.ID['message-refusal.no_connection-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.no_connection',
        language: 'ja',
        message: 'プロファイルの SCIM エイリアスに使用できる接続がありません({0})。',
    },
})

Record({
    $id: Now.ID['message-refusal.no_connection.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.no_connection.next',
        language: 'en',
        message: 'Create the connection with the API token on the alias, press Test reclaim credential, then Retry failed.',
    },
})

Record({
    $id: Now.ID['message-refusal.no_connection.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.no_connection.next',
        language: 'ja',
        message: 'エイリアスに API トークンで接続を作成し、「Test reclaim credential」、続いて「Retry failed」を押してください。',
    },
})

Record({
    $id: Now.ID['message-refusal.unavailable-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.unavailable',
        language: 'en',
        message: 'Miro did not answer ({0}).',
    },
})

Record({
    $id: Now.ID['message-refusal.unavailable-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.unavailable',
        language: 'ja',
        message: 'Miro から応答がありません({0})。',
    },
})

Record({
    $id: Now.ID['message-refusal.unavailable.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.unavailable.next',
        language: 'en',
        message: 'Press Retry failed when Miro answers again. Otherwise the next daily refresh makes the candidate Ready again.',
    },
})

Record({
    $id: Now.ID['message-refusal.unavailable.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.unavailable.next',
        language: 'ja',
        message: 'Miro が応答するようになったら「Retry failed」を押してください。押さなくても、次の日次更新で候補は再び準備完了になります。',
    },
})

Record({
    $id: Now.ID['message-refusal.rate_limited-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.rate_limited',
        language: 'en',
        message: 'Miro’s rate limit is used up; the run goes on at {0} UTC.',
    },
})

Record({
    $id: Now.ID['message-refusal.rate_limited-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.rate_limited',
        language: 'ja',
        message: 'Miro のレート制限に達しました。{0} (UTC) に再開します。',
    },
})

Record({
    $id: Now.ID['message-refusal.rate_limited.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.rate_limited.next',
        language: 'en',
        message: 'Nothing to do: the run continues by itself.',
    },
})

Record({
    $id: Now.ID['message-refusal.rate_limited.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.rate_limited.next',
        language: 'ja',
        message: '操作は不要です。自動で再開します。',
    },
})

Record({
    $id: Now.ID['message-refusal.conflict-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.conflict',
        language: 'en',
        message: 'Miro refused the deactivation ({0}).',
    },
})

Record({
    $id: Now.ID['message-refusal.conflict-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.conflict',
        language: 'ja',
        message: 'Miro が無効化を拒否しました({0})。',
    },
})

Record({
    $id: Now.ID['message-refusal.conflict.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.conflict.next',
        language: 'en',
        message: 'Usually the person is the only admin of a team: name another team admin in Miro, then press Retry failed.',
    },
})

Record({
    $id: Now.ID['message-refusal.conflict.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.conflict.next',
        language: 'ja',
        message: '多くの場合、チームの唯一の管理者です。Miro で別の管理者を指名してから「Retry failed」を押してください。',
    },
})

Record({
    $id: Now.ID['message-refusal.unknown_to_scim-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.unknown_to_scim',
        language: 'en',
        message: 'SCIM does not know this person ({0}).',
    },
})

Record({
    $id: Now.ID['message-refusal.unknown_to_scim-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.unknown_to_scim',
        language: 'ja',
        message: 'SCIM でこのユーザーが見つかりません({0})。',
    },
})

Record({
    $id: Now.ID['message-refusal.unknown_to_scim.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.unknown_to_scim.next',
        language: 'en',
        message: 'Guests are invisible to SCIM. Press Refresh now on the profile; if the person is a guest, close the candidate as skipped.',
    },
})

Record({
    $id: Now.ID['message-refusal.unknown_to_scim.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.unknown_to_scim.next',
        language: 'ja',
        message: 'ゲストは SCIM から見えません。プロファイルで「Refresh now」を押し、ゲストであれば候補をスキップとして完了してください。',
    },
})

Record({
    $id: Now.ID['message-refusal.invalid-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.invalid',
        language: 'en',
        message: 'Miro did not understand the request ({0}).',
    },
})

Record({
    $id: Now.ID['message-refusal.invalid-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.invalid',
        language: 'ja',
        message: 'Miro が要求を理解できませんでした({0})。',
    },
})

Record({
    $id: Now.ID['message-refusal.invalid.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.invalid.next',
        language: 'en',
        message: 'Deactivate the person in Miro by hand, and report the answer to the maintainers of this app.',
    },
})

Record({
    $id: Now.ID['message-refusal.invalid.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.invalid.next',
        language: 'ja',
        message: 'Miro で手動で無効化し、この応答をアプリの保守担当に知らせてください。',
    },
})

Record({
    $id: Now.ID['message-refusal.unexpected-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.unexpected',
        language: 'en',
        message: 'Miro answered something unexpected ({0}).',
    },
})

Record({
    $id: Now.ID['message-refusal.unexpected-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.unexpected',
        language: 'ja',
        message: 'Miro から想定外の応答がありました({0})。',
    },
})

Record({
    $id: Now.ID['message-refusal.unexpected.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.unexpected.next',
        language: 'en',
        message: 'Look at the member in Miro, then press Retry failed.',
    },
})

Record({
    $id: Now.ID['message-refusal.unexpected.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.unexpected.next',
        language: 'ja',
        message: 'Miro でメンバーを確認してから「Retry failed」を押してください。',
    },
})

Record({
    $id: Now.ID['message-refusal.not_confirmed-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.not_confirmed',
        language: 'en',
        message: 'Miro accepted the deactivation but still shows the person active.',
    },
})

Record({
    $id: Now.ID['message-refusal.not_confirmed-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.not_confirmed',
        language: 'ja',
        message: 'Miro は無効化を受け付けましたが、ユーザーは有効なままです。',
    },
})

Record({
    $id: Now.ID['message-refusal.not_confirmed.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.not_confirmed.next',
        language: 'en',
        message: 'See in Miro whether an identity provider reactivated the person; mend that first, then press Resume Reclaim.',
    },
})

Record({
    $id: Now.ID['message-refusal.not_confirmed.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.not_confirmed.next',
        language: 'ja',
        message: 'ID プロバイダーが再有効化していないか Miro で確認し、解消してから「Resume Reclaim」を押してください。',
    },
})

Record({
    $id: Now.ID['message-refusal.outcome_unknown-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.outcome_unknown',
        language: 'en',
        message: 'The run stopped while the request was under way, and Miro shows the person active now.',
    },
})

Record({
    $id: Now.ID['message-refusal.outcome_unknown-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.outcome_unknown',
        language: 'ja',
        message: '要求の送信中に実行が止まり、Miro では現在ユーザーが有効です。',
    },
})

Record({
    $id: Now.ID['message-refusal.outcome_unknown.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.outcome_unknown.next',
        language: 'en',
        message: 'It may have been reactivated from outside. Look at the member in Miro; Resume Reclaim makes a new attempt.',
    },
})

Record({
    $id: Now.ID['message-refusal.outcome_unknown.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.outcome_unknown.next',
        language: 'ja',
        message: '外部で再有効化された可能性があります。Miro でメンバーを確認し、「Resume Reclaim」で再試行してください。',
    },
})

Record({
    $id: Now.ID['message-refusal.subflow_failed-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.subflow_failed',
        language: 'en',
        message: 'The reclaim subflow reported an error ({0}).',
    },
})

Record({
    $id: Now.ID['message-refusal.subflow_failed-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.subflow_failed',
        language: 'ja',
        message: '回収サブフローがエラーを返しました({0})。',
    },
})

Record({
    $id: Now.ID['message-refusal.subflow_failed.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.subflow_failed.next',
        language: 'en',
        message: 'Open the subflow named on the profile, mend what it reports, then press Retry failed.',
    },
})

Record({
    $id: Now.ID['message-refusal.subflow_failed.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.subflow_failed.next',
        language: 'ja',
        message: 'プロファイルのサブフローを開いて報告された問題を解消し、「Retry failed」を押してください。',
    },
})

Record({
    $id: Now.ID['message-refusal.subflow_inactive-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.subflow_inactive',
        language: 'en',
        message: 'The reclaim subflow could not be started ({0}).',
    },
})

Record({
    $id: Now.ID['message-refusal.subflow_inactive-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.subflow_inactive',
        language: 'ja',
        message: '回収サブフローを開始できませんでした({0})。',
    },
})

Record({
    $id: Now.ID['message-refusal.subflow_inactive.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.subflow_inactive.next',
        language: 'en',
        message: 'Activate the subflow in Workflow Studio, then press Retry failed.',
    },
})

Record({
    $id: Now.ID['message-refusal.subflow_inactive.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.subflow_inactive.next',
        language: 'ja',
        message: 'Workflow Studio でサブフローを有効化し、「Retry failed」を押してください。',
    },
})

Record({
    $id: Now.ID['message-refusal.no_user-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.no_user',
        language: 'en',
        message: 'The person should be asked first, but no user record is known.',
    },
})

Record({
    $id: Now.ID['message-refusal.no_user-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.no_user',
        language: 'ja',
        message: '本人への確認が必要ですが、ユーザーレコードがありません。',
    },
})

Record({
    $id: Now.ID['message-refusal.no_user.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.no_user.next',
        language: 'en',
        message: 'Set User on the subscription, or clear Notify user on this candidate.',
    },
})

Record({
    $id: Now.ID['message-refusal.no_user.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.no_user.next',
        language: 'ja',
        message: 'サブスクリプションにユーザーを設定するか、この候補の「ユーザーに通知」を外してください。',
    },
})

Record({
    $id: Now.ID['message-refusal.unreachable-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.unreachable',
        language: 'en',
        message: 'The person should be asked first, but the question does not reach them: {0}.',
    },
})

Record({
    $id: Now.ID['message-refusal.unreachable-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.unreachable',
        language: 'ja',
        message: '本人への確認が必要ですが、質問が届きません: {0}。',
    },
})

Record({
    $id: Now.ID['message-refusal.unreachable.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.unreachable.next',
        language: 'en',
        message: 'Mend what is named (address and Notification on the user record, the notifications of this app, the e-mail settings of the instance), then Resume Reclaim. Silence does not count until an e-mail was sent.',
    },
})

Record({
    $id: Now.ID['message-refusal.unreachable.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.unreachable.next',
        language: 'ja',
        message: '原因(ユーザーレコードのメールアドレスと通知、このアプリの通知、インスタンスのメール設定)を解消してから「Resume Reclaim」を実行してください。メールが送信されるまで、無回答は回答とみなされません。',
    },
})

Record({
    $id: Now.ID['message-refusal.same_person-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.same_person',
        language: 'en',
        message: 'The same person was asked for another licence ({0}); one answer counts for one licence only.',
    },
})

Record({
    $id: Now.ID['message-refusal.same_person-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.same_person',
        language: 'ja',
        message: '同じユーザーに別のライセンス({0})について確認済みです。1 つの回答は 1 つのライセンスにのみ有効です。',
    },
})

Record({
    $id: Now.ID['message-refusal.same_person.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.same_person.next',
        language: 'en',
        message: 'Set the right User on this subscription, or decide by hand once the other candidate is closed: Resume Reclaim or Close Skipped.',
    },
})

Record({
    $id: Now.ID['message-refusal.same_person.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.refusal.same_person.next',
        language: 'ja',
        message: 'このサブスクリプションに正しいユーザーを設定するか、もう一方の候補の完了後に「Resume Reclaim」または「Close Skipped」で判断してください。',
    },
})
