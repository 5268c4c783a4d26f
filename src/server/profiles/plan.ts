// Decides what may happen to a profile in its state, and what a change of it means.

export interface ProfileState {
    status: 'draft' | 'published' | 'deleting'
    validation: 'not_validated' | 'success' | 'failure'
}

/** Fields that a published profile keeps: what was downloaded under them would no longer fit. */
export const lockedWhenPublished = ['profile_type', 'organization_id'] as const

/** Fields whose change means that the validation no longer says anything. */
export const connectionFields = ['download_alias'] as const

export type PublishDecision = 'publish' | 'not_validated' | 'already'

/** Only a validated draft can be published. */
export function decidePublish(profile: ProfileState): PublishDecision {
    if (profile.status !== 'draft') return 'already'
    return profile.validation === 'success' ? 'publish' : 'not_validated'
}

/**
 * What a saved change means, by the names of the changed fields. Rules:
 * - a published profile keeps its locked fields: the first one changed is named;
 * - another connection has to be validated again, in draft and published;
 * - another name, time or zone of a published profile is carried to its job.
 */
export function decideChange(
    profile: ProfileState,
    changed: readonly string[]
): { refuse: string | null; revalidate: boolean; renewJob: boolean } {
    const published = profile.status === 'published'
    const locked = published ? lockedWhenPublished.find((field) => changed.includes(field)) : undefined
    return {
        refuse: locked ?? null,
        revalidate: connectionFields.some((field) => changed.includes(field)),
        renewJob:
            published && ['display_name', 'refresh_time', 'refresh_time_zone'].some((field) => changed.includes(field)),
    }
}
