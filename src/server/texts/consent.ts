// Texts of the consent e-mails, of the page they link to, and of what is noted about asking.
export const consentTexts = {
    'journal.asked': {
        en: '{0} was asked by e-mail; silence until {1} releases the licence.',
        ja: '{0} にメールで確認しました。{1} まで回答がなければライセンスを解放します。',
        de: '{0} wurde per E-Mail gefragt; Schweigen bis {1} gibt die Lizenz frei.',
    },
    'journal.person_changed': {
        en: '{0} set the user of the subscription: {1} before, {2} now. Questions and answers of the one before no longer count.',
        ja: '{0} がサブスクリプションのユーザーを変更しました(変更前 {1}、変更後 {2})。以前の確認と回答は無効です。',
        de: '{0} hat den Benutzer des Abonnements gesetzt: vorher {1}, jetzt {2}. Fragen und Antworten der vorigen Person zählen nicht mehr.',
    },
    'journal.comment': { en: '{0} wrote: {1}', ja: '{0} のコメント: {1}', de: '{0} schrieb: {1}' },
    'journal.taken': { en: 'Started by {0}.', ja: '{0} が回収を開始しました。', de: 'Von {0} gestartet.' },
    'journal.released': {
        en: '{0} released the licence.',
        ja: '{0} がライセンスを手放しました。',
        de: '{0} hat die Lizenz freigegeben.',
    },
    'journal.silence': {
        en: 'No answer by {0}: the licence counts as released.',
        ja: '{0} まで回答がないため、解放されたものとみなします。',
        de: 'Keine Antwort bis {0}: Die Lizenz gilt als freigegeben.',
    },
    'journal.keep_wanted': {
        en: '{0} wants to keep the licence.',
        ja: '{0} はライセンスの継続を希望しています。',
        de: '{0} möchte die Lizenz behalten.',
    },
    'journal.approval_asked': {
        en: '{0} was asked to decide by {1}.',
        ja: '{0} に {1} までの判断を依頼しました。',
        de: '{0} wurde gebeten, bis {1} zu entscheiden.',
    },
    'journal.group_cut': {
        en: 'The group is larger than {0}: only these members were asked.',
        ja: 'グループのメンバーが {0} 名を超えるため、上記の {0} 名だけに依頼しました。',
        de: 'Die Gruppe hat mehr als {0} Mitglieder: Nur diese wurden gefragt.',
    },
    'journal.approval_nobody': {
        en: 'There is neither a manager nor an assignment group to decide.',
        ja: '判断できるマネージャーも割り当てグループもありません。',
        de: 'Es gibt weder Vorgesetzte noch eine Zuweisungsgruppe, die entscheiden könnten.',
    },
    'journal.undecided': {
        en: 'Nobody has decided whether {0} keeps the licence; {1} reminders were sent, no further one follows.',
        ja: '{0} さんがライセンスを保持するかどうか、まだ決定されていません。リマインダーを {1} 回送信しました。これ以上は送信しません。',
        de: 'Niemand hat entschieden, ob {0} die Lizenz behält; {1} Erinnerungen wurden gesendet, keine weitere folgt.',
    },
    'journal.reminded': {
        en: '{0} was reminded; the decision was due on {1}.',
        ja: '{0} に再度依頼しました。判断の期限は {1} でした。',
        de: '{0} wurde erinnert; die Entscheidung war am {1} fällig.',
    },
    'journal.keep_approved': {
        en: '{0} decided that the licence stays.',
        ja: '{0} がライセンスの継続を承認しました。',
        de: '{0} hat entschieden, dass die Lizenz bleibt.',
    },
    'journal.keep_rejected': {
        en: '{0} decided that the licence goes.',
        ja: '{0} がライセンスの回収を決定しました。',
        de: '{0} hat entschieden, dass die Lizenz entzogen wird.',
    },
    'consent.used': {
        en: 'This question has been answered already. Nothing was changed now.',
        ja: 'この質問には既に回答済みです。何も変更していません。',
        de: 'Diese Frage wurde schon beantwortet. Jetzt wurde nichts geändert.',
    },
    'consent.expired': {
        en: 'The time to answer is over. Nothing was changed now.',
        ja: '回答期限が過ぎました。何も変更していません。',
        de: 'Die Zeit zum Antworten ist vorbei. Jetzt wurde nichts geändert.',
    },
    'consent.not_yours': {
        en: 'This question was put to somebody else. Sign in as the person it was sent to.',
        ja: 'この質問は別の方宛てです。宛先の方としてサインインしてください。',
        de: 'Diese Frage wurde jemand anderem gestellt. Melden Sie sich als die Person an, an die sie ging.',
    },
    'consent.unknown': {
        en: 'This link is not valid. Open it exactly as it stands in the e-mail.',
        ja: 'このリンクは無効です。メールに記載のとおりに開いてください。',
        de: 'Dieser Link ist nicht gültig. Öffnen Sie ihn genau so, wie er in der E-Mail steht.',
    },
    'consent.closed': {
        en: 'There is nothing to answer any more: the candidate is closed.',
        ja: '候補は完了しており、回答は不要です。',
        de: 'Es gibt nichts mehr zu beantworten: Der Kandidat ist geschlossen.',
    },
    'consent.void': {
        en: 'This question no longer applies: the licence belongs to somebody else by now, or the question was put anew. Nothing was changed now.',
        ja: 'この質問は無効になりました。ライセンスの利用者が変わったか、質問があらためて送られています。何も変更していません。',
        de: 'Diese Frage gilt nicht mehr: Die Lizenz gehört inzwischen jemand anderem, oder die Frage wurde neu gestellt. Jetzt wurde nichts geändert.',
    },
    'consent.not_deciding': {
        en: 'You no longer decide about this licence. Nothing was changed now.',
        ja: 'このライセンスについて判断するのは、もうあなたではありません。何も変更していません。',
        de: 'Sie entscheiden nicht mehr über diese Lizenz. Jetzt wurde nichts geändert.',
    },
    'consent.person.boards': {
        en: 'Your boards stay yours, stay usable for the people you share them with, and come back to you when your account is activated again.',
        ja: 'ボードはあなたのものとして残り、共有相手は引き続き利用でき、アカウントの再有効化で元に戻ります。',
        de: 'Ihre Boards bleiben Ihre, bleiben nutzbar für alle, mit denen Sie sie teilen, und kommen zu Ihnen zurück, wenn Ihr Konto wieder aktiviert wird.',
    },
    'consent.approver.boards': {
        en: 'Boards stay with the person, stay usable for collaborators and come back on reactivation.',
        ja: 'ボードは本人のものとして残り、共同作業者は引き続き利用でき、再有効化で元に戻ります。',
        de: 'Boards bleiben bei der Person, bleiben für Mitarbeitende nutzbar und kommen bei einer Reaktivierung zurück.',
    },
    'consent.contact': { en: 'Questions? Ask {0}.', ja: 'お問い合わせ先: {0}', de: 'Fragen? Wenden Sie sich an {0}.' },
    'consent.comment': { en: 'Comment (optional)', ja: 'コメント(任意)', de: 'Kommentar (freiwillig)' },
    'unreachable.no_address': {
        en: 'the user record has no e-mail address',
        ja: 'ユーザーレコードにメールアドレスがありません',
        de: 'der Benutzersatz hat keine E-Mail-Adresse',
    },
    'unreachable.notifications_off': {
        en: 'notifications are disabled on the user record',
        ja: 'ユーザーレコードで通知が無効です',
        de: 'am Benutzersatz sind Benachrichtigungen ausgeschaltet',
    },
    'unreachable.notification_inactive': {
        en: 'the notification that asks people is not active',
        ja: '確認用の通知が有効ではありません',
        de: 'die Benachrichtigung, die Personen fragt, ist nicht aktiv',
    },
    'unreachable.sending_off': {
        en: 'this instance sends no e-mail',
        ja: 'このインスタンスではメール送信が無効です',
        de: 'diese Instanz sendet keine E-Mails',
    },
    'unreachable.not_sent': {
        en: 'no e-mail to them is known to have been sent',
        ja: '本人宛てのメールが送信された記録がありません',
        de: 'es ist keine gesendete E-Mail an sie bekannt',
    },
    'unreachable.not_delivered': {
        en: 'the e-mail to them could not be delivered',
        ja: '本人宛てのメールを配信できませんでした',
        de: 'die E-Mail an sie konnte nicht zugestellt werden',
    },
    'unreachable.bounced': {
        en: 'the e-mail to them came back as undeliverable',
        ja: '本人宛てのメールが配信不能で戻ってきました',
        de: 'die E-Mail an sie kam als unzustellbar zurück',
    },
    'consent.person.question': {
        en: 'Do you still need your Miro licence ({0})?',
        ja: 'Miro ライセンス({0})は引き続き必要ですか?',
        de: 'Brauchen Sie Ihre Miro-Lizenz ({0}) noch?',
    },
    'consent.person.why': {
        en: 'Miro shows no activity of yours since {0}.',
        ja: 'Miro では {0} 以降の利用がありません。',
        de: 'Miro zeigt seit {0} keine Aktivität von Ihnen.',
    },
    'consent.person.keep': {
        en: 'Keep it. Your manager is asked to agree.',
        ja: '継続を希望します。マネージャーに承認を依頼します。',
        de: 'Behalten. Ihre Vorgesetzten werden um Zustimmung gebeten.',
    },
    'consent.person.release': {
        en: 'Release it. Your Miro account is deactivated; your boards stay.',
        ja: '不要です。Miro アカウントは無効化されますが、ボードは残ります。',
        de: 'Freigeben. Ihr Miro-Konto wird deaktiviert; Ihre Boards bleiben.',
    },
    'consent.person.silence': {
        en: 'Without an answer by {0} the licence is released.',
        ja: '{0} までに回答がなければライセンスは解放されます。',
        de: 'Ohne eine Antwort bis {0} wird die Lizenz freigegeben.',
    },
    'consent.approver.question': {
        en: 'Should {0} keep the Miro licence ({1})?',
        ja: '{0} さんの Miro ライセンス({1})を残しますか?',
        de: 'Soll {0} die Miro-Lizenz ({1}) behalten?',
    },
    'consent.approver.why': {
        en: '{0} asked to keep it; Miro shows no activity since {1}.',
        ja: '{0} さんが継続を希望しています。Miro では {1} 以降の利用がありません。',
        de: '{0} möchte sie behalten; Miro zeigt seit {1} keine Aktivität.',
    },
    'consent.approver.keep': {
        en: 'Yes, the licence stays.',
        ja: 'はい、ライセンスを残します。',
        de: 'Ja, die Lizenz bleibt.',
    },
    'consent.approver.release': {
        en: 'No, the licence goes. The Miro account is deactivated; boards stay.',
        ja: 'いいえ、回収します。Miro アカウントは無効化されますが、ボードは残ります。',
        de: 'Nein, die Lizenz wird entzogen. Das Miro-Konto wird deaktiviert; Boards bleiben.',
    },
    'consent.approver.due': {
        en: 'Please decide by {0}.',
        ja: '{0} までに判断してください。',
        de: 'Bitte entscheiden Sie bis {0}.',
    },
    'consent.approver.overdue': {
        en: 'The decision was due by {0}. Until you decide, the licence stays.',
        ja: '判断の期限は {0} でした。判断があるまでライセンスは残ります。',
        de: 'Die Entscheidung war bis {0} fällig. Solange Sie nicht entscheiden, bleibt die Lizenz.',
    },
    'consent.choose': { en: 'Your answer', ja: '回答', de: 'Ihre Antwort' },
    'consent.send': { en: 'Send my answer', ja: '回答を送信', de: 'Antwort senden' },
    'consent.thanks.released': {
        en: 'Thank you. The licence is released.',
        ja: 'ありがとうございます。ライセンスは解放されます。',
        de: 'Danke. Die Lizenz ist freigegeben.',
    },
    'consent.thanks.keep_wanted': {
        en: 'Thank you. {0} is asked to agree.',
        ja: 'ありがとうございます。{0} に承認を依頼します。',
        de: 'Danke. {0} wird um Zustimmung gebeten.',
    },
    'consent.thanks.keep_approved': {
        en: 'Thank you. The licence stays.',
        ja: 'ありがとうございます。ライセンスは残ります。',
        de: 'Danke. Die Lizenz bleibt.',
    },
    'consent.thanks.keep_rejected': {
        en: 'Thank you. The licence goes.',
        ja: 'ありがとうございます。ライセンスは回収されます。',
        de: 'Danke. Die Lizenz wird entzogen.',
    },
    'consent.waiting': {
        en: 'These questions wait for your answer',
        ja: '回答をお待ちしている質問',
        de: 'Diese Fragen warten auf Ihre Antwort',
    },
    'consent.waiting.none': {
        en: 'Nothing waits for your answer.',
        ja: '回答待ちの質問はありません。',
        de: 'Nichts wartet auf Ihre Antwort.',
    },
    'consent.all': {
        en: 'Everything that waits for your answer',
        ja: '回答待ちの質問をすべて表示',
        de: 'Alles, was auf Ihre Antwort wartet',
    },
    'consent.never': { en: 'the first day', ja: '最初の日', de: 'dem ersten Tag' },
    'consent.approvers': { en: 'your manager', ja: 'マネージャー', de: 'Ihre Vorgesetzte oder Ihr Vorgesetzter' },
    'reclaim.undecided': {
        en: 'Nobody decides in spite of reminders: speak with the manager or the assignment group, whose last link works for 60 days, or press Close Skipped to let the person keep the licence.',
        ja: 'リマインダーを送っても決定されていません。マネージャーまたは割り当てグループに連絡してください(最後のリンクは 60 日間有効です)。ライセンスを保持させる場合は「Close Skipped」を押してください。',
        de: 'Trotz Erinnerungen entscheidet niemand: Sprechen Sie mit den Vorgesetzten oder der Zuweisungsgruppe, deren letzter Link 60 Tage gilt, oder drücken Sie „Als übersprungen schließen“, damit die Person die Lizenz behält.',
    },
    'reclaim.nobody_decides': {
        en: 'Nobody can decide: set an assignment group on this candidate, or a manager on the user.',
        ja: '判断できる人がいません。この候補に割り当てグループを、またはユーザーにマネージャーを設定してください。',
        de: 'Niemand kann entscheiden: Setzen Sie an diesem Kandidaten eine Zuweisungsgruppe oder am Benutzer Vorgesetzte.',
    },
} as const
