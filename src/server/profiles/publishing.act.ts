// Validates and publishes profiles: the actions behind the buttons, without the buttons.
import { testReclaimCredential, validateDownload } from '../miro/diagnoses.ts'
import type { Diagnosis } from '../miro/diagnoses.ts'
import { planName } from '../miro/licences.ts'
import { lookUpConnection, oauthAddresses } from '../platform/connections.ts'
import { refuseBase } from '../miro/hosts.ts'
import { extraHosts } from '../platform/properties.ts'
import { now } from '../platform/clock.ts'
import { miroThrough } from '../platform/http.ts'
import { toPlatform } from '../base/instants.ts'
import { say } from '../platform/messages.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { jobOf } from '../runs/job.store.ts'
import type { Started } from '../runs/start.act.ts'
import { describePacket, listenTo, logOf } from './evidence.ts'
import type { Exchange } from './evidence.ts'
import { copyObstacle, homeHere } from './home.act.ts'
import { decidePublish } from './lifecycle.ts'
import { publishedTwin, updateProfile } from './profile.store.ts'
import type { Profile } from './profile.store.ts'

export interface Result {
    ok: boolean
    message: Text
    /** What went wrong in detail; empty on success. */
    detail: Text | null
    nextStep: Text | null
    /** What is left where the next step did not help. */
    last?: Text[]
    /** The failed request in the platform's log, below the instance's address. */
    log?: string
}

/**
 * Proves the download side of a profile's connection and stores what it learned about the organization. A published
 * profile keeps its organization: a connection that leads to another one does not validate.
 */
export function validateProfile(profile: Profile): Result {
    const copy = refuseCopy(profile)
    if (copy) return copy
    const looked = lookUpConnection(profile.downloadAlias)
    if (!looked.ok) return failValidation(profile, looked.message, looked.nextStep)
    const { signing } = looked.connection
    for (const url of signing.kind === 'oauth' ? oauthAddresses(signing.profileId) : []) {
        const refusal = refuseBase(url, extraHosts())
        if (refusal)
            return failValidation(
                profile,
                text('connection.oauth_address', url, refusal),
                text('connection.oauth_address.next')
            )
    }
    const known = profile.status === 'published' && profile.organizationId !== '' ? profile.organizationId : null
    const heard = listenTo(miroThrough(looked.connection))
    const checked = validateDownload(heard.connection, known)
    if (!checked.ok) {
        const [detail, nextStep] = textsOf(checked.diagnosis)
        return failValidation(profile, detail, nextStep, heard.last(), lastSteps(checked.diagnosis))
    }
    const { organization, context } = checked.facts
    const twin = publishedTwin(profile.id, organization.id)
    if (twin) {
        const message = text('profile.twin', twin.name, organization.name)
        return failValidation(profile, message, text('profile.twin.next'))
    }
    const message = text(
        'profile.validated',
        organization.name,
        planName(organization.plan),
        organization.fullLicencesPurchased ?? '-'
    )
    updateProfile(profile.id, {
        validation: 'success',
        validation_message: say(message).slice(0, 4000),
        last_validated: toPlatform(now()),
        organization_id: organization.id,
        organization_name: organization.name.slice(0, 255),
        plan: organization.plan.slice(0, 60),
        purchased_licences: organization.fullLicencesPurchased,
        token_user_id: context.userId,
        support_packet: null,
        failed_request: null,
        ...(profile.status === 'published' && profile.home === '' ? { home_instance: homeHere() } : {}),
    })
    return { ok: true, message, detail: null, nextStep: null }
}

/** On a copy of the instance a profile is not validated, and nothing is asked of Miro. */
function refuseCopy(profile: Profile): Result | null {
    const copy = copyObstacle(profile)
    if (!copy) return null
    updateProfile(profile.id, {
        validation: 'not_validated',
        validation_message: `${say(copy.message)}\n${say(copy.nextStep)}`.slice(0, 4000),
    })
    return { ok: false, message: copy.message, detail: null, nextStep: copy.nextStep }
}

