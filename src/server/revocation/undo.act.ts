// What Undo does: the person is reactivated at Miro, read back, and the subscription restored before the books change.
import { now } from '../platform/clock.ts'
import { say } from '../platform/messages.ts'
import { hasRole, isBarred } from '../platform/people.ts'
import { numberProperty } from '../platform/properties.ts'
import { agree, refuse, refuseProfile, refuseRole } from '../candidates/said.act.ts'
import type { Said } from '../candidates/said.act.ts'
import { dayStamp, stamp, toPlatform } from '../base/instants.ts'
import { quietUntil } from '../candidates/judging.ts'
import { readAgain, readBackAll, setActive } from './miro-side.ts'
import { failureRow } from '../miro/failures.ts'
import { readCandidate } from '../candidates/candidate.store.ts'
import { applyChange } from '../candidates/stored-change.act.ts'
import type { StoredCandidate } from '../candidates/candidate.store.ts'
import { readRule } from '../candidates/rule.store.ts'
import { readProfile } from '../profiles/profile.store.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { nameOfModel } from '../subscriptions/software-model.store.ts'
import { insertSubscription, subscriptions } from '../subscriptions/subscription.store.ts'
import { planUndo, planUndone, refuseStanding, refuseUndo } from './undo.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'
import { miroSide } from './side.act.ts'

/** Reactivating twice does no harm, so an undo that stopped anywhere is finished by pressing Undo again. */
export function undoOne(candidateId: string, by: string): Said {
    const role = refuseRole('user')
    if (role) return role
    const candidate = readCandidate(candidateId)
    const profile = candidate ? readProfile(candidate.profileId) : null
    if (!candidate) return refuse('undo.not_complete')
    const early = refuseUndo(candidate)
    if (early) return { ok: false, text: early }
    const refusal = refuseProfile(profile)
    if (refusal) return refusal
    const standing = refuseStanding(candidate, {
        now: now(),
        barred: isBarred(candidate.userId),
        days: numberProperty('undo_days'),
        isAdmin: hasRole('admin'),
    })
    if (standing) return { ok: false, text: standing }
    const active = makeActive(profile as Profile, candidate)
    if (active !== true) return { ok: false, text: active }
    const restored = restoreSubscription(candidate)
    if (restored.text) return { ok: false, text: restored.text }
    const change = planUndone(candidate, by, quietUntil(readRule(candidate.ruleId), now()))
    const undone = applyChange(candidate.id, change, {
        undone_on: toPlatform(now()),
        subscription: restored.id,
    })
    return undone ? agree('undo.done', candidate.name || candidate.email) : refuse('undo.already')
}

/** True once Miro shows the person active; otherwise what to tell. */
function makeActive(profile: Profile, candidate: StoredCandidate): true | Text {
    const rest = miroSide(profile.downloadAlias)
    const scim = miroSide(profile.reclaimAlias)
    if (!rest.ok) return text(failureRow('no_connection').next)
    if (!scim.ok) return text(failureRow('no_connection').next)
    const reading = readAgain(rest.connection, profile.organizationId, candidate.externalUserId)
    if (reading.kind === 'failed') return text(failureRow(reading.failure.refusal).next)
    const state = reading.kind === 'gone' ? 'gone' : reading.member.active ? 'active' : 'inactive'
    const step = planUndo(candidate, state)
    if (step.kind === 'refuse') return step.why
    if (step.kind === 'restore') return true
    const answer = setActive(scim.connection, candidate.externalUserId, true)
    if (answer.kind === 'refused') {
        return answer.refusal === 'unknown_to_scim'
            ? text('undo.unknown_member')
            : text(failureRow(answer.refusal).next)
    }
    const back = readBackAll(scim.connection, [candidate])
    return back.shown[0] === 'active' ? true : text('undo.not_confirmed')
}

/** The row as it was, from the snapshot; the next download brings it up to date. Found where a download was faster. */
function restoreSubscription(candidate: StoredCandidate): { id: string | null; text: Text | null } {
    const there = subscriptions()
        .where('profile', candidate.profileId)
        .where('external_user_id', candidate.externalUserId)
        .first([])
    if (there) return { id: there.sys_id, text: null }
    const written = insertSubscription({
        profile: candidate.profileId,
        external_user_id: candidate.externalUserId,
        user_principal_name: candidate.email,
        user: candidate.userId,
        user_source: candidate.userId ? 'integration' : null,
        display_name: nameOfModel(candidate.modelId) || null,
        subscription_identifier: candidate.licence,
        software_model: candidate.modelId,
        last_activity: dayStamp(candidate.lastActivity),
        subscription_assigned: stamp(candidate.licenceAssigned),
        external_created: stamp(candidate.externalCreated),
        miro_role: candidate.role,
    })
    if (written.ok) return { id: written.sysId, text: null }
    return { id: null, text: text('undo.subscription', say(written.reason)) }
}
