// Kinds and states of runs, as choices of jobs and of their results.

/** What a job does; the reclaim half adds its own runs under `candidates` and `reclaim`. */
export const kinds = {
    download: [
        { label: 'Download subscriptions', sequence: 0, language: 'en' },
        { label: 'サブスクリプションのダウンロード', sequence: 0, language: 'ja' },
    ],
    candidates: [
        { label: 'Update removal candidates', sequence: 1, language: 'en' },
        { label: '回収候補の更新', sequence: 1, language: 'ja' },
    ],
    reclaim: [
        { label: 'Reclaim subscriptions', sequence: 2, language: 'en' },
        { label: 'サブスクリプションの回収', sequence: 2, language: 'ja' },
    ],
    reconciliation: [
        { label: 'Reconcile licences', sequence: 3, language: 'en' },
        { label: 'ライセンスの照合', sequence: 3, language: 'ja' },
    ],
}

/** States of a run. queued → in_progress ⇄ paused → one of the ends; needs_decision waits for an admin. */
export const states = {
    queued: [
        { label: 'Queued', sequence: 0, language: 'en' },
        { label: '待機中', sequence: 0, language: 'ja' },
    ],
    in_progress: [
        { label: 'In progress', sequence: 1, language: 'en' },
        { label: '実行中', sequence: 1, language: 'ja' },
    ],
    paused: [
        { label: 'Waiting for Miro', sequence: 2, language: 'en' },
        { label: 'Miro 待ち', sequence: 2, language: 'ja' },
    ],
    needs_decision: [
        { label: 'Needs a decision', sequence: 3, language: 'en' },
        { label: '判断待ち', sequence: 3, language: 'ja' },
    ],
    completed: [
        { label: 'Completed', sequence: 4, language: 'en' },
        { label: '完了', sequence: 4, language: 'ja' },
    ],
    failed: [
        { label: 'Failed', sequence: 5, language: 'en' },
        { label: '失敗', sequence: 5, language: 'ja' },
    ],
    not_run: [
        { label: 'Not run', sequence: 6, language: 'en' },
        { label: '未実行', sequence: 6, language: 'ja' },
    ],
    superseded: [
        { label: 'Superseded', sequence: 7, language: 'en' },
        { label: '置き換え済み', sequence: 7, language: 'ja' },
    ],
}
