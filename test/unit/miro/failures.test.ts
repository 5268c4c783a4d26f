import fc from 'fast-check'
import { describeFailure, failureRow, failureTable, refusedAddress } from '../../../src/server/miro/failures.ts'
import type { FailureKind } from '../../../src/server/miro/failures.ts'
import { diagnosisTexts } from '../../../src/server/texts/miro-diagnoses.ts'
import { failureDiagnoses } from '../../../src/server/miro/diagnoses.ts'
import { redact } from '../../../src/server/base/redaction.ts'
import { miroTexts } from '../../../src/server/texts/miro.ts'
import { refusalTexts } from '../../../src/server/texts/miro-refusals.ts'
import { fixedNow, answer, silence } from './fake-miro.ts'

const restBody = (status: number, code: string, message = 'words') => ({ status, code, message, type: 'error' })
const scimBody = (status: number, detail: string, scimType?: string) => ({
    schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
    status: String(status),
    scimType,
    detail,
})

describe('A failure of REST', () => {
    test.each<[number, string, FailureKind, string]>([
        [400, 'invalidParameters', 'bad_request', 'miro.bad_request'],
        [401, 'tokenNotProvided', 'not_authorized', 'miro.not_authorized'],
        [401, 'tokenExpired', 'not_authorized', 'miro.token_expired'],
        [403, 'forbiddenAccess', 'forbidden', 'miro.forbidden'],
        [403, 'insufficientPermissions', 'forbidden', 'miro.forbidden'],
        [404, 'notFound', 'not_found', 'miro.not_found'],
        [408, '', 'unavailable', 'miro.unavailable'],
        [409, 'conflict', 'conflict', 'miro.conflict'],
        [429, 'tooManyRequests', 'rate_limited', 'miro.rate_limited'],
        [500, '', 'unavailable', 'miro.unavailable'],
        [503, '', 'unavailable', 'miro.unavailable'],
        [302, '', 'redirected', 'miro.redirected'],
        [666, '', 'unexpected', 'miro.unexpected_answer'],
    ])('%i %s is %s', (status, code, kind, messageKey) => {
        const failure = describeFailure('rest', answer(status, restBody(status, code)), fixedNow)
        expect(failure).toMatchObject({ kind, messageKey, status, nextStepKey: `${messageKey}.next` })
        expect(failure.answered).toContain(`HTTP ${status}`)
    })
})

describe('A failure of SCIM', () => {
    test.each<[number, string | undefined, FailureKind]>([
        [400, 'invalidValue', 'invalid'],
        [401, undefined, 'not_authorized'],
        [403, undefined, 'scim_disabled'],
        [404, undefined, 'unknown_to_scim'],
        [405, undefined, 'invalid'],
        [409, undefined, 'conflict'],
        [413, undefined, 'invalid'],
        [429, 'tooManyRequests', 'rate_limited'],
        [500, undefined, 'unavailable'],
    ])('%i is told with what Miro said: %s', (status, scimType, kind) => {
        const failure = describeFailure('scim', answer(status, scimBody(status, 'The last admin', scimType)), fixedNow)
        expect(failure).toMatchObject({ kind, service: 'scim' })
        expect(failure.answered).toBe(`HTTP ${status}${scimType ? ` ${scimType}` : ''}: The last admin`)
    })
    test('that everybody would meet stops the batch, one of a single person does not', () => {
        const stops = (status: number) =>
            failureRow(describeFailure('scim', answer(status, ''), fixedNow).onCandidate).stopsBatch
        expect([401, 403, 429, 500, 302].map(stops)).toEqual([true, true, true, true, true])
        expect([400, 404, 409].map(stops)).toEqual([false, false, false])
        expect(describeFailure('scim', silence(), fixedNow)).toMatchObject({ kind: 'unavailable' })
    })
})

