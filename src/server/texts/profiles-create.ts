// Texts of the page on which a new profile is chosen.
export const createTexts = {
    'create.workspace': {
        en: 'Software Asset Workspace is installed, so profiles are not created here. In {0} choose License operations, User Subscriptions, Direct integration profiles, then New.',
        ja: 'Software Asset Workspace がインストールされているため、ここではプロファイルを作成できません。{0} で License operations、User Subscriptions、Direct integration profiles の順に選び、「New」を選択してください。',
        de: 'Software Asset Workspace ist installiert; Profile werden daher nicht hier angelegt. Wählen Sie in {0} Lizenzbetrieb, Abonnements, Direkte Integrationsprofile, dann Neu.',
    },
    'create.role': {
        en: 'You need the role {0} to create an integration profile.',
        ja: '統合プロファイルを作成するにはロール {0} が必要です。',
        de: 'Um ein Integrationsprofil anzulegen, brauchen Sie die Rolle {0}.',
    },
    'create.title': {
        en: 'Direct Integration Profiles',
        ja: '直接統合プロファイル',
        de: 'Direkte Integrationsprofile',
    },
    'create.question': {
        en: 'What type of integration profile would you like to create?',
        ja: 'どの種類の統合プロファイルを作成しますか?',
        de: 'Welche Art von Integrationsprofil möchten Sie anlegen?',
    },
    'create.miro': {
        en: 'Miro Enterprise Integration Profile',
        ja: 'Miro Enterprise 統合プロファイル',
        de: 'Integrationsprofil für Miro Enterprise',
    },
    'create.miro.does': {
        en: 'Downloads the members of a Miro Enterprise organization every day and takes idle licences back.',
        ja: 'Miro Enterprise 組織のメンバーを毎日ダウンロードし、使われていないライセンスを回収します。',
        de: 'Lädt täglich die Mitglieder einer Miro-Enterprise-Organisation herunter und nimmt ungenutzte Lizenzen zurück.',
    },
    'create.vendor': { en: 'Miro Enterprise', ja: 'Miro Enterprise', de: 'Miro Enterprise' },
    'create.none': { en: '-- None --', ja: '-- なし --', de: '-- Keine --' },
    'create.continue': { en: 'Continue', ja: '続行', de: 'Weiter' },
    'create.back': { en: 'Back to the list', ja: '一覧に戻る', de: 'Zurück zur Liste' },
} as const