function failValidation(
    profile: Profile,
    detail: Text,
    nextStep: Text,
    exchange: Exchange | null = null,
    last: Text[] = []
): Result {
    updateProfile(profile.id, {
        validation: 'failure',
        validation_message: [detail, nextStep, ...last].map(say).join('\n').slice(0, 4000),
        last_validated: toPlatform(now()),
        ...kept(profile, detail, exchange),
    })
    return {
        ok: false,
        message: text('profile.validation_failed'),
        detail,
        nextStep,
        last,
        ...(exchange ? { log: logOf(exchange) } : {}),
    }
}

/** The packet for Miro's support, where a request was made. */
function kept(profile: Profile, detail: Text, exchange: Exchange | null) {
    if (!exchange) return { support_packet: null, failed_request: null }
    const packet = { profile: profile.name, organization: profile.organizationId, diagnosis: say(detail), exchange }
    return {
        support_packet: describePacket(packet, say).slice(0, 4000),
        failed_request: logOf(exchange).slice(0, 1000),
    }
}

/** What is left to try where the next step of a failed request did not help. */
function lastSteps({ failure }: Diagnosis): Text[] {
    return failure ? [text('packet.last')] : []
}

function textsOf(diagnosis: Diagnosis): [Text, Text] {
    return [text(diagnosis.messageKey, ...diagnosis.values), text(diagnosis.nextStepKey, ...diagnosis.values)]
}

/** Harmless check of the reclaim side; changes nothing in Miro and nothing on the profile. */
export function testReclaim(profile: Profile): Result {
    const copy = refuseCopy(profile)
    if (copy) return copy
    const looked = lookUpConnection(profile.reclaimAlias)
    if (!looked.ok) return { ok: false, message: looked.message, detail: null, nextStep: looked.nextStep }
    const heard = listenTo(miroThrough(looked.connection))
    const checked = testReclaimCredential(heard.connection)
    if (checked.ok) {
        if (profile.validation !== 'failure') updateProfile(profile.id, { support_packet: null, failed_request: null })
        return { ok: true, message: text('profile.scim_works', checked.facts.users), detail: null, nextStep: null }
    }
    const [message, nextStep] = textsOf(checked.diagnosis)
    const exchange = heard.last()
    updateProfile(profile.id, kept(profile, message, exchange))
    return {
        ok: false,
        message,
        detail: null,
        nextStep,
        last: lastSteps(checked.diagnosis),
        ...(exchange ? { log: logOf(exchange) } : {}),
    }
}

/**
 * Publishes a validated draft: what it needs is made, and the first download starts at once.
 * @param equip makes what a published profile needs; doing it twice changes nothing
 * @param start starts the first download
 */
export function publishProfile(
    profile: Profile,
    equip: (profile: Profile) => void,
    start: (profileId: string) => Started
): Result {
    const decision = decidePublish(profile)
    if (decision !== 'publish') {
        const key = decision === 'already' ? 'profile.publish.already' : 'profile.publish.not_validated'
        const nextStep = decision === 'already' ? null : text('profile.publish.not_validated.next')
        return { ok: false, message: text(key), detail: null, nextStep }
    }
    const twin = publishedTwin(profile.id, profile.organizationId)
    if (twin) {
        const message = text('profile.twin', twin.name, profile.organizationName)
        return { ok: false, message, detail: null, nextStep: text('profile.twin.next') }
    }
    equip(profile)
    updateProfile(profile.id, { status: 'published', published_on: toPlatform(now()), home_instance: homeHere() })
    const started = start(profile.id)
    if (!started.ok) {
        const message = text('profile.published.no_run', say(started.message))
        return { ok: true, message, detail: null, nextStep: started.nextStep }
    }
    const job = jobOf(profile.id, 'download')?.name ?? ''
    return { ok: true, message: text('profile.published', job), detail: null, nextStep: null }
}
