// The one catalogue of texts people read; each area's texts stand in a file of their own under texts/.
import { diagnosisTexts } from '../miro/diagnosis-texts.ts'
import { miroTexts } from '../miro/texts.ts'
import { consentTexts } from './texts/consent.ts'
import { eligibilityTexts } from './texts/eligibility.ts'
import { journalTexts } from './texts/journal.ts'
import { platformTexts } from './texts/platform.ts'
import { profileTexts } from './texts/profiles.ts'
import { reclamationTexts } from './texts/reclamation.ts'
import { refusalTexts } from './texts/refusals.ts'
import { screenTexts } from './texts/screens.ts'
import { subscriptionTexts } from './texts/subscriptions.ts'

/** Key → English and Japanese. An instance may override any text by a sys_ui_message record 'x_snc_miro_sam.<key>'. */
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
}

export type TextKey = keyof typeof catalogue
