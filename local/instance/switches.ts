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
    /** Buttons of a workspace's record page: those with a form action and a layout item, or every one that is flagged. */
    workspaceButtons: 'with form action' | 'flagged'
    /** A server-side list button without a selection whose action name is not one of the platform's verbs. */
    listButtonWithoutSelection: 'refused' | 'run'
}

export const strictSwitches: Switches = {
    queueWithoutProcessing: 'stuck',
    referenceInputs: 'records',
    referenceOutputs: 'empty',
    oauthProfileAttribute: 'empty',
    deadToken: 'not sent',
    workspaceButtons: 'with form action',
    listButtonWithoutSelection: 'refused',
}

/** Every switch on its other side. */
export const lenientSwitches: Switches = {
    queueWithoutProcessing: 'processed',
    referenceInputs: 'texts',
    referenceOutputs: 'records',
    oauthProfileAttribute: 'told',
    deadToken: 'sent',
    workspaceButtons: 'flagged',
    listButtonWithoutSelection: 'run',
}
