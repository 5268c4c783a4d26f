// Puts what was counted together with entitlements and prices: one position for each model, owner and group.
import { dayOf } from '../base/days.ts'
import type { Day } from '../base/days.ts'
import { rulesFor } from '../candidates/rule.store.ts'
import { numberProperty } from '../platform/properties.ts'
import { readProfile } from '../profiles/profile.store.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { pricedModels } from '../subscriptions/software-model.store.ts'
import type { PricedModel } from '../subscriptions/software-model.store.ts'
import type { Shares } from './chargeback.ts'
import { countsOf, sharesOfPosition } from './count.ts'
import type { CountState } from './count.ts'
import { activeRights, stateOn } from './entitlement.ts'
import type { Entitlement } from './entitlement.ts'
import { readEntitlements } from './entitlement.store.ts'
import { namesOfValues } from './names.act.ts'
import { ownedByGroup, ownershipOf } from './ownership.ts'
import type { GroupBy, Ownership } from './ownership.ts'
import { position } from './position.ts'
import type { Position, PositionQuestion } from './position.ts'
import { positionId } from './position.store.ts'
import type { PositionKey } from './position.store.ts'
import { leadingPrice } from './price.ts'
import type { Marked } from './reconciliation-place.ts'
import type { Exact } from '../base/money.ts'
import { cutOf } from './unlicensed.ts'

/** A position as it will be written. */
export interface Told {
    readonly key: PositionKey
    readonly position: Position
    /** Whom its licences are charged to; null for a group of it. */
    readonly shares: Shares | null
    /** Exact price, and the last day of the term that missing rights would be bought into; '' where none is known. */
    readonly price: Exact | null
    readonly termEnd: Day
}

interface Circumstance {
    readonly reconciliation: string
    readonly day: Day
    readonly groupBy: GroupBy
    readonly count: CountState
    readonly entitlements: readonly Entitlement[]
    readonly profiles: ReadonlyMap<string, Profile>
}

/** Every position of a count, and for each whole one what the second pass needs. */
export function tellPositions(
    reconciliation: string,
    groupBy: GroupBy,
    profileIds: readonly string[],
    count: CountState
): { told: Told[]; marks: Marked[] } {
    const profiles = new Map<string, Profile>()
    for (const id of profileIds) {
        const profile = readProfile(id)
        if (profile) profiles.set(id, profile)
    }
    const entitlements = readEntitlements()
    const around = { reconciliation, day: count.day, groupBy, count, entitlements, profiles }
    const told: Told[] = []
    const marks: Marked[] = []
    for (const model of modelsToTell(around)) {
        for (const owner of ownershipOf(model.id, [...profiles.keys()], entitlements, count.day)) {
            const whole = tellWhole(around, model, owner)
            if (!whole) continue
            told.push(whole.told, ...tellGroups(around, model, owner, whole.question))
            marks.push(markOf(around, owner, whole.told))
        }
    }
    return { told, marks }
}

const unknownModel: PricedModel = { id: '', displayName: '', identifier: '', paid: true, licenceCost: null }

/** Paid models, models with entitlements, and last the licences that no model knows. */
function modelsToTell({ count, entitlements }: Circumstance): PricedModel[] {
    const entitled = new Set(entitlements.map((row) => row.softwareModel))
    const models = pricedModels().filter((model) => model.paid || entitled.has(model.id))
    return count.groups.some((group) => group.softwareModel === '' && group.rows > 0)
        ? models.concat(unknownModel)
        : models
}

function tellWhole(around: Circumstance, model: PricedModel, owner: Ownership) {
    const counts = countsOf(around.count.groups, owner.profiles, model.id, null)
    const isEmpty = counts.required + counts.excluded + counts.notEntitled === 0
    const bears = owner.entitlements.some((row) => row.softwareModel === model.id)
    if (isEmpty && !bears) return null
    const purchased = owner.profiles.map((id) => around.profiles.get(id)?.purchasedLicences ?? null)
    const question: PositionQuestion = {
        day: around.day,
        dataAsOf: oldestData(around, owner.profiles),
        judgeWithinDays: numberProperty('judge_within_days'),
        bufferPercent: numberProperty('right_size_buffer_percent'),
        counts,
        licenceCost: model.licenceCost,
        rulePrice: rulePriceOf(model.id, around.profiles.get(owner.profiles[0])),
        entitlements: owner.entitlements,
        ownedIsKnown: true,
        modelIsKnown: model.id !== '',
        miroPurchased:
            model.identifier === 'full' && purchased.length > 0 && !purchased.includes(null)
                ? purchased.reduce<number>((sum, one) => sum + (one ?? 0), 0)
                : null,
        profiles: owner.profiles.length,
    }
    return { question, told: told(around, owner, model, 'none', '', '', question) }
}

