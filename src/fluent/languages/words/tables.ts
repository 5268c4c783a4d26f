// Labels of tables: English → Japanese, German, German plural.
import type { TableWords } from './kinds.ts'

export const tableWords = {
    'Integration Profile': ['統合プロファイル', 'Integrationsprofil', 'Integrationsprofile'],
    'Scheduled Job Result': [
        'スケジュール済みジョブの結果',
        'Ergebnis eines geplanten Jobs',
        'Ergebnisse geplanter Jobs',
    ],
    Downgrade: ['ダウングレード', 'Herabstufung', 'Herabstufungen'],
    'Software Subscription': ['ソフトウェアサブスクリプション', 'Softwareabonnement', 'Softwareabonnements'],
    'Software Model': ['ソフトウェアモデル', 'Softwaremodell', 'Softwaremodelle'],
    'Software Reclamation Rule': ['ソフトウェア回収ルール', 'Rücknahmeregel', 'Rücknahmeregeln'],
    'Reconciliation Result': ['照合結果', 'Abgleichsergebnis', 'Abgleichsergebnisse'],
    'Raised Ceiling': ['引き上げた上限', 'Angehobene Obergrenze', 'Angehobene Obergrenzen'],
    'Scheduled Job': ['スケジュール済みジョブ', 'Geplanter Job', 'Geplante Jobs'],
    'Remediation Option': ['是正策', 'Abhilfe', 'Abhilfen'],
    'Usage Day': ['利用日', 'Nutzungstag', 'Nutzungstage'],
    'Licence Position': ['ライセンスポジション', 'Lizenzbestand', 'Lizenzbestände'],
    'Consent Question': ['確認の質問', 'Frage nach Zustimmung', 'Fragen nach Zustimmung'],
    'Software Entitlement': ['ソフトウェアエンタイトルメント', 'Softwareberechtigung', 'Softwareberechtigungen'],
    'Run Lock': ['実行ロック', 'Laufsperre', 'Laufsperren'],
    Deactivation: ['無効化', 'Deaktivierung', 'Deaktivierungen'],
    'Subscription User Exclusion Rule': [
        'ユーザー除外ルール',
        'Ausnahmeregel für Personen',
        'Ausnahmeregeln für Personen',
    ],
    'Unrecognized Subscription Identifier': [
        '認識できないサブスクリプション識別子',
        'Nicht erkannte Abonnementkennung',
        'Nicht erkannte Abonnementkennungen',
    ],
    Confirmation: ['確認', 'Bestätigung', 'Bestätigungen'],
    'Subscription Identifier Exclusion Rule': [
        '識別子除外ルール',
        'Ausnahmeregel für Kennungen',
        'Ausnahmeregeln für Kennungen',
    ],
    'Removal Candidate': ['回収候補', 'Rücknahmekandidat', 'Rücknahmekandidaten'],
} as const satisfies TableWords
