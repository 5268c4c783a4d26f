// Texts of 'miro', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-miro.not_authorized-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.not_authorized',
        language: 'en',
        message: 'Miro did not accept the access token ({0}).',
    },
})

Record({
    $id: Now.ID['message-miro.not_authorized-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.not_authorized',
        language: 'ja',
        message: 'Miro がアクセストークンを受け付けませんでした ({0})。',
    },
})

Record({
    $id: Now.ID['message-miro.not_authorized.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.not_authorized.next',
        language: 'en',
        message:
            'Open the connection of the profile and choose "Get OAuth Token" again, signed in to Miro with the Company Admin account that was used before.',
    },
})

Record({
    $id: Now.ID['message-miro.not_authorized.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.not_authorized.next',
        language: 'ja',
        message:
            'プロファイルの接続を開き、以前と同じ Company Admin アカウントで Miro にサインインして「Get OAuth Token」をもう一度実行してください。',
    },
})

Record({
    $id: Now.ID['message-miro.token_expired-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.token_expired',
        language: 'en',
        message: 'The access token has expired and could not be renewed ({0}).',
    },
})

Record({
    $id: Now.ID['message-miro.token_expired-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.token_expired',
        language: 'ja',
        message: 'アクセストークンの有効期限が切れ、更新できませんでした ({0})。',
    },
})

Record({
    $id: Now.ID['message-miro.token_expired.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.token_expired.next',
        language: 'en',
        message:
            'Open the connection of the profile and choose "Get OAuth Token" again with the same Miro account. Miro renews a token only if it was used within 60 days.',
    },
})

Record({
    $id: Now.ID['message-miro.token_expired.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.token_expired.next',
        language: 'ja',
        message:
            'プロファイルの接続を開き、同じ Miro アカウントで「Get OAuth Token」をもう一度実行してください。60 日間使われないトークンは更新できません。',
    },
})

Record({
    $id: Now.ID['message-miro.forbidden-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.forbidden',
        language: 'en',
        message: 'Miro refused the request: a permission is missing ({0}).',
    },
})

Record({
    $id: Now.ID['message-miro.forbidden-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.forbidden',
        language: 'ja',
        message: '権限が不足しているため、Miro が要求を拒否しました ({0})。',
    },
})

Record({
    $id: Now.ID['message-miro.forbidden.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.forbidden.next',
        language: 'en',
        message:
            'Check three things: the app was installed on a team of the Enterprise organization (not a Developer team), it has the scope organizations:read, and the person who installed it is a Company Admin. Then choose "Get OAuth Token" again.',
    },
})

Record({
    $id: Now.ID['message-miro.forbidden.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.forbidden.next',
        language: 'ja',
        message:
            '次の 3 点を確認してください。アプリが Enterprise 組織のチーム (Developer team ではない) にインストールされていること、スコープ organizations:read があること、インストールした人が Company Admin であること。その後「Get OAuth Token」をもう一度実行してください。',
    },
})

Record({
    $id: Now.ID['message-miro.not_found-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.not_found',
        language: 'en',
        message: 'Miro does not know what was asked for ({0}).',
    },
})

Record({
    $id: Now.ID['message-miro.not_found-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.not_found',
        language: 'ja',
        message: '要求した対象が Miro に見つかりませんでした ({0})。',
    },
})

Record({
    $id: Now.ID['message-miro.not_found.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.not_found.next',
        language: 'en',
        message: 'Check the organization ID of the profile; choose Validate Connection to read it from Miro again.',
    },
})

Record({
    $id: Now.ID['message-miro.not_found.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.not_found.next',
        language: 'ja',
        message: 'プロファイルの組織 ID を確認し、Validate Connection で Miro から読み直してください。',
    },
})

Record({
    $id: Now.ID['message-miro.rate_limited-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.rate_limited',
        language: 'en',
        message: 'Miro asks for a pause because its rate limit is reached ({0}).',
    },
})

Record({
    $id: Now.ID['message-miro.rate_limited-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.rate_limited',
        language: 'ja',
        message: 'Miro のレート制限に達したため、一時停止が必要です ({0})。',
    },
})

Record({
    $id: Now.ID['message-miro.rate_limited.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.rate_limited.next',
        language: 'en',
        message:
            'Nothing to do: the run continues by itself. If this lasts, see which other systems use the same Miro credentials.',
    },
})

Record({
    $id: Now.ID['message-miro.rate_limited.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.rate_limited.next',
        language: 'ja',
        message:
            '操作は不要です。処理は自動的に再開されます。続く場合は、同じ Miro 認証情報を使う他のシステムを確認してください。',
    },
})

Record({
    $id: Now.ID['message-miro.unavailable-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.unavailable',
        language: 'en',
        message: 'Miro could not be reached or has a failure of its own ({0}).',
    },
})

Record({
    $id: Now.ID['message-miro.unavailable-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.unavailable',
        language: 'ja',
        message: 'Miro に接続できないか、Miro 側で障害が発生しています ({0})。',
    },
})

