// Texts of a licence taken back at the request of the application that owns the removal candidates.
export const requestTexts = {
    'request.owned_elsewhere': {
        en: 'The removal candidates of this profile are made in {0}.',
        ja: 'このプロファイルの回収候補は {0} で作成されます。',
        de: 'Die Rücknahmekandidaten dieses Profils entstehen in {0}.',
    },
    'request.not_owner': {
        en: 'The removal candidates of this profile are owned by Miro Enterprise for Software Asset Management. Choose their owner on the status page first.',
        ja: 'このプロファイルの回収候補は Miro Enterprise for Software Asset Management が管理しています。先に状況ページで管理元を選択してください。',
        de: 'Die Rücknahmekandidaten dieses Profils gehören Miro Enterprise for Software Asset Management. Wählen Sie zuerst auf der Statusseite, wem sie gehören.',
    },
    'request.open_here': {
        en: 'Removal candidate {0} of this person is already open in Miro Enterprise for Software Asset Management ({1}). Close it there, then reclaim again.',
        ja: 'この人の回収候補 {0} は Miro Enterprise for Software Asset Management で既に開いています ({1})。そちらを閉じてから、もう一度回収してください。',
        de: 'Für diese Person ist der Rücknahmekandidat {0} in Miro Enterprise for Software Asset Management schon offen ({1}). Schließen Sie ihn dort, und nehmen Sie die Lizenz dann erneut zurück.',
    },
    'request.under_way': {
        en: 'Handed over: removal candidate {0} goes on here. Reclaim again later: the answer is then success, and Miro is not asked twice.',
        ja: '引き継ぎました: 回収候補 {0} の処理は続行中です。後でもう一度回収してください。その時点で成功が返り、Miro への要求は重複しません。',
        de: 'Übergeben: Der Rücknahmekandidat {0} läuft hier weiter. Nehmen Sie die Lizenz später erneut zurück: Dann lautet die Antwort Erfolg, und Miro wird nicht zweimal gefragt.',
    },
    'request.gone': {
        en: 'The last complete download does not show this person any more. The row leaves with the next refresh.',
        ja: '最後の完全なダウンロードにこの人は含まれていません。行は次回の更新で削除されます。',
        de: 'Der letzte vollständige Download zeigt diese Person nicht mehr. Die Zeile verschwindet mit der nächsten Aktualisierung.',
    },
    'request.active_again': {
        en: 'Removal candidate {0} took this licence back, and Miro shows the person active again. If an undo was begun, finish it in Miro Enterprise for Software Asset Management. After the next refresh the person can be reclaimed anew.',
        ja: '回収候補 {0} でこのライセンスは回収されましたが、Miro ではこの人が再び有効になっています。取り消しを始めていた場合は、Miro Enterprise for Software Asset Management で完了してください。次回の更新後、改めて回収できます。',
        de: 'Der Rücknahmekandidat {0} hat diese Lizenz zurückgenommen, und Miro zeigt die Person wieder aktiv. Wurde eine Rückgabe begonnen, schließen Sie sie in Miro Enterprise for Software Asset Management ab. Nach der nächsten Aktualisierung kann die Lizenz erneut zurückgenommen werden.',
    },
    'request.journal': {
        en: 'Asked for by {0}, which books the saving.',
        ja: '{0} からの要求です。削減額はそちらで計上されます。',
        de: 'Angefordert von {0}; dort wird die Einsparung gebucht.',
    },
    'handed_out.no_download': {
        en: '{0} has no complete download yet.',
        ja: '{0} にはまだ完全なダウンロードがありません。',
        de: '{0} hat noch keinen vollständigen Download.',
    },
    'handed_out.no_download.next': {
        en: 'Wait for its first download to end, or press Refresh now on the profile.',
        ja: '最初のダウンロードの終了を待つか、プロファイルで「Refresh now」を押してください。',
        de: 'Warten Sie das Ende des ersten Downloads ab, oder drücken Sie auf dem Profil „Refresh now“.',
    },
    'request.needs_attention': {
        en: 'Removal candidate {0} needs a person in Miro Enterprise for Software Asset Management.',
        ja: '回収候補 {0} は Miro Enterprise for Software Asset Management での対応が必要です。',
        de: 'Der Rücknahmekandidat {0} braucht einen Menschen in Miro Enterprise for Software Asset Management.',
    },
    'request.closed': {
        en: 'Nothing was taken back: removal candidate {0} ended {1}.',
        ja: '回収は行われませんでした: 回収候補 {0} は {1} で終了しました。',
        de: 'Nichts wurde zurückgenommen: Der Rücknahmekandidat {0} endete {1}.',
    },
}
