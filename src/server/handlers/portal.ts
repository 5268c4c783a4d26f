// What the portal's widget asks: the same pages as the consent page's, as JSON.
import { linkOf, showQuestion, showWaiting, takeAnswer } from '../consent/answering.act.ts'

export function consentQuestion(question: string, token: string): string {
    return JSON.stringify(showQuestion(linkOf(question, token)))
}

export function consentAnswer(question: string, token: string, answer: string, comment: string): string {
    return JSON.stringify(takeAnswer(linkOf(question, token), answer, comment))
}

export function consentWaiting(): string {
    return JSON.stringify(showWaiting())
}
