// Decides what may happen to a profile in its state, and what a change of it means.

export interface ProfileState {
    status: 'draft' | 'published' | 'deleting'
    validation: 'not_validated' | 'success' | 'failure'
}

/** Fields people cannot change from publishing on, by form, list, import or API; the form locks the same ones. */
export const lockedWhenPublished = [
    'display_name',
    'profile_type',
    'organization_id',
    'download_alias',
    'download_subflow',
    'reclaim_alias',
    'reclaim_subflow',
] as const

/** And these too while it is being deleted. */
export const lockedWhileDeleting = ['reclaim_subscriptions', 'refresh_time', 'refresh_time_zone'] as const

/** What people write on the form of a profile. */
export const profileFormFields = [...lockedWhenPublished, ...lockedWhileDeleting] as const

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
 * - a profile that is no draft keeps its locked fields, whoever asks but a job of the system: the first one is named;
 * - another connection has to be validated again, in draft and published;
 * - another name, time or zone of a published profile is carried to its job.
 */
export function decideChange(
    profile: ProfileState,
    changed: readonly string[],
    bySystem = false
): { refuse: string | null; revalidate: boolean; renewJob: boolean } {
    const published = profile.status === 'published'
    const kept: readonly string[] = [
        ...(profile.status === 'draft' ? [] : lockedWhenPublished),
        ...(profile.status === 'deleting' ? lockedWhileDeleting : []),
    ]
    const locked = bySystem ? undefined : kept.find((field) => changed.includes(field))
    return {
        refuse: locked ?? null,
        revalidate: connectionFields.some((field) => changed.includes(field)),
        renewJob:
            published && ['display_name', 'refresh_time', 'refresh_time_zone'].some((field) => changed.includes(field)),
    }
}
