/**
 * What no public source settles about the platform: each switch has a strict side, which is the default, and another one. An
 * application has to work under both.
 */
export interface Switches {
    /** Events of a queue whose record does not set automatic_processing: nobody takes them, or somebody does. */
    queueWithoutProcessing: 'stuck' | 'processed'
    /** A sys_id given to FlowAPI for a reference input: refused, or taken for the record. */
    referenceInputs: 'records' | 'texts'
    /** A reference output of a custom action in the caller's conditions and outputs. */
    referenceOutputs: 'empty' | 'records'
    /** Whether ConnectionInfo tells the OAuth profile of its credential. */
    oauthProfileAttribute: 'empty' | 'told'
    /** A request whose OAuth profile has no usable token: not sent (status 0), or sent and answered with 401. */
    deadToken: 'not sent' | 'sent'
    /** Calculated columns: written with the record, or computed at each reading. */
    calculatedColumns: 'stored' | 'computed'
    /** updateMultiple: finds the rows first and updates each by its sys_id, or is one conditional statement. */
    updateMultiple: 'row by row' | 'one statement'
    /** What a scripted REST API finds in queryParams: a Java list, or a JavaScript array. */
    queryParameters: 'java list' | 'array'
    /** Buttons of a workspace's record page: those with a form action and a layout item, or every one that is flagged. */
    workspaceButtons: 'with form action' | 'flagged'
    /** A server-side list button without a selection whose action name is not one of the platform's verbs. */
    listButtonWithoutSelection: 'refused' | 'run'
    /** Deny-Unless rules that pass where no other rule of that name is: not enough, or enough. */
    denyAlone: 'not enough' | 'enough'
    /** Records of other scopes a script reads or writes: only with a privilege shipped, or granted at first use. */
    crossScope: 'enforcing' | 'permissive'
}

export const STRICT: Switches = {
    queueWithoutProcessing: 'stuck',
    referenceInputs: 'records',
    referenceOutputs: 'empty',
    oauthProfileAttribute: 'empty',
    deadToken: 'not sent',
    calculatedColumns: 'stored',
    updateMultiple: 'row by row',
    queryParameters: 'java list',
    workspaceButtons: 'with form action',
    listButtonWithoutSelection: 'refused',
    denyAlone: 'not enough',
    crossScope: 'enforcing',
}

/** Every switch on its other side. */
export const LENIENT: Switches = {
    queueWithoutProcessing: 'processed',
    referenceInputs: 'texts',
    referenceOutputs: 'records',
    oauthProfileAttribute: 'told',
    deadToken: 'sent',
    calculatedColumns: 'computed',
    updateMultiple: 'one statement',
    queryParameters: 'array',
    workspaceButtons: 'flagged',
    listButtonWithoutSelection: 'run',
    denyAlone: 'enough',
    crossScope: 'permissive',
}