describe('Every row of the failure table', () => {
    const texts: Record<string, { en: string }> = { ...miroTexts, ...refusalTexts }
    const met = failureTable.flatMap((row) => row.met.map((one) => [row.kind, one] as const))
    test.each(met)('%s has its texts and can be reached', (kind, row) => {
        expect(Object.keys(texts)).toEqual(expect.arrayContaining([row.text, `${row.text}.next`]))
        const service = row.service === 'both' ? 'rest' : row.service
        const reached = [...Array(row.to - row.from + 1).keys()].some((offset) => {
            const words = row.said ? 'SSO comes first' : 'words'
            const body = restBody(row.from + offset, row.codes?.[0] ?? 'other', words)
            const failure = describeFailure(service, answer(row.from + offset, body), fixedNow)
            return failure.messageKey === row.text && failure.kind === kind
        })
        expect(reached).toBe(true)
    })
    test.each(failureTable.map((row) => [row.kind, row] as const))('%s is worded on a candidate', (kind, row) => {
        expect(Object.keys(texts)).toEqual(expect.arrayContaining([row.message, row.next]))
        expect(failureRow(kind)).toBe(row)
        // What passes by itself pauses everybody, and what a person decides about is not tried again for them.
        if (row.passing) expect(row.stopsBatch).toBe(true)
    })
    test('a refused address has texts too', () => {
        expect(refusedAddress('rest', 'the host is not under miro.com')).toMatchObject({
            kind: 'refused_address',
            messageKey: 'miro.refused_address',
            values: ['the host is not under miro.com'],
        })
    })
})

describe('The texts', () => {
    const all = Object.entries({ ...miroTexts, ...refusalTexts, ...diagnosisTexts })
    test.each(all)('%s is worded in English and Japanese, and says what to do next', (key, { en, ja }) => {
        expect(en).toMatch(/[.]$/)
        expect(ja).toMatch(/[。]$/)
        expect(ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/)
        const placeholders = (text: string) => [...new Set(text.match(/\{\d\}/g) ?? [])].sort()
        expect(placeholders(ja)).toEqual(placeholders(en))
        const partner = key.endsWith('.next') ? key.replace(/\.next$/, '') : `${key}.next`
        expect(all.map(([name]) => name)).toContain(partner)
    })
    test('of every diagnosis exist', () => {
        expect(failureDiagnoses.map(({ key }) => key).filter((key) => !(key in diagnosisTexts))).toEqual([])
    })
})

describe('Secrets', () => {
    const token = 'eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_YCuAuDPXf0gqstx6AtRIGCvqOxW'

    test('of any form are hidden, what helps stays readable', () => {
        expect(redact(`token ${token} of user 3074457345821140934`)).toBe('token *** of user 3074457345821140934')
        expect(redact('Authorization: Bearer abc')).toBe('Authorization: Bearer ***')
        expect(redact('https://x/?access_token=short&limit=5')).toBe('https://x/?access_token=***&limit=5')
        expect(redact('{"client_secret": "hush"}')).toBe('{"client_secret": "***"}')
        const address = 'bartholomew.featherstonehaugh123@subsidiary-of-acme2026.example.com'
        expect(redact(`User name '${address}' is invalid`)).toBe(`User name '${address}' is invalid`)
        expect(redact('insufficientPermissions')).toBe('insufficientPermissions')
    })
    test('that Miro sends back never reach a text', () => {
        const body = { status: 401, code: token, message: `Token ${token} is unknown. Bearer ${token}`, type: 'error' }
        const failure = describeFailure('rest', answer(401, body), fixedNow)
        expect(JSON.stringify(failure)).not.toContain('YCuAuDPXf0gq')
        const html = describeFailure('rest', answer(502, `<html>${token}</html>`), fixedNow)
        expect(html.answered).toBe('HTTP 502')
    })
    test('and markup and control characters are taken out of any text, and it stays short', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
                const shown = redact(text)
                return shown.length <= 200 && !/[<>\u0000-\u001f\u202e]/.test(shown)
            }),
            { verbose: true }
        )
    })
})

test('No body whatever makes a failure throw', () => {
    fc.assert(
        fc.property(fc.integer({ min: 0, max: 999 }), fc.oneof(fc.string(), fc.json()), (status, body) => {
            for (const service of ['rest', 'scim'] as const) {
                expect(
                    describeFailure(service, answer(status, body), fixedNow).messageKey in
                        { ...miroTexts, ...refusalTexts }
                ).toBe(true)
            }
        }),
        { verbose: true }
    )
})
