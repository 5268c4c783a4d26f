// Decides what the downloads after a hand-over prove about each person on a downgrade list.

/** `left`: gone or deactivated, no downgrade to prove; `gone_back`: was lower once and carries the licence again. */
export type DowngradeState = 'open' | 'done' | 'gone_back' | 'left'

/**
 * The state after a complete download. Miro lowers licences only in its admin page, so a saving is booked only on 'done',
 * and taken back on 'gone_back'.
 * @param listed the licence to be lowered, as a subscription identifier.
 * @param seen the licence the download showed; null: the person is not there or deactivated.
 * @param lower whether the seen licence costs less than the listed one.
 */
export function downgradeState(
    before: DowngradeState,
    listed: string,
    seen: string | null,
    lower: boolean
): DowngradeState {
    if (seen === null) return 'left'
    if (seen !== listed && lower) return 'done'
    return before === 'done' || before === 'gone_back' ? 'gone_back' : 'open'
}
