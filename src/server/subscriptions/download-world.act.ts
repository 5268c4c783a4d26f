// Joins the pure slice of a download to Miro and to the tables: one request or a few statements per port.
import { oneDay } from '../base/instants.ts'
import { removedLately } from './removal.act.ts'
import { readMember, readMembersPage, readOrganization, readTokenContext } from '../miro/rest.ts'
import type { Organization } from '../miro/rest.ts'
import type { Failure } from '../miro/failures.ts'
import type { MiroConnection } from '../miro/transport.ts'
import { now } from '../platform/clock.ts'
import { text } from '../texts/text.ts'
import type { Slice } from '../runs/kind.ts'
import { updateProfile } from '../profiles/profile.store.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { exclusionsFor } from './exclusion.store.ts'
import { usersOf } from './matching.act.ts'
import type { Looked, Opened, RunPorts } from './download-ports.ts'
import type { Surroundings } from './page.ts'
import { readModels } from './software-model.store.ts'
import * as store from './subscription.store.ts'

/** What the pure slice needs, for one run of one profile through one connection. */
export function worldOfDownload(
    slice: Slice,
    profile: Profile,
    miro: MiroConnection,
    idleDays: Surroundings['idleDays']
): RunPorts {
    const run = slice.run.id
    let rules: ReturnType<typeof loadRules> | null = null
    return {
        now,
        open: () => openOrganization(profile, miro),
        fetchPage(cursor, attempt) {
            const answer = readMembersPage(miro, profile.organizationId, { cursor, earlierAttempts: attempt - 1 })
            if (answer.ok) return { ok: true, page: answer.value, pauseUntil: answer.pauseUntil }
            return refused(answer.failure, answer.retryAt)
        },
        readRange: (lower, upper) => store.readRange(profile.id, lower, upper),
        readIds: (ids) => store.readIds(profile.id, ids),
        surroundings(members, mode, rows) {
            rules = rules ?? loadRules(profile)
            return {
                ...rules,
                run,
                profile: profile.id,
                now: now(),
                mode,
                idleDays,
                userOf: usersOf(profile.domain, members, rows),
            }
        },
        apply: (plan) => store.applyPage(run, plan),
        writeActivity: store.writeActivity,
        markRest: (checkpoint) => store.markRest(profile.id, run, checkpoint),
        countMarked: () => store.countMarked(profile.id, run),
        countAll: () => store.countAll(profile.id),
        removedLately: () => removedLately(profile.id, now() - 7 * oneDay),
        someMissing: (limit) => store.someMarked(profile.id, run, limit),
        lookAt: (id, attempt) => lookAtMember(profile, miro, id, attempt),
        unmark: () => void store.unmark(profile.id, run),
        removeMarked: (limit) => store.removeMarked(profile.id, run, limit),
        save: (checkpoint) => slice.save(checkpoint, { ...checkpoint.counts }),
        stillMine: () => slice.stillMine(),
        rememberStampedMode: () => updateProfile(profile.id, { download_mode: 'stamped' }),
    }
}

/** Exclusion rules and models as they are when the slice begins: four statements for the whole slice. */
function loadRules(profile: Profile) {
    return {
        exclusions: exclusionsFor(profile),
        models: readModels(),
    }
}

/** A member Miro does not know is an answer here, not a failure. */
function lookAtMember(profile: Profile, miro: MiroConnection, id: string, attempt: number): Looked {
    const answer = readMember(miro, profile.organizationId, id, attempt - 1)
    if (answer.ok) return { ok: true, active: answer.value.active, pauseUntil: answer.pauseUntil }
    if (answer.failure.kind === 'not_found') return { ok: true, active: false, pauseUntil: answer.pauseUntil ?? null }
    return refused(answer.failure, answer.retryAt)
}

/** Two cheap requests per run, so that a connection re-authorized for another organization never mixes the two. */
function openOrganization(profile: Profile, miro: MiroConnection): Opened {
    const context = readTokenContext(miro)
    if (!context.ok) return refused(context.failure, context.retryAt)
    const found = context.value.organizationId
    if (found !== null && found !== profile.organizationId) {
        const shown = `${context.value.organizationName ?? ''} (${found})`.trim()
        return {
            ok: false,
            retryAt: null,
            message: text('run.other_organization', shown, `${profile.organizationName} (${profile.organizationId})`),
            nextStep: text('run.other_organization.next'),
        }
    }
    const organization = readOrganization(miro, profile.organizationId)
    if (!organization.ok) return refused(organization.failure, organization.retryAt)
    noteOrganization(profile, organization.value, context.value.userId)
    return { ok: true, pauseUntil: organization.pauseUntil }
}

/** Writes only what has changed since the last time. */
function noteOrganization(profile: Profile, organization: Organization, tokenUserId: string | null): void {
    const name = organization.name.slice(0, 255)
    const plan = organization.plan.slice(0, 60)
    const purchased = organization.fullLicencesPurchased
    const same =
        profile.organizationName === name &&
        profile.plan === plan &&
        profile.purchasedLicences === purchased &&
        profile.tokenUserId === (tokenUserId ?? '')
    if (same) return
    updateProfile(profile.id, {
        organization_name: name,
        plan,
        purchased_licences: purchased,
        token_user_id: tokenUserId,
    })
}

function refused(failed: Failure, retryAt: number | null) {
    return {
        ok: false as const,
        retryAt,
        message: text(failed.messageKey, ...failed.values),
        nextStep: text(failed.nextStepKey, ...failed.values),
    }
}
