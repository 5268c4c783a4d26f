// What lists ask and do while the set-up is not complete.
import { nextStep, wantsStep } from '../candidates/first-run.act.ts'
import { showInfo } from '../platform/messages.ts'

/** Whether a list offers 'Next set-up step'. @param priceToo also while only a price is missing, on lists that show money */
export function wantsNextStep(priceToo: boolean): boolean {
    return wantsStep(priceToo)
}

/** 'Next set-up step' on a list: says what it is, and leads there whoever may do it. */
export function pressNextStep(action: { setRedirectURL(url: string): void }): void {
    const next = nextStep()
    if (!next) return
    showInfo(next.said)
    if (next.page !== '') action.setRedirectURL(next.page)
}
