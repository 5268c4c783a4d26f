// Entitlements and questions to a position, complete, so that a test names only what it is about.
import type { Money } from '../../../src/server/base/money.ts'
import type { Entitlement } from '../../../src/server/licensing/entitlement.ts'
import { position } from '../../../src/server/licensing/position.ts'
import type { Counts, Position, PositionQuestion } from '../../../src/server/licensing/position.ts'

export const usd = (minor: number): Money => ({ minor, currency: 'USD' })

export function entitlement(changes: Partial<Entitlement> = {}): Entitlement {
    return {
        id: 'e1',
        displayName: 'Miro Full 2026',
        softwareModel: 'full',
        profile: 'p1',
        agreementType: 'generic',
        purchasedRights: 1000,
        unlimited: false,
        unitCost: usd(24_000),
        subscriptionPeriod: 'annually',
        start: '2026-01-01',
        end: '2026-12-31',
        termStart: '',
        termEnd: '',
        state: 'in_use',
        flexible: false,
        reviewEveryDays: 0,
        nextReview: '',
        costCenter: '',
        ownedBy: '',
        vendor: '',
        contract: '',
        source: 'manual',
        amends: '',
        ...changes,
    }
}

const noCounts: Counts = { required: 0, withoutPerson: 0, stale: 0, excluded: 0, notEntitled: 0 }

export function positionOf(
    counts: Partial<Counts>,
    entitlements: readonly Entitlement[],
    changes: Partial<PositionQuestion> = {}
): Position {
    return position({
        day: '2026-03-01',
        dataAsOf: '2026-03-01',
        judgeWithinDays: 3,
        bufferPercent: 5,
        counts: { ...noCounts, ...counts },
        licenceCost: null,
        rulePrice: null,
        entitlements,
        ownedIsKnown: true,
        modelIsKnown: true,
        miroPurchased: null,
        profiles: 1,
        ...changes,
    })
}
