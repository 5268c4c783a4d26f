// What the list does before a server-side button of it: without a selection only the platform's own verbs are sent.
import type { Switches } from '../switches.ts'

/** The words of the platform's list code. */
export const noSelection = 'No records selected'

/** @param actionName of the button; @param selected how many rows are checked */
export function refusedWithoutSelection(
    { listButtonWithoutSelection }: Switches,
    actionName: string,
    selected: number
): boolean {
    return listButtonWithoutSelection === 'refused' && selected === 0 && !actionName.startsWith('sysverb')
}
