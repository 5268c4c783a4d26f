/**
 * What no public source settles about SAM Professional, in the manner of ../switches.ts: the strict side is the default. An
 * application that joins it has to work under every value.
 */
export interface SamSwitches {
    /** createCustomIntegration called again with the same name: another integration, or the same one renewed. */
    registration: 'every call' | 'by name'
    /** How what createCustomIntegration writes names the subflows: nowhere to be seen from outside, or by references. */
    registrationKept: 'as texts' | 'as references'
    /** What createCustomIntegration answers. */
    registrationAnswer: 'nothing' | 'sys_id'
    /** Whether our name is offered under New: only 'Custom' is documented. */
    workspaceChoice: 'custom' | 'by name'
    /** Value of profile_type of a custom integration; its label is documented. */
    profileType: 'a key' | 'custom_integration'
    /** The spoke's two actions: there under their documented names, or not to be found by an application of another scope. */
    spokeActions: 'found' | 'not found'
    /** Internal names of the actions' inputs: other words, or those of their labels. */
    spokeInputs: 'other words' | 'of their labels'
    /** What the upsert action says of a row it does not take: nothing, or an error. */
    spokeRefusal: 'silent' | 'an error'
    /** Rows of a profile that a download did not upsert: removed when its job ends, or left alone. */
    notUpserted: 'removed' | 'kept'
    /** Writes of other scopes' scripts to samp_ tables: refused by the tables' application access, or allowed by privilege. */
    tableAccess: 'read only' | 'writable'
    /** A candidate whose reclaim failed: reclaimed again by the daily job, or left for a person. */
    failedReclaim: 'tried again' | 'left'
    /** A row whose identifier no product definition names: taken without a model, or refused. */
    unknownIdentifier: 'refused' | 'without a model'
}

export const strictSamSwitches: SamSwitches = {
    registration: 'every call',
    registrationKept: 'as texts',
    registrationAnswer: 'nothing',
    workspaceChoice: 'custom',
    profileType: 'a key',
    spokeActions: 'found',
    spokeInputs: 'other words',
    spokeRefusal: 'silent',
    notUpserted: 'removed',
    tableAccess: 'read only',
    failedReclaim: 'tried again',
    unknownIdentifier: 'refused',
}

/** Every switch on its other side. */
export const lenientSamSwitches: SamSwitches = {
    registration: 'by name',
    registrationKept: 'as references',
    registrationAnswer: 'sys_id',
    workspaceChoice: 'by name',
    profileType: 'custom_integration',
    spokeActions: 'not found',
    spokeInputs: 'of their labels',
    spokeRefusal: 'an error',
    notUpserted: 'kept',
    tableAccess: 'writable',
    failedReclaim: 'left',
    unknownIdentifier: 'without a model',
}

/** What an instance has of SAM Professional; documented differences between instances, not unknowns. */
export interface SamSetup {
    /** Without Integration Hub Starter no custom integration can be created. */
    integrationHub: boolean
    /** An older SaaS License Management knows no custom integrations of applications. */
    customIntegrations: boolean
}
