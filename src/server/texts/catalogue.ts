// The one catalogue of texts people read; each area's texts stand in a file of their own under texts/.
import { diagnosisTexts } from './diagnoses.ts'
import { entitlementTexts } from './entitlements.ts'
import { licensingTexts } from './licensing.ts'
import { cockpitTexts } from './cockpit.ts'
import { miroTexts } from './miro.ts'
import { consentTexts } from './consent.ts'
import { eligibilityTexts } from './eligibility.ts'
import { journalTexts } from './journal.ts'
import { platformTexts } from './platform.ts'
import { profileTexts } from './profiles.ts'
import { reclamationTexts } from './revocation.ts'
import { refusalTexts } from './refusals.ts'
import { safetyTexts } from './safety.ts'
import { screenTexts } from './screens.ts'
import { subscriptionTexts } from './subscriptions.ts'

/** Key → English and Japanese, German where an area speaks it. An instance may override any text by a sys_ui_message record 'x_snc_miro_sam.<key>'. */
export const catalogue = {
    ...platformTexts,
    ...profileTexts,
    ...subscriptionTexts,
    ...screenTexts,
    ...miroTexts,
    ...diagnosisTexts,
    ...eligibilityTexts,
    ...journalTexts,
    ...refusalTexts,
    ...consentTexts,
    ...reclamationTexts,
    ...safetyTexts,
    ...licensingTexts,
    ...entitlementTexts,
    ...cockpitTexts,
}

export type TextKey = keyof typeof catalogue
