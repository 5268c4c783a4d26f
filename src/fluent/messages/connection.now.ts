// Texts of 'connection', written from the catalogue by local/build/messages.ts; change them there.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['message-connection.alias-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.connection.alias',
        language: 'en',
        message: 'The profile names no connection and credential alias.',
    },
})

Record({
    $id: Now.ID['message-connection.alias-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.connection.alias',
        language: 'ja',
        message: 'プロファイルに接続・認証情報エイリアスが設定されていません。',
    },
})

Record({
    $id: Now.ID['message-connection.alias.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.connection.alias.next',
        language: 'en',
        message: 'Choose Miro_Enterprise, or a child alias of it, on the profile and save.',
    },
})

Record({
    $id: Now.ID['message-connection.alias.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.connection.alias.next',
        language: 'ja',
        message: 'プロファイルで Miro_Enterprise またはその子エイリアスを選択して保存してください。',
    },
})

Record({
    $id: Now.ID['message-connection.connection-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.connection.connection',
        language: 'en',
        message: 'The alias {0} has no active connection.',
    },
})

Record({
    $id: Now.ID['message-connection.connection-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.connection.connection',
        language: 'ja',
        message: 'エイリアス {0} に有効な接続がありません。',
    },
})

Record({
    $id: Now.ID['message-connection.connection.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.connection.connection.next',
        language: 'en',
        message: 'Open the alias {0}, choose "Create New Connection & Credential" and fill in the dialog.',
    },
})

Record({
    $id: Now.ID['message-connection.connection.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.connection.connection.next',
        language: 'ja',
        message: 'エイリアス {0} を開き、「新しい接続と認証情報を作成」を選んでダイアログに入力してください。',
    },
})

Record({
    $id: Now.ID['message-connection.credential-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.connection.credential',
        language: 'en',
        message: 'The connection of the alias {0} has no usable credential.',
    },
})

Record({
    $id: Now.ID['message-connection.credential-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.connection.credential',
        language: 'ja',
        message: 'エイリアス {0} の接続に使用できる認証情報がありません。',
    },
})

Record({
    $id: Now.ID['message-connection.credential.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.connection.credential.next',
        language: 'en',
        message: 'Open the alias {0} and create the connection and credential again; the token or secret is empty.',
    },
})

Record({
    $id: Now.ID['message-connection.credential.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.connection.credential.next',
        language: 'ja',
        message: 'エイリアス {0} を開いて接続と認証情報を作成し直してください。トークンまたはシークレットが空です。',
    },
})

Record({
    $id: Now.ID['message-connection.url-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.connection.url',
        language: 'en',
        message: 'The connection of the alias {0} has no connection URL.',
    },
})

Record({
    $id: Now.ID['message-connection.url-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.connection.url',
        language: 'ja',
        message: 'エイリアス {0} の接続に接続 URL がありません。',
    },
})

Record({
    $id: Now.ID['message-connection.oauth_address-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.connection.oauth_address',
        language: 'en',
        message: 'The OAuth registry behind this connection names an address that is not called: {0} ({1}).',
    },
})

Record({
    $id: Now.ID['message-connection.oauth_address-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.connection.oauth_address',
        language: 'ja',
        message: 'この接続の OAuth レジストリに、呼び出せないアドレスがあります: {0} ({1})。',
    },
})

Record({
    $id: Now.ID['message-connection.oauth_address.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.connection.oauth_address.next',
        language: 'en',
        message: 'Correct the authorization and token URLs of the application registry. Only https addresses under miro.com get the client secret, unless an administrator adds a host in the property x_snc_miro_sam.extra_hosts.',
    },
})

Record({
    $id: Now.ID['message-connection.oauth_address.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.connection.oauth_address.next',
        language: 'ja',
        message: 'アプリケーションレジストリの認可 URL とトークン URL を修正してください。クライアントシークレットを送るのは miro.com 配下の https アドレスのみです。管理者はプロパティ x_snc_miro_sam.extra_hosts でホストを追加できます。',
    },
})

Record({
    $id: Now.ID['message-connection.url.next-en'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.connection.url.next',
        language: 'en',
        message: 'Open the connection of {0} and enter the URL Miro gives for this API.',
    },
})

Record({
    $id: Now.ID['message-connection.url.next-ja'],
    table: 'sys_ui_message',
    data: {
        key: 'x_snc_miro_sam.connection.url.next',
        language: 'ja',
        message: '{0} の接続を開き、この API の Miro の URL を入力してください。',
    },
})
