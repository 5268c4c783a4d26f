// What people read when Validate Connection or Test reclaim credential fails, beyond the texts of the failures themselves.
import { blocked } from './miro.ts'

export const diagnosisTexts = {
    'diagnosis.token_dead': {
        en: 'Checking the access token failed: it is wrong, expired or revoked ({0}).',
        ja: 'アクセストークンの確認に失敗しました。トークンが誤っているか、期限切れか、取り消されています ({0})。',
        de: 'Die Prüfung des Zugriffstokens ist fehlgeschlagen: Es ist falsch, abgelaufen oder widerrufen ({0}).',
    },
    'diagnosis.token_dead.next': {
        en: `Open the credential of the connection and choose "Get OAuth Token" again, signed in to Miro with the same Company Admin account as before. ${blocked.en}`,
        ja: `接続の認証情報を開き、以前と同じ Company Admin アカウントで Miro にサインインして「Get OAuth Token」をもう一度実行してください。${blocked.ja}`,
        de: `Öffnen Sie die Zugangsdaten der Verbindung und wählen Sie erneut „Get OAuth Token“, bei Miro angemeldet mit demselben Company-Admin-Konto wie zuvor. ${blocked.de}`,
    },
    'diagnosis.missing_scope': {
        en: 'The token has not the scope {1}. It has: {0}.',
        ja: 'トークンにスコープ {1} がありません。現在のスコープ: {0}。',
        de: 'Dem Token fehlt der Scope {1}. Es hat: {0}.',
    },
    'diagnosis.missing_scope.next': {
        en: 'In Miro open Your apps, choose the app, tick organizations:read under Permissions, install the app again, and then choose "Get OAuth Token" here.',
        ja: 'Miro の Your apps でアプリを開き、Permissions で organizations:read を選択してアプリを再インストールし、その後ここで「Get OAuth Token」を実行してください。',
        de: 'Öffnen Sie in Miro „Your apps“, wählen Sie die App, setzen Sie unter Permissions den Haken bei organizations:read, installieren Sie die App erneut und wählen Sie dann hier „Get OAuth Token“.',
    },
    'diagnosis.developer_team': {
        en: 'The app was installed on a Developer team, which is not part of your Enterprise organization ({0}).',
        ja: 'アプリが Developer team にインストールされています。これは Enterprise 組織の一部ではありません ({0})。',
        de: 'Die App wurde in einem Entwicklerteam installiert, das nicht zu Ihrer Enterprise-Organisation gehört ({0}).',
    },
    'diagnosis.developer_team.next': {
        en: `Choose "Get OAuth Token" again and, on the consent page of Miro, choose a team of the Enterprise organization before you press Install. ${blocked.en}`,
        ja: `「Get OAuth Token」をもう一度実行し、Miro の同意画面で Enterprise 組織のチームを選択してから Install を押してください。${blocked.ja}`,
        de: `Wählen Sie erneut „Get OAuth Token“ und auf der Zustimmungsseite von Miro ein Team der Enterprise-Organisation, bevor Sie „Install“ drücken. ${blocked.de}`,
    },
    'diagnosis.not_admin': {
        en: 'The token is valid, but the person who installed the app may not read the organization ({0}).',
        ja: 'トークンは有効ですが、アプリをインストールした人に組織を読み取る権限がありません ({0})。',
        de: 'Das Token ist gültig, aber wer die App installiert hat, darf die Organisation nicht lesen ({0}).',
    },
    'diagnosis.not_admin.next': {
        en: `The person needs the Company Admin role in Miro. Choose "Get OAuth Token" again, signed in to Miro as a Company Admin. ${blocked.en}`,
        ja: `Miro の Company Admin の役割が必要です。Company Admin として Miro にサインインし、「Get OAuth Token」をもう一度実行してください。${blocked.ja}`,
        de: `Die Person braucht in Miro die Rolle Company Admin. Wählen Sie erneut „Get OAuth Token“, bei Miro angemeldet als Company Admin. ${blocked.de}`,
    },
    'diagnosis.no_organization': {
        en: 'Miro does not say which organization the token belongs to.',
        ja: 'トークンがどの組織のものか Miro から取得できませんでした。',
        de: 'Miro sagt nicht, zu welcher Organisation das Token gehört.',
    },
    'diagnosis.no_organization.next': {
        en: 'Choose "Get OAuth Token" again and, on the consent page of Miro, choose a team of the Enterprise organization before you press Install.',
        ja: '「Get OAuth Token」をもう一度実行し、Miro の同意画面で Enterprise 組織のチームを選択してから Install を押してください。',
        de: 'Wählen Sie erneut „Get OAuth Token“ und auf der Zustimmungsseite von Miro ein Team der Enterprise-Organisation, bevor Sie „Install“ drücken.',
    },
    'diagnosis.other_organization': {
        en: 'The token belongs to another organization: {0}. This profile was connected to {1}.',
        ja: 'トークンは別の組織のものです: {0}。このプロファイルは {1} に接続されていました。',
        de: 'Das Token gehört zu einer anderen Organisation: {0}. Dieses Profil war mit {1} verbunden.',
    },
    'diagnosis.other_organization.next': {
        en: 'Choose "Get OAuth Token" again for the right organization, or create a profile of its own for the other one.',
        ja: '正しい組織で「Get OAuth Token」をもう一度実行するか、別の組織用のプロファイルを作成してください。',
        de: 'Wählen Sie „Get OAuth Token“ erneut für die richtige Organisation, oder legen Sie für die andere ein eigenes Profil an.',
    },
    'diagnosis.wrong_organization': {
        en: 'Miro does not know the organization for this token ({0}).',
        ja: 'このトークンでは組織が見つかりません ({0})。',
        de: 'Miro kennt die Organisation zu diesem Token nicht ({0}).',
    },
    'diagnosis.wrong_organization.next': {
        en: 'Check the organization ID of the profile, and that the app was installed on a team of that organization. Then choose "Get OAuth Token" again.',
        ja: 'プロファイルの組織 ID と、アプリがその組織のチームにインストールされていることを確認し、「Get OAuth Token」をもう一度実行してください。',
        de: 'Prüfen Sie die Organisations-ID des Profils und dass die App in einem Team dieser Organisation installiert ist. Wählen Sie dann erneut „Get OAuth Token“.',
    },
    'diagnosis.not_enterprise': {
        en: 'The organization is not on the Enterprise plan ({0}).',
        ja: '組織が Enterprise プランではありません ({0})。',
        de: 'Die Organisation hat keinen Enterprise-Plan ({0}).',
    },
    'diagnosis.not_enterprise.next': {
        en: 'Miro lets only Enterprise organizations be read. Connect the Enterprise organization instead.',
        ja: '読み取れるのは Enterprise プランの組織のみです。Enterprise 組織に接続してください。',
        de: 'Miro lässt nur Enterprise-Organisationen lesen. Verbinden Sie stattdessen die Enterprise-Organisation.',
    },
    'diagnosis.scim_address': {
        en: 'There is no SCIM service at the address of the connection ({0}).',
        ja: '接続先のアドレスに SCIM サービスがありません ({0})。',
        de: 'Unter der Adresse der Verbindung gibt es keinen SCIM-Dienst ({0}).',
    },
    'diagnosis.scim_address.next': {
        en: 'The connection URL should be https://miro.com/api/v1/scim.',
        ja: '接続 URL は https://miro.com/api/v1/scim である必要があります。',
        de: 'Die Verbindungs-URL sollte https://miro.com/api/v1/scim sein.',
    },
    'diagnosis.scim_no_patch': {
        en: 'The SCIM service says that it does not support changes.',
        ja: 'SCIM サービスが変更に対応していません。',
        de: 'Der SCIM-Dienst sagt, dass er keine Änderungen unterstützt.',
    },
    'diagnosis.scim_no_patch.next': {
        en: 'Check the connection URL; Miro itself supports them. Licences cannot be taken back until then.',
        ja: '接続 URL を確認してください。Miro 自体は変更に対応しています。それまでライセンスは回収できません。',
        de: 'Prüfen Sie die Verbindungs-URL; Miro selbst unterstützt sie. Bis dahin können keine Lizenzen zurückgenommen werden.',
    },
} as const

export type DiagnosisKey = keyof typeof diagnosisTexts
