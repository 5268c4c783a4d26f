// Decides what is known of SAM's treatment of rows that a refresh does not write: nobody outside knows, so one row tells.

/** 'removed': every row is written every day. '' : not known yet, and every row but one is written. */
export type Known = 'kept' | 'removed' | ''

export interface Unwritten {
    readonly known: Known
    /** What is kept after this refresh. @param witness sys_id of the row that was left alone; '' where there was none to leave */
    next(witness: string): string
}

/**
 * A row that was left alone twice and is still there shows that SAM leaves such rows; once proves little, because SAM's job may
 * have died before it cleaned up. From then on one row more is watched: when it goes, everything is asked anew.
 * @param kept '' , 'testing:<sys_id>', 'again:<sys_id>', 'kept:<sys_id>', 'removed'; 'kept' alone in older versions
 */
export function readUnwritten(kept: string, isThere: (sysId: string) => boolean): Unwritten {
    const [word, left = ''] = kept.split(':')
    const at = (known: Known, stage: string): Unwritten => ({
        known,
        next: (witness) => (witness === '' ? kept : `${stage}:${witness}`),
    })
    if (word === 'removed') return removed
    if (word === 'kept') return left === '' || isThere(left) ? at('kept', 'kept') : at('', 'testing')
    if (word !== 'testing' && word !== 'again') return at('', 'testing')
    if (!isThere(left)) return removed
    return word === 'testing' ? at('', 'again') : at('kept', 'kept')
}

const removed: Unwritten = { known: 'removed', next: () => 'removed' }
