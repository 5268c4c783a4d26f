// A refused credential has three causes: the token, its permissions, or a rule against this kind of authentication. Whoever
// reads of a 401 or 403, wherever it is said, is told the third as well.
import { asNotAuthorized, describeFailure, failureTable, wordFailure } from '../../../src/server/miro/failures.ts'
import { testReclaimCredential, validateDownload } from '../../../src/server/miro/diagnoses.ts'
import { catalogue } from '../../../src/server/texts/catalogue.ts'
import type { TextKey } from '../../../src/server/texts/catalogue.ts'
import { languages } from '../../../src/server/texts/text.ts'
import { answer, connectionTo, fixedNow, silence } from './fake-miro.ts'

const third = {
    en: /policy, a list of allowed IP addresses or an SSO rule may block/,
    ja: /ポリシー、許可 IP アドレスの一覧、SSO ルールで認証方式がブロック/,
    de: /Richtlinie, eine Liste erlaubter IP-Adressen oder eine SSO-Regel .* sperren/,
}

/** Languages in which a text does not name the third cause. */
const silentIn = (key: TextKey) => languages.filter((language) => !third[language].test(catalogue[key][language]))

const codes = ['', ...new Set(failureTable.flatMap(({ met }) => met.flatMap(({ codes: some }) => some ?? [])))]
const refusals = (['rest', 'scim'] as const).flatMap((service) =>
    [401, 403].flatMap((status) =>
        codes.flatMap((code) =>
            ['No', 'SSO comes first'].map((message) =>
                describeFailure(service, answer(status, { status, code, message }), fixedNow)
            )
        )
    )
)

test('every refusal of REST and of SCIM names it as the next step of a run', () => {
    expect(refusals.length).toBeGreaterThan(8)
    expect(refusals.filter(({ nextStepKey }) => silentIn(nextStepKey).length > 0)).toEqual([])
})

test('and on the candidate that was being worked', () => {
    const said = refusals.map(({ onCandidate, answered }) => wordFailure(onCandidate, answered).next)
    expect(said.filter(({ key }) => silentIn(key).length > 0)).toEqual([])
})

test('a token that the platform could not renew is such a refusal', () => {
    const failure = asNotAuthorized(describeFailure('rest', silence('User Not Authenticated.'), fixedNow))
    expect(silentIn(failure.nextStepKey)).toEqual([])
})

const organizationId = '3074457346000000001'
const context = (team: string) => ({
    organization: { id: organizationId, name: 'Acme' },
    team: { id: '1', name: team },
    user: { id: '2', name: 'Ada' },
    scopes: ['organizations:read'],
})
const good = (url: string, team: string) => {
    if (url.includes('oauth-token')) return answer(200, context(team))
    if (url.includes('/members')) return answer(200, { data: [{ id: '2' }], size: 1 })
    if (url.includes('ServiceProviderConfig')) return answer(200, { patch: { supported: true } })
    if (url.includes('/Users')) return answer(200, { totalResults: 12, Resources: [] })
    return answer(200, { id: organizationId, name: 'Acme', plan: 'company', fullLicensesPurchased: 5 })
}

/** A Miro that refuses only the request whose number this is. */
const refusing = (at: number, status: number, team = 'Design') => {
    let asked = 0
    return connectionTo(({ url }) => (++asked === at ? answer(status, { status, message: 'No' }) : good(url, team)))
}

test.each([401, 403])('Validate Connection names it whichever of its requests is answered by %i', (status) => {
    const failed = ['Design', 'Dev team'].flatMap((team) =>
        [1, 2, 3].map((at) => validateDownload(refusing(at, status, team), organizationId))
    )
    for (const one of failed) expect([one.ok, !one.ok && silentIn(one.diagnosis.nextStepKey)]).toEqual([false, []])
})

test.each([401, 403])('Test reclaim credential names it whichever of its requests is answered by %i', (status) => {
    for (const one of [1, 2].map((at) => testReclaimCredential(refusing(at, status))))
        expect([one.ok, !one.ok && silentIn(one.diagnosis.nextStepKey)]).toEqual([false, []])
})
