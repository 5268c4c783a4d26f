// The one catalogue of texts people read; each area's texts stand in a file of their own under texts/.
import { platformTexts } from './texts/platform.ts'
import { reclamationTexts } from './texts/reclamation.ts'
import { screenTexts } from './texts/screens.ts'

/** Key → English and Japanese. Shipped as sys_ui_message records with the key prefix 'x_snc_miro_sam.'. */
export const catalogue = { ...platformTexts, ...reclamationTexts, ...screenTexts }

export type TextKey = keyof typeof catalogue
