// Texts of taking licences back: confirmations, ceilings, endings, undo.
export const revocationTexts = {
    'announce.reclaim.title': {
        en: 'Reclaim {0} licences?',
        ja: '{0} 件のライセンスを回収しますか?',
        de: '{0} Lizenzen zurücknehmen?',
    },
    'announce.reclaim.title.one': {
        en: 'Reclaim 1 licence?',
        ja: '1 件のライセンスを回収しますか?',
        de: '1 Lizenz zurücknehmen?',
    },
    'announce.retry.title': {
        en: 'Retry for {0} people?',
        ja: '{0} 人について再試行しますか?',
        de: 'Für {0} Personen wiederholen?',
    },
    'announce.retry.title.one': {
        en: 'Retry for 1 person?',
        ja: '1 人について再試行しますか?',
        de: 'Für 1 Person wiederholen?',
    },
    'announce.reclaim.button': { en: 'Reclaim {0}', ja: '{0} 件を回収', de: '{0} zurücknehmen' },
    'announce.retry.button': { en: 'Retry {0}', ja: '{0} 件を再試行', de: '{0} wiederholen' },
    'announce.profile.asked': {
        en: '{0}: {1} people are asked by e-mail whether they still need their licence. Whoever does not answer in time loses it.',
        ja: '{0}: {1} 人にライセンスが必要かどうかをメールで確認します。期限までに回答がなければ回収されます。',
        de: '{0}: {1} Personen werden per E-Mail gefragt, ob sie ihre Lizenz noch brauchen. Wer nicht rechtzeitig antwortet, verliert sie.',
    },
    'announce.profile.asked.one': {
        en: '{0}: 1 person is asked by e-mail whether they still need their licence. Without an answer in time they lose it.',
        ja: '{0}: 1 人にライセンスが必要かどうかをメールで確認します。期限までに回答がなければ回収されます。',
        de: '{0}: 1 Person wird per E-Mail gefragt, ob sie ihre Lizenz noch braucht. Ohne rechtzeitige Antwort verliert sie sie.',
    },
    'announce.profile.deactivated': {
        en: '{0}: {1} people are deactivated in Miro now and cannot sign in any more.',
        ja: '{0}: {1} 人が今すぐ Miro で無効化され、サインインできなくなります。',
        de: '{0}: {1} Personen werden jetzt in Miro deaktiviert und können sich nicht mehr anmelden.',
    },
    'announce.profile.deactivated.one': {
        en: '{0}: 1 person is deactivated in Miro now and cannot sign in any more.',
        ja: '{0}: 1 人が今すぐ Miro で無効化され、サインインできなくなります。',
        de: '{0}: 1 Person wird jetzt in Miro deaktiviert und kann sich nicht mehr anmelden.',
    },
    'announce.profile.mixed': {
        en: '{0}: {1} people. Asked by e-mail first: {2}. Deactivated in Miro now, so that they cannot sign in any more: {3}.',
        ja: '{0}: {1} 人。先にメールで確認: {2} 人。今すぐ Miro で無効化され、サインインできなくなる: {3} 人。',
        de: '{0}: {1} Personen. Zuerst per E-Mail gefragt: {2}. Jetzt in Miro deaktiviert, sodass sie sich nicht mehr anmelden können: {3}.',
    },
    'announce.left': {
        en: '{0} more stay as they are: the ceilings of rule and profile allow no more at once.',
        ja: 'ほか {0} 件は、ルールとプロファイルの上限のため今回は対象外です。',
        de: '{0} weitere bleiben, wie sie sind: Die Obergrenzen von Regel und Profil erlauben nicht mehr auf einmal.',
    },
    'announce.left.one': {
        en: '1 more stays as it is: the ceilings of rule and profile allow no more at once.',
        ja: 'ほか 1 件は、ルールとプロファイルの上限のため今回は対象外です。',
        de: '1 weitere bleibt, wie sie ist: Die Obergrenzen von Regel und Profil erlauben nicht mehr auf einmal.',
    },
    'announce.saving': { en: 'Saves {0} per year.', ja: '年間 {0} の節約になります。', de: 'Spart {0} im Jahr.' },
    'announce.saving.unknown': {
        en: 'What it saves is not known: no price stands on the reclamation rule.',
        ja: '再利用ルールに価格がないため、節約額は不明です。',
        de: 'Was es spart, ist nicht bekannt: An der Rücknahmeregel steht kein Preis.',
    },
    'announce.saving.partly': {
        en: 'For {0} of them no price is known.',
        ja: 'うち {0} 人分の価格は不明です。',
        de: 'Für {0} davon ist kein Preis bekannt.',
    },
    'announce.certain': {
        en: 'No recorded activity is no proof of no need; Undo brings people back.',
        ja: '利用の記録がないことは、不要である証明ではありません。「Undo」で元に戻せます。',
        de: 'Keine verzeichnete Aktivität beweist nicht, dass kein Bedarf besteht; „Rückgängig machen“ holt Personen zurück.',
    },
    'announce.changed': {
        en: 'Nothing was done: {0} people were confirmed, but by now it would be {1}. Press the button again.',
        ja: '何も実行していません。確認は {0} 人でしたが、現在は {1} 人が対象です。もう一度ボタンを押してください。',
        de: 'Nichts wurde getan: Bestätigt wurden {0} Personen, inzwischen wären es {1}. Drücken Sie die Schaltfläche erneut.',
    },
    'journal.successor': {
        en: 'Follows {0}, whose outcome at Miro was not known.',
        ja: 'Miro での結果が不明だった {0} を引き継ぎます。',
        de: 'Folgt auf {0}, dessen Ausgang bei Miro nicht bekannt war.',
    },
    'journal.retried': {
        en: '{0} asked for another attempt.',
        ja: '{0} が再試行を指示しました。',
        de: '{0} hat um einen weiteren Versuch gebeten.',
    },
    'journal.other_person': {
        en: 'Not deactivated: the subscription has another user than the one who released it. The new one is asked.',
        ja: '無効化を中止: ライセンスを手放した方とサブスクリプションのユーザーが異なります。現在のユーザーに確認します。',
        de: 'Nicht deaktiviert: Das Abonnement hat einen anderen Benutzer als die Person, die es freigab. Die neue wird gefragt.',
    },
    'journal.intent': {
        en: 'Deactivation at Miro starts: rule {0}, reason: idle for {1} days, started by {2}.',
        ja: 'Miro での無効化を開始: ルール {0}、理由: {1} 日間未利用、実行者 {2}。',
        de: 'Die Deaktivierung bei Miro beginnt: Regel {0}, Grund: seit {1} Tagen ungenutzt, gestartet von {2}.',
    },
    'journal.closed_by_hand': {
        en: '{0} closed it: the person is deactivated at Miro.',
        ja: '{0} が完了にしました。ユーザーは Miro で無効化されています。',
        de: '{0} hat geschlossen: Die Person ist bei Miro deaktiviert.',
    },
    'journal.activity_seen': {
        en: 'Closed: the person was active {0} days ago.',
        ja: '完了: {0} 日前に利用がありました。',
        de: 'Geschlossen: Die Person war vor {0} Tagen aktiv.',
    },
    'journal.superseded': {
        en: 'Closed: {0} decided for a new attempt under {1}.',
        ja: '完了: {0} が {1} での再試行を決定しました。',
        de: 'Geschlossen: {0} hat sich für einen neuen Versuch unter {1} entschieden.',
    },
    'journal.already_inactive': {
        en: 'Closed: Miro showed the person deactivated before anything was sent from here.',
        ja: '完了: ここから何も送信する前に、Miro で既に無効化されていました。',
        de: 'Geschlossen: Miro zeigte die Person deaktiviert, bevor von hier etwas gesendet wurde.',
    },
    'journal.undone': {
        en: '{0} undid it: Miro shows the person active again; the saving is reversed.',
        ja: '{0} が取り消しました。Miro でユーザーは再び有効になり、節約額を戻しました。',
        de: '{0} hat es rückgängig gemacht: Miro zeigt die Person wieder aktiv; die Einsparung ist zurückgebucht.',
    },
    'reclaim.off.next': {
        en: 'Tick Reclaim subscriptions on the profile, then start again.',
        ja: 'プロファイルで「Reclaim subscriptions」をオンにしてから、もう一度実行してください。',
        de: 'Schalten Sie am Profil „Abonnements zurücknehmen“ ein und starten Sie erneut.',
    },
    'reclaim.wrong_state': {
        en: '{0} cannot be done while the state is {1}.',
        ja: '状態が {1} の間は {0} を実行できません。',
        de: '{0} geht nicht im Status {1}.',
    },
    'reclaim.nothing_ready': {
        en: 'No candidate in this selection is ready.',
        ja: 'この選択に準備完了の候補はありません。',
        de: 'Kein Kandidat dieser Auswahl ist bereit.',
    },
    'reclaim.started': {
        en: '{0} taken up, {1} of them asked by e-mail first; {2} left for a later run because of the ceilings.',
        ja: '{0} 件の回収を開始(うち {1} 件は先にメールで確認)。{2} 件は上限のため次回以降になります。',
        de: '{0} aufgenommen, {1} davon werden zuerst per E-Mail gefragt; {2} wegen der Obergrenzen für einen späteren Lauf zurückgestellt.',
    },
    'reclaim.paused': { en: 'Paused: {0}', ja: '一時停止: {0}', de: 'Pausiert: {0}' },
    'reclaim.done': {
        en: '{0} reclaimed, {1} failed, {2} canceled, {3} skipped.',
        ja: '回収 {0} 件、失敗 {1} 件、取消 {2} 件、スキップ {3} 件。',
        de: '{0} zurückgenommen, {1} fehlgeschlagen, {2} abgebrochen, {3} übersprungen.',
    },
    'reclaim.done.failed.next': {
        en: 'Open Removal Candidates in Attention Required: each names its cause and its next step. When it is mended, press Retry failed on that list.',
        ja: '「Removal Candidates」の「要確認」を開いてください。原因と次の手順が表示されます。解消後、その一覧で「Retry failed」を押してください。',
        de: 'Öffnen Sie die Removal Candidates im Zustand Attention Required: Jeder nennt seine Ursache und den nächsten Schritt. Danach drücken Sie auf dieser Liste Retry failed.',
    },
    'reclaim.still_active': {
        en: 'Miro still shows the person active: deactivate them there first, or press Reclaim.',
        ja: 'Miro ではユーザーがまだ有効です。先に Miro で無効化するか、「Reclaim」を押してください。',
        de: 'Miro zeigt die Person noch aktiv: Deaktivieren Sie sie zuerst dort, oder drücken Sie „Zurücknehmen“.',
    },
    'undo.not_complete': {
        en: 'Only a reclaimed candidate can be undone.',
        ja: '取り消せるのは回収済みの候補だけです。',
        de: 'Nur ein erledigter Kandidat kann rückgängig gemacht werden.',
    },
    'undo.already': {
        en: 'This was undone already.',
        ja: '既に取り消し済みです。',
        de: 'Das wurde schon rückgängig gemacht.',
    },
    'undo.unknown_member': {
        en: 'Miro no longer knows this person: invite them anew in Miro.',
        ja: 'Miro でこのユーザーが見つかりません。Miro で改めて招待してください。',
        de: 'Miro kennt diese Person nicht mehr: Laden Sie sie in Miro neu ein.',
    },
    'undo.not_confirmed': {
        en: 'Miro accepted the reactivation but does not show the person active yet. Press Undo again.',
        ja: 'Miro は再有効化を受け付けましたが、まだ有効になっていません。もう一度「Undo」を押してください。',
        de: 'Miro hat die Reaktivierung angenommen, zeigt die Person aber noch nicht aktiv. Drücken Sie „Rückgängig machen“ erneut.',
    },
    'undo.done': {
        en: '{0} is active at Miro again, and the subscription is restored.',
        ja: '{0} は Miro で再び有効になり、サブスクリプションを復元しました。',
        de: '{0} ist bei Miro wieder aktiv, und das Abonnement ist wiederhergestellt.',
    },
    'reclaim.run.name': { en: 'Reclaim of {0}', ja: '{0} の回収', de: 'Rücknahme von {0}' },
    'reclaim.retry': {
        en: '{0} candidates are taken up again.',
        ja: '{0} 件の候補を再試行します。',
        de: '{0} Kandidaten werden erneut aufgenommen.',
    },
    'reclaim.retry.nothing': {
        en: 'Nothing failed that another attempt could mend.',
        ja: '再試行で解消できる失敗はありません。',
        de: 'Nichts ist fehlgeschlagen, was ein weiterer Versuch beheben könnte.',
    },
    'reclaim.retry.one': {
        en: '1 candidate is taken up again.',
        ja: '1 件の候補を再試行します。',
        de: '1 Kandidat wird erneut aufgenommen.',
    },
    'undo.subscription': {
        en: 'The subscription could not be restored: {0}',
        ja: 'サブスクリプションを復元できませんでした: {0}',
        de: 'Das Abonnement ließ sich nicht wiederherstellen: {0}',
    },
    'reclaim.ceiling': {
        en: 'Refused: the ceiling of 24 hours is reached. There is room again at {0}. An admin may raise the ceiling for one named batch under Raised Ceilings.',
        ja: '拒否しました。24 時間の上限に達しています。{0} 以降に実行できます。管理者は「Raised Ceilings」で、名前を付けた 1 回分に限り上限を上げられます。',
        de: 'Abgelehnt: Die Obergrenze für 24 Stunden ist erreicht. Platz gibt es wieder um {0}. Ein Admin kann die Obergrenze für eine benannte Gruppe unter „Angehobene Obergrenzen“ anheben.',
    },
    'reclaim.ceiling.never': {
        en: 'Refused: a ceiling of the rule is nothing, or the rule is gone. An admin may change the rule, or raise the ceiling for one named batch under Raised Ceilings.',
        ja: '拒否しました。ルールの上限が 0 か、ルールがありません。管理者はルールを変更するか、「Raised Ceilings」で名前を付けた 1 回分に限り上限を上げられます。',
        de: 'Abgelehnt: Eine Obergrenze der Regel ist null, oder die Regel gibt es nicht mehr. Ein Admin kann die Regel ändern oder die Obergrenze für eine benannte Gruppe unter „Angehobene Obergrenzen“ anheben.',
    },
    'reclaim.started.until': {
        en: '{0} taken up, {1} of them asked by e-mail first; {2} left because of the ceilings of 24 hours: there is room again at {3}.',
        ja: '{0} 件の回収を開始(うち {1} 件は先にメールで確認)。{2} 件は 24 時間の上限のため残しました。{3} 以降に実行できます。',
        de: '{0} aufgenommen, {1} davon werden zuerst per E-Mail gefragt; {2} wegen der Obergrenzen für 24 Stunden zurückgestellt: Platz gibt es wieder um {3}.',
    },
    'reclaim.done.left': {
        en: '{0} reclaimed, {1} failed, {2} canceled, {3} skipped; {4} left because of the ceilings of 24 hours: there is room again at {5}.',
        ja: '回収 {0} 件、失敗 {1} 件、取消 {2} 件、スキップ {3} 件。{4} 件は 24 時間の上限のため残しました。{5} 以降に実行できます。',
        de: '{0} zurückgenommen, {1} fehlgeschlagen, {2} abgebrochen, {3} übersprungen; {4} wegen der Obergrenzen für 24 Stunden zurückgestellt: Platz gibt es wieder um {5}.',
    },
    'journal.beyond_ceiling': {
        en: 'Beyond the ceiling, in the batch {0}: {1} allowed it because: {2}',
        ja: '上限を超えた回収(バッチ {0}): {1} が許可。理由: {2}',
        de: 'Über die Obergrenze hinaus, in der Gruppe {0}: {1} hat es erlaubt, weil: {2}',
    },
    'announce.unknown': {
        en: 'Nothing was done: this confirmation was used already, is older than an hour, or was for another selection. Press the button again.',
        ja: '実行しませんでした。この確認は使用済みか、1 時間以上前のものか、別の選択に対するものです。もう一度ボタンを押してください。',
        de: 'Nichts wurde getan: Diese Bestätigung wurde schon benutzt, ist älter als eine Stunde oder galt einer anderen Auswahl. Drücken Sie die Schaltfläche erneut.',
    },
    'announce.one.title': {
        en: 'Reclaim the licence of {0}?',
        ja: '{0} のライセンスを回収しますか?',
        de: 'Die Lizenz von {0} zurücknehmen?',
    },
    'announce.one.asked': {
        en: '{0} is asked by e-mail first. Nothing is taken back before the answer, or {1} days of silence.',
        ja: 'まず {0} にメールで確認します。回答があるか、{1} 日間回答がない場合にのみ回収します。',
        de: '{0} wird zuerst per E-Mail gefragt. Vor der Antwort oder {1} Tagen Schweigen wird nichts zurückgenommen.',
    },
    'announce.one.deactivated': {
        en: '{0} is not asked: the person is deactivated in Miro now and cannot sign in any more. Undo brings them back.',
        ja: '{0} には確認しません。直ちに Miro で無効化され、サインインできなくなります。「Undo」で元に戻せます。',
        de: '{0} wird nicht gefragt: Die Person wird jetzt in Miro deaktiviert und kann sich nicht mehr anmelden. „Rückgängig machen“ holt sie zurück.',
    },
    'announce.one.button': { en: 'Reclaim', ja: '回収', de: 'Zurücknehmen' },
    'undo.inactive': {
        en: '{0} is not given access back: the user record here is inactive or locked out. Activate the user first, if that is meant.',
        ja: '{0} のアクセスは戻しません。この環境のユーザーレコードが無効またはロックされています。意図したものであれば、先にユーザーを有効にしてください。',
        de: '{0} erhält keinen Zugang zurück: Der Benutzersatz hier ist inaktiv oder gesperrt. Aktivieren Sie zuerst den Benutzer, wenn das gemeint ist.',
    },
    'undo.old': {
        en: 'This was reclaimed more than {0} days ago: undoing it needs the role {1}.',
        ja: '回収から {0} 日以上経過しています。取り消すにはロール {1} が必要です。',
        de: 'Die Rücknahme liegt mehr als {0} Tage zurück: Sie rückgängig zu machen verlangt die Rolle {1}.',
    },
    'announce.undo.title': {
        en: 'Undo this reclamation?',
        ja: 'この回収を取り消しますか?',
        de: 'Diese Rücknahme rückgängig machen?',
    },
    'announce.undo.body': {
        en: 'The person is reactivated in Miro and uses a licence again. The saving is taken back.',
        ja: '本人は Miro で再び有効になり、ライセンスを使用します。節約額は取り消されます。',
        de: 'Die Person wird in Miro reaktiviert und belegt wieder eine Lizenz. Die Einsparung wird zurückgebucht.',
    },
    'announce.undo.button': { en: 'Undo', ja: '元に戻す', de: 'Rückgängig machen' },
} as const
