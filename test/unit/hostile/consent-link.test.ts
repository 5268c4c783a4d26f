// A link in an e-mail is good for one person, one question, one time; anything near it is good for nothing.
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { checkQuestion, sameDigest, tokenMaterial } from '../../../src/server/consent/question.ts'
import type { Question } from '../../../src/server/consent/question.ts'
import { anyText, holds } from './seeded.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const now = Date.UTC(2026, 10, 16)
const secret = 'S3cret'.repeat(10) + 'abcd'
const bound = { candidateId: 'c'.repeat(32), userId: 'u'.repeat(32), kind: 'person' as const, expires: now + 1000 }
const digest = sha256(tokenMaterial(secret, bound))
const question: Question = { id: 'q', ...bound, digest, spentDigest: '', answered: false, voided: false }
const waiting = { state: 'awaiting_user' as const, userId: bound.userId }
const attempt = { secret, signedInUserId: bound.userId, now, sha256 }

it('the link itself is good', () => expect(checkQuestion(question, waiting, attempt)).toBeNull())

it('any other text in its place learns nothing but that the link is unknown', () => {
    const near = fc.oneof(
        anyText,
        fc.nat(secret.length).map((at) => secret.slice(0, at)),
        fc.nat(secret.length - 1).map((at) => secret.slice(0, at) + '_' + secret.slice(at + 1)),
        anyText.map((more) => secret + more),
        anyText.map((before) => before + secret),
        fc.constantFrom(
            secret.toUpperCase(),
            ` ${secret}`,
            `${secret}\n`,
            `${secret}\u0000`,
            encodeURIComponent(`${secret}=`)
        ),
        fc.constantFrom(`${secret},${secret}`, question.digest, '', 'undefined', 'null', '[object Object]')
    )
    holds(
        fc.property(near, anyText, fc.boolean(), (given, person, answered) => {
            if (given === secret) return
            const tried = { ...attempt, secret: given, signedInUserId: person }
            expect(checkQuestion({ ...question, answered }, waiting, tried)).toBe('unknown')
            expect(checkQuestion({ ...question, digest: given, spentDigest: given }, waiting, tried)).toBe('unknown')
        }),
        1000
    )
})

it('the right secret in any other hands, state or time answers nothing', () => {
    const states = [
        'ready',
        'awaiting_approval',
        'awaiting_revocation',
        'attention_required',
        'closed_complete',
    ] as const
    holds(
        fc.property(anyText, fc.constantFrom(...states), fc.nat(), (person, state, late) => {
            if (person !== bound.userId)
                expect(checkQuestion(question, waiting, { ...attempt, signedInUserId: person })).toBe('not_yours')
            expect(checkQuestion(question, { ...waiting, state }, attempt)).not.toBeNull()
            expect(checkQuestion(question, waiting, { ...attempt, now: bound.expires + late })).toBe('expired')
        }),
        300
    )
    expect(checkQuestion({ ...question, answered: true, digest: '' }, waiting, attempt)).toBe('unknown')
    const spent = { ...question, answered: true, digest: '', spentDigest: digest }
    expect(checkQuestion(spent, waiting, attempt)).toBe('used')
    expect(checkQuestion(null, waiting, attempt)).toBe('unknown')
    expect(checkQuestion(question, null, attempt)).toBe('unknown')
})

it('a secret is bound to its question: no other reading of the same characters gives the same digest', () => {
    // The parts are joined by dots; none of those the app writes has one, so only the secret could move the joints.
    const part = fc.stringMatching(/^[0-9a-f]{1,6}$/)
    const shape = fc.record({
        candidateId: part,
        userId: part,
        kind: fc.constantFrom<'person' | 'approver'>('person', 'approver'),
        expires: fc.nat(),
    })
    holds(
        fc.property(part, shape, part, shape, (one, here, other, there) => {
            const same = one === other && JSON.stringify(here) === JSON.stringify(there)
            expect(tokenMaterial(one, here) === tokenMaterial(other, there)).toBe(same)
        }),
        1000
    )
})

it('digests are compared character by character to the end, whatever differs first', () => {
    const digest = question.digest
    /** Counts the characters looked at: a comparison that stops early looks at fewer. */
    const looked = (other: string): number => {
        let count = 0
        const counting = { length: other.length, charCodeAt: (at: number) => (count++, other.charCodeAt(at)) }
        expect(sameDigest(digest, counting as unknown as string)).toBe(other === digest)
        return count
    }
    const first = `x${digest.slice(1)}`
    const last = `${digest.slice(0, -1)}x`
    expect([looked(first), looked(last), looked('x'.repeat(64))]).toEqual([64, 64, 64])
    expect(looked(digest)).toBe(64)
    expect(sameDigest('', '')).toBe(false)
})