function tellGroups(around: Circumstance, model: PricedModel, owner: Ownership, whole: PositionQuestion): Told[] {
    const { groupBy, count, day } = around
    if (groupBy === 'none') return []
    const values = new Set<string>()
    for (const group of count.groups) {
        if (group.softwareModel === model.id && owner.profiles.includes(group.profile)) values.add(group.group)
    }
    const names = namesOfValues(groupBy, [...values])
    return [...values]
        .sort()
        .map((value) => ({ value, counts: countsOf(count.groups, owner.profiles, model.id, value) }))
        .filter(({ counts }) => counts.required + counts.excluded + counts.notEntitled > 0)
        .map(({ value, counts }) => {
            const { entitlements, ownedIsKnown } = ownedByGroup(owner.entitlements, groupBy, value, day)
            // A group is told at the price of the whole; its own rights bring a price of their own.
            const question = { ...whole, counts, entitlements, ownedIsKnown, miroPurchased: null }
            return told(around, owner, model, groupBy, value, names.get(value) ?? value, question)
        })
}

function told(
    around: Circumstance,
    owner: Ownership,
    model: PricedModel,
    groupBy: GroupBy,
    groupValue: string,
    groupName: string,
    question: PositionQuestion
): Told {
    const inUse = question.entitlements.filter((row) => stateOn(row, around.day) === 'in_use')
    const ends = inUse.filter((row) => activeRights(row, around.day) > 0).map((row) => row.end)
    return {
        key: {
            reconciliation: around.reconciliation,
            profile: owner.profile,
            softwareModel: model.id,
            groupBy,
            groupValue,
            groupName,
        },
        position: position(question),
        shares: groupBy === 'none' ? sharesOfPosition(around.count, owner.profiles, model.id) : null,
        price: leadingPrice(question.licenceCost, inUse, around.day, question.rulePrice).price,
        termEnd: ends.reduce((last, end) => (end > last ? end : last), ''),
    }
}

function markOf(around: Circumstance, owner: Ownership, { key, position: told }: Told): Marked {
    const seniorities = around.count.seniorities
        .filter((one) => one.softwareModel === key.softwareModel && owner.profiles.includes(one.profile))
        .map((one) => one.of)
    return {
        id: positionId(key),
        profiles: owner.profiles,
        softwareModel: key.softwareModel,
        required: told.required,
        owned: told.owned,
        unlicensed: told.unlicensed,
        cut: cutOf(seniorities, told.unlicensed ?? 0),
    }
}

/**
 * The oldest of the last complete downloads; null where one of the profiles has had none. Pooled rights that no profile
 * shares, because each has its own, wait for no download: they are unused on the day they are told.
 */
function oldestData({ profiles, day: today }: Circumstance, ids: readonly string[]): Day | null {
    let oldest: Day | null = ids.length === 0 ? today : null
    for (const id of ids) {
        const refreshed = profiles.get(id)?.lastRefresh ?? null
        if (refreshed === null) return null
        const day = dayOf(refreshed)
        if (oldest === null || day < oldest) oldest = day
    }
    return oldest
}

/** The price of the first rule that covers the model and has one. */
function rulePriceOf(model: string, profile: Profile | undefined): PositionQuestion['rulePrice'] {
    if (!profile || model === '') return null
    const priced = rulesFor(profile)
        .filter((rule) => rule.price !== null && rule.modelIds.includes(model))
        .sort((a, b) => b.thresholdDays - a.thresholdDays || (a.id < b.id ? -1 : 1))
    return priced[0]?.price ?? null
}
