// Texts of the engine: what it says of a run of any kind.
export const runTexts = {
    'run.superseded': {
        en: 'A later run has taken the place of this one; its decision is no longer needed.',
        ja: '後の実行に置き換えられたため、この実行についての判断は不要になりました。',
        de: 'Ein späterer Lauf hat diesen ersetzt; seine Entscheidung wird nicht mehr gebraucht.',
    },
    'run.already': {
        en: 'Not started: {0} is already working on this profile.',
        ja: '開始しませんでした。{0} がこのプロファイルを処理中です。',
        de: 'Nicht gestartet: {0} arbeitet schon an diesem Profil.',
    },
    'run.already.next': {
        en: 'Wait for it to end, or look at it. A run that died is taken over after {0} minutes.',
        ja: '終了を待つか、その実行を確認してください。停止した実行は {0} 分後に引き継がれます。',
        de: 'Warten Sie auf sein Ende oder sehen Sie ihn an. Ein abgebrochener Lauf wird nach {0} Minuten übernommen.',
    },
    'run.no_profile': {
        en: 'Not started: there is no such integration profile.',
        ja: '開始しませんでした。統合プロファイルが存在しません。',
        de: 'Nicht gestartet: Dieses Integrationsprofil gibt es nicht.',
    },
    'run.no_profile.next': {
        en: 'Start the job from an existing profile.',
        ja: '存在するプロファイルからジョブを開始してください。',
        de: 'Starten Sie den Job von einem vorhandenen Profil aus.',
    },
    'run.unexpected': {
        en: 'The run stopped because of an error in the application: {0}',
        ja: 'アプリケーションのエラーにより停止しました: {0}',
        de: 'Der Lauf brach wegen eines Fehlers in der Anwendung ab: {0}',
    },
    'run.unexpected.next': {
        en: 'Start the job again. If it stops again, report the message to whoever maintains this application.',
        ja: 'ジョブを再実行してください。再発する場合は、このメッセージをアプリの管理者に連絡してください。',
        de: 'Starten Sie den Job erneut. Bricht er wieder ab, melden Sie die Meldung an die Betreuung dieser Anwendung.',
    },
    'run.unreadable': {
        en: 'The run could not be continued: its checkpoint is missing or was cut.',
        ja: '実行を再開できませんでした。チェックポイントがないか、途中で切れています。',
        de: 'Der Lauf konnte nicht fortgesetzt werden: Sein Prüfpunkt fehlt oder wurde abgeschnitten.',
    },
    'run.died': {
        en: 'The run died {0} times at the same place and was given up.',
        ja: '同じ箇所で {0} 回停止したため、実行を打ち切りました。',
        de: 'Der Lauf ist {0}-mal an derselben Stelle abgebrochen und wurde aufgegeben.',
    },
    'run.unknown_kind': {
        en: 'Nothing of this app works runs of the kind "{0}".',
        ja: '種類「{0}」の実行を処理する機能はこのアプリにありません。',
        de: 'Nichts in dieser App bearbeitet Läufe der Art „{0}“.',
    },
    'run.follow_up_failed': {
        en: 'What follows this run did not happen: {0}',
        ja: 'この実行に続く処理は行われませんでした: {0}',
        de: 'Was auf diesen Lauf folgt, ist nicht geschehen: {0}',
    },
    'run.never_began': {
        en: 'The subflow was started but never took up the run.',
        ja: 'サブフローは開始されましたが、実行を引き受けませんでした。',
        de: 'Der Subflow wurde gestartet, hat den Lauf aber nie aufgenommen.',
    },
    'run.never_began.next': {
        en: 'Look at the flow executions of this time in Workflow Studio, then choose Refresh now.',
        ja: 'Workflow Studio でこの時刻のフロー実行を確認し、「今すぐ更新」を実行してください。',
        de: 'Sehen Sie sich in Workflow Studio die Flow-Ausführungen dieser Zeit an und wählen Sie dann „Jetzt aktualisieren“.',
    },
} as const
