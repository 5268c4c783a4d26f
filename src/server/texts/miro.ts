// What people read about Miro's answers: keys with English and Japanese. {0} is what Miro answered, redacted.
export const miroTexts = {
    'miro.not_authorized': {
        en: 'Miro did not accept the access token ({0}).',
        ja: 'Miro がアクセストークンを受け付けませんでした ({0})。',
    },
    'miro.not_authorized.next': {
        en: 'Open the connection of the profile and choose "Get OAuth Token" again, signed in to Miro with the Company Admin account that was used before.',
        ja: 'プロファイルの接続を開き、以前と同じ Company Admin アカウントで Miro にサインインして「Get OAuth Token」をもう一度実行してください。',
    },
    'miro.token_expired': {
        en: 'The access token has expired and could not be renewed ({0}).',
        ja: 'アクセストークンの有効期限が切れ、更新できませんでした ({0})。',
    },
    'miro.token_expired.next': {
        en: 'Open the connection of the profile and choose "Get OAuth Token" again with the same Miro account. Miro renews a token only if it was used within 60 days.',
        ja: 'プロファイルの接続を開き、同じ Miro アカウントで「Get OAuth Token」をもう一度実行してください。60 日間使われないトークンは更新できません。',
    },
    'miro.forbidden': {
        en: 'Miro refused the request: a permission is missing ({0}).',
        ja: '権限が不足しているため、Miro が要求を拒否しました ({0})。',
    },
    'miro.forbidden.next': {
        en: 'Check three things: the app was installed on a team of the Enterprise organization (not a Developer team), it has the scope organizations:read, and the person who installed it is a Company Admin. Then choose "Get OAuth Token" again.',
        ja: '次の 3 点を確認してください。アプリが Enterprise 組織のチーム (Developer team ではない) にインストールされていること、スコープ organizations:read があること、インストールした人が Company Admin であること。その後「Get OAuth Token」をもう一度実行してください。',
    },
    'miro.not_found': {
        en: 'Miro does not know what was asked for ({0}).',
        ja: '要求した対象が Miro に見つかりませんでした ({0})。',
    },
    'miro.not_found.next': {
        en: 'Check the organization ID of the profile; choose Validate Connection to read it from Miro again.',
        ja: 'プロファイルの組織 ID を確認し、Validate Connection で Miro から読み直してください。',
    },
    'miro.rate_limited': {
        en: 'Miro asks for a pause because its rate limit is reached ({0}).',
        ja: 'Miro のレート制限に達したため、一時停止が必要です ({0})。',
    },
    'miro.rate_limited.next': {
        en: 'Nothing to do: the run continues by itself. If this lasts, see which other systems use the same Miro credentials.',
        ja: '操作は不要です。処理は自動的に再開されます。続く場合は、同じ Miro 認証情報を使う他のシステムを確認してください。',
    },
    'miro.unavailable': {
        en: 'Miro could not be reached or has a failure of its own ({0}).',
        ja: 'Miro に接続できないか、Miro 側で障害が発生しています ({0})。',
    },
    'miro.unavailable.next': {
        en: 'Try again later. If it stays so, check status.miro.com, and whether this instance may reach Miro (proxy, allow list).',
        ja: '後でもう一度お試しください。続く場合は status.miro.com と、このインスタンスから Miro への通信 (プロキシ、許可リスト) を確認してください。',
    },
    'miro.unexpected_answer': {
        en: 'Miro, or something between, answered in a form that cannot be understood ({0}).',
        ja: 'Miro または途中の機器から、解釈できない応答がありました ({0})。',
    },
    'miro.unexpected_answer.next': {
        en: 'Try again. If it stays so, look at the outbound HTTP log of this time: a proxy may have answered in place of Miro.',
        ja: 'もう一度お試しください。続く場合は、この時刻の送信 HTTP ログを確認してください。プロキシが Miro の代わりに応答している可能性があります。',
    },
    'miro.redirected': {
        en: 'Miro, or something between, tried to send the request to another address ({0}). It was not followed, so that the credential goes nowhere else.',
        ja: '要求が別の宛先へ転送されようとしました ({0})。認証情報を守るため、転送には従いませんでした。',
    },
    'miro.redirected.next': {
        en: 'Check the connection URL. If it is right, ask your network team what redirects it.',
        ja: '接続 URL を確認してください。正しい場合は、転送の原因をネットワーク担当者に確認してください。',
    },
    'miro.refused_address': {
        en: 'The address of the connection is not called: {0}.',
        ja: '接続先のアドレスは呼び出せません: {0}。',
    },
    'miro.refused_address.next': {
        en: 'Correct the connection URL. Only https addresses under miro.com are called, unless an administrator adds a host in the property x_snc_miro_sam.extra_hosts.',
        ja: '接続 URL を修正してください。呼び出せるのは miro.com 配下の https アドレスのみです。管理者はプロパティ x_snc_miro_sam.extra_hosts でホストを追加できます。',
    },
    'miro.bad_request': {
        en: 'Miro refused the request as not valid ({0}).',
        ja: '要求が正しくないとして Miro に拒否されました ({0})。',
    },
    'miro.bad_request.next': {
        en: 'Report this to whoever maintains this app, with the time and the answer shown here.',
        ja: '時刻と表示された応答を添えて、このアプリの管理者に連絡してください。',
    },
    'miro.conflict': {
        en: 'Miro refuses this for this person ({0}).',
        ja: 'この利用者については Miro が処理を拒否しました ({0})。',
    },
    'miro.conflict.next': {
        en: 'Most often the person is the last admin of a team or of the organization. Give that role to somebody else in Miro, then choose Retry failed.',
        ja: '多くの場合、その人がチームまたは組織の最後の管理者です。Miro で別の人にその役割を割り当ててから Retry failed を実行してください。',
    },
} as const

export type MiroTextKey = keyof typeof miroTexts