Record({
    $id: Now.ID['message-miro.unavailable.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.unavailable.next',
        language: 'en',
        message:
            'Try again later. If it stays so, check status.miro.com, and whether this instance may reach Miro (proxy, allow list).',
    },
})

Record({
    $id: Now.ID['message-miro.unavailable.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.unavailable.next',
        language: 'ja',
        message:
            '後でもう一度お試しください。続く場合は status.miro.com と、このインスタンスから Miro への通信 (プロキシ、許可リスト) を確認してください。',
    },
})

Record({
    $id: Now.ID['message-miro.unexpected_answer-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.unexpected_answer',
        language: 'en',
        message: 'Miro, or something between, answered in a form that cannot be understood ({0}).',
    },
})

Record({
    $id: Now.ID['message-miro.unexpected_answer-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.unexpected_answer',
        language: 'ja',
        message: 'Miro または途中の機器から、解釈できない応答がありました ({0})。',
    },
})

Record({
    $id: Now.ID['message-miro.unexpected_answer.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.unexpected_answer.next',
        language: 'en',
        message:
            'Try again. If it stays so, look at the outbound HTTP log of this time: a proxy may have answered in place of Miro.',
    },
})

Record({
    $id: Now.ID['message-miro.unexpected_answer.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.unexpected_answer.next',
        language: 'ja',
        message:
            'もう一度お試しください。続く場合は、この時刻の送信 HTTP ログを確認してください。プロキシが Miro の代わりに応答している可能性があります。',
    },
})

Record({
    $id: Now.ID['message-miro.redirected-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.redirected',
        language: 'en',
        message:
            'Miro, or something between, tried to send the request to another address ({0}). It was not followed, so that the credential goes nowhere else.',
    },
})

Record({
    $id: Now.ID['message-miro.redirected-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.redirected',
        language: 'ja',
        message: '要求が別の宛先へ転送されようとしました ({0})。認証情報を守るため、転送には従いませんでした。',
    },
})

Record({
    $id: Now.ID['message-miro.redirected.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.redirected.next',
        language: 'en',
        message: 'Check the connection URL. If it is right, ask your network team what redirects it.',
    },
})

Record({
    $id: Now.ID['message-miro.redirected.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.redirected.next',
        language: 'ja',
        message: '接続 URL を確認してください。正しい場合は、転送の原因をネットワーク担当者に確認してください。',
    },
})

Record({
    $id: Now.ID['message-miro.refused_address-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.refused_address',
        language: 'en',
        message: 'The address of the connection is not called: {0}.',
    },
})

Record({
    $id: Now.ID['message-miro.refused_address-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.refused_address',
        language: 'ja',
        message: '接続先のアドレスは呼び出せません: {0}。',
    },
})

Record({
    $id: Now.ID['message-miro.refused_address.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.refused_address.next',
        language: 'en',
        message:
            'Correct the connection URL. Only https addresses under miro.com are called, unless an administrator adds a host in the property x_snc_miro_sam.extra_hosts.',
    },
})

Record({
    $id: Now.ID['message-miro.refused_address.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.refused_address.next',
        language: 'ja',
        message:
            '接続 URL を修正してください。呼び出せるのは miro.com 配下の https アドレスのみです。管理者はプロパティ x_snc_miro_sam.extra_hosts でホストを追加できます。',
    },
})

Record({
    $id: Now.ID['message-miro.bad_request-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.bad_request',
        language: 'en',
        message: 'Miro refused the request as not valid ({0}).',
    },
})

Record({
    $id: Now.ID['message-miro.bad_request-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.bad_request',
        language: 'ja',
        message: '要求が正しくないとして Miro に拒否されました ({0})。',
    },
})

Record({
    $id: Now.ID['message-miro.bad_request.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.bad_request.next',
        language: 'en',
        message: 'Report this to whoever maintains this app, with the time and the answer shown here.',
    },
})

Record({
    $id: Now.ID['message-miro.bad_request.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.bad_request.next',
        language: 'ja',
        message: '時刻と表示された応答を添えて、このアプリの管理者に連絡してください。',
    },
})

Record({
    $id: Now.ID['message-miro.conflict-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.conflict',
        language: 'en',
        message: 'Miro refuses this for this person ({0}).',
    },
})

Record({
    $id: Now.ID['message-miro.conflict-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.conflict',
        language: 'ja',
        message: 'この利用者については Miro が処理を拒否しました ({0})。',
    },
})

Record({
    $id: Now.ID['message-miro.conflict.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.conflict.next',
        language: 'en',
        message:
            'Most often the person is the last admin of a team or of the organization. Give that role to somebody else in Miro, then choose Retry failed.',
    },
})

Record({
    $id: Now.ID['message-miro.conflict.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.miro.conflict.next',
        language: 'ja',
        message:
            '多くの場合、その人がチームまたは組織の最後の管理者です。Miro で別の人にその役割を割り当ててから Retry failed を実行してください。',
    },
})
