// Miro Enterprise for Software Asset Management as it is seen from here: the script include MiroCompanion of its scope.

/** A profile of the core; instants in the platform's form, UTC. */
export interface CoreProfile {
    readonly id: string
    readonly name: string
    readonly status: string
    readonly organizationId: string
    readonly organizationName: string
    /** End of the last complete download; '' before the first. */
    readonly lastRefresh: string
    /** '' : the core itself. */
    readonly candidateOwner: string
    /** Why its subscriptions are not handed out now; '' where they are. */
    readonly obstacle: string
}

/** A subscription as the last complete download left it; a day is 'yyyy-MM-dd'. */
export interface CoreSubscription {
    readonly externalUserId: string
    readonly userPrincipalName: string
    readonly identifier: string
    readonly lastActivity: string
    readonly externalCreated: string
    readonly user: string
    readonly paid: boolean
    readonly excluded: boolean
}

export interface CoreAnswer {
    readonly status: 'success' | 'failure'
    readonly pending: boolean
    readonly error_message: string
    readonly candidate: string
}

/** Handed in by the scripts that Fluent names, since only those can name another scope's script include. */
export interface Core {
    profiles(): CoreProfile[]
    subscriptions(profile: string, after: string, most: number): CoreSubscription[]
    removalCeiling(): { percent: number; floor: number }
    chooseOwner(profile: string, owner: string): string
    reclaim(profile: string, externalUserId: string, by: string): CoreAnswer
}
