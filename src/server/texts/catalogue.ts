// The one catalogue of texts people read; each area's texts stand in the file with the area's name.
import { platformTexts } from './platform.ts'
import { miroTexts } from './miro.ts'
import { diagnosisTexts } from './miro-diagnoses.ts'
import { refusalTexts } from './miro-refusals.ts'
import { runTexts } from './runs.ts'
import { profileTexts } from './profiles.ts'
import { createTexts } from './profiles-create.ts'
import { subscriptionTexts } from './subscriptions.ts'
import { candidateTexts } from './candidates.ts'
import { firstRunTexts } from './candidates-firstrun.ts'
import { eligibilityTexts } from './candidates-eligibility.ts'
import { consentTexts } from './consent.ts'
import { revocationTexts } from './revocation.ts'
import { licensingTexts } from './licensing.ts'
import { reconciliationTexts } from './licensing-reconciliation.ts'
import { licencePageTexts } from './licensing-page.ts'
import { entitlementTexts } from './licensing-entitlements.ts'
import { reviewTexts } from './licensing-review.ts'
import { evidenceTexts } from './profiles-evidence.ts'
import { licenceListTexts } from './licensing-lists.ts'
import { cockpitTexts } from './cockpit.ts'
import { healthTexts } from './health.ts'
import { healthSeenTexts } from './health-seen.ts'
import { healthPageTexts } from './health-page.ts'
import { requestTexts } from './revocation-request.ts'
import type { Wording } from './text.ts'

/** Key → its wording in every language. An instance may override any text by a sys_ui_message record 'x_snc_miro_sam.<key>'. */
export const catalogue = {
    ...platformTexts,
    ...miroTexts,
    ...refusalTexts,
    ...diagnosisTexts,
    ...runTexts,
    ...profileTexts,
    ...createTexts,
    ...subscriptionTexts,
    ...candidateTexts,
    ...eligibilityTexts,
    ...firstRunTexts,
    ...consentTexts,
    ...revocationTexts,
    ...licensingTexts,
    ...reviewTexts,
    ...reconciliationTexts,
    ...licencePageTexts,
    ...entitlementTexts,
    ...evidenceTexts,
    ...licenceListTexts,
    ...cockpitTexts,
    ...healthTexts,
    ...healthSeenTexts,
    ...healthPageTexts,
    ...requestTexts,
} satisfies Record<string, Wording>

export type TextKey = keyof typeof catalogue
