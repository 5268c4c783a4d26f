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
    /** Dictionary defaults of a record that was begun by initialize(): left out, or filled in by insert(). */
    insertDefaults: 'newRecord' | 'insert'
    /** updateMultiple: rows are looked up and then written by their keys, or condition and write are one statement. */
    updateMultiple: 'select first' | 'one statement'
    /** Whether GlideAggregate tells the sys_id that it was asked to group by. */
    groupedKey: 'told' | 'empty'
    /** A calculated column: worked out when its record is written, or whenever it is read. */
    calculatedColumns: 'stored' | 'read'
    /** Values of queryParams in a scripted REST API. */
    queryParams: 'java list' | 'array'
    /** What an application does to other scopes' tables without a declared privilege: refused, or granted on first use. */
    crossScope: 'enforcing' | 'permissive'
    /** A role that a package contains by the name of one of another scope: points nowhere, or is found by its name. */
    containedRoles: 'dangling' | 'by name'
    /** Values of a package's properties at the next install, where somebody has changed them: put back, or kept. */
    installedProperties: 'put back' | 'kept'
    /** `<instance-name>` in the redirect URL of a connection template. */
    redirectPlaceholder: 'as written' | 'filled in'
    /** Translations of the titles of a workspace and its lists: by their English value, or by record (not published). */
    workspaceTitles: 'by value' | 'by record'
    /** Templates of connections and retry policies, documented under Integration Hub: there without it, or tables that are missing. */
    connectionTemplates: 'there' | 'missing'
    /** Where somebody without a role is led after signing in, if glide.entry.loggedin.page_ess is set: always, or unless a page was asked for. */
    portalEntry: 'always' | 'no page asked'
    /** What the access control of a workspace's route is called: `<path>.*`, as seen on instances, or `now.<path>.*`, as the SDK writes. */
    routeName: 'path' | 'now.path'
    /** Fix scripts of a package that the SDK installs. */
    fixScripts: 'run' | 'not run'
    /** A package whose scope begins with another vendor's code than the instance's own (glide.appcreator.company.code). */
    foreignPrefix: 'refused' | 'taken'
}

export const strictSwitches: Switches = {
    queueWithoutProcessing: 'stuck',
    referenceInputs: 'records',
    referenceOutputs: 'empty',
    oauthProfileAttribute: 'empty',
    deadToken: 'not sent',
    workspaceButtons: 'with form action',
    listButtonWithoutSelection: 'refused',
    // Not the strict side: documented for newRecord() alone, but what instances are seen to do.
    insertDefaults: 'insert',
    updateMultiple: 'select first',
    // Not the strict side: documented of every field that is grouped by, without an exception for this one.
    groupedKey: 'told',
    calculatedColumns: 'stored',
    queryParams: 'java list',
    crossScope: 'enforcing',
    containedRoles: 'dangling',
    installedProperties: 'put back',
    redirectPlaceholder: 'as written',
    workspaceTitles: 'by value',
    // Not the strict side: the set-up page itself leads through the dialog that is drawn from a template.
    connectionTemplates: 'there',
    portalEntry: 'always',
    routeName: 'path',
    // Not the strict side: documented for every other way of installing, and the app says by hand what one would have done.
    fixScripts: 'run',
    foreignPrefix: 'refused',
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
    insertDefaults: 'newRecord',
    updateMultiple: 'one statement',
    groupedKey: 'empty',
    calculatedColumns: 'read',
    queryParams: 'array',
    crossScope: 'permissive',
    containedRoles: 'by name',
    installedProperties: 'kept',
    redirectPlaceholder: 'filled in',
    workspaceTitles: 'by record',
    // Connections are made by hand then, which the tests of it do (profiles/by-hand.test.ts); all others use the dialog.
    connectionTemplates: 'there',
    portalEntry: 'no page asked',
    routeName: 'now.path',
    fixScripts: 'not run',
    foreignPrefix: 'taken',
}
