// Decides where an integration profile may be created: in Core UI, or only in the workspace.
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

export interface CreationFacts {
    /** Software Asset Workspace is on this instance; then the product makes creating in Core UI inactive. */
    samWorkspace: boolean
    /** The person holds the integrator role (or admin). */
    integrator: boolean
}

export type Creation = { allowed: true; path: string } | { allowed: false; message: Text }

/** The page that offers the types of profiles. */
export const typesPage = 'x_snc_miro_sam_profile_types.do'
export const workspacePath = '/now/miro-license-operations'
const integratorRole = 'x_snc_miro_sam.integrator'

/** Where 'New' on the list of profiles leads. The role is asked first: who may not create needs no directions. */
export function decideCreation(facts: CreationFacts): Creation {
    if (!facts.integrator) return { allowed: false, message: text('create.role', integratorRole) }
    if (facts.samWorkspace) return { allowed: false, message: text('create.workspace', workspacePath) }
    return { allowed: true, path: typesPage }
}
