// What a page tells the scripts it brings: who is there and, on a form, its fields, policies, scripts and actions.

export type FieldKind =
    | 'text'
    | 'area'
    | 'html'
    | 'boolean'
    | 'choice'
    | 'reference'
    | 'list'
    | 'date'
    | 'datetime'
    | 'number'
    | 'secret'
    | 'journal'
    | 'url'

export interface FieldState {
    name: string
    label: string
    kind: FieldKind
    readOnly: boolean
    mandatory: boolean
    value: string
    display: string
    reference: string | null
}

export interface PageState {
    /** The token that writing calls carry. */
    ck: string
    user: { id: string; name: string; fullName: string; roles: string[] }
    page: FormState | null
}

export interface FormState {
    table: string
    sysId: string
    isNew: boolean
    view: string
    fields: Record<string, FieldState>
    /** Values of fields that conditions name and the form does not show. */
    others: Record<string, string>
    scripts: ClientScript[]
    policies: UiPolicy[]
    scratchpad: unknown
    actions: { sysId: string; actionName: string; onclick: string; script: string }[]
    messages: Record<string, string>
}

export interface ClientScript {
    name: string
    /** 'onLoad', 'onChange', 'onSubmit', or one that forms do not run. */
    type: string
    field: string
    script: string
    messages: string[]
}

export interface UiPolicy {
    name: string
    /** An encoded query over the form's values. */
    conditions: string
    onLoad: boolean
    reverse: boolean
    scriptTrue: string
    scriptFalse: string
    actions: PolicyAction[]
    related: { list: string; visible: string }[]
}

/** visible, mandatory and disabled are 'true', 'false' or 'ignore', as stored. */
export interface PolicyAction {
    field: string
    visible: string
    mandatory: string
    disabled: string
    cleared: boolean
    value: string | null
    message: string
    messageType: string
}

/** A field of a list's filter: what its values are chosen from. */
export interface FilterField {
    kind: FieldKind
    choices: { value: string; label: string }[]
}

/** What the browser needs of a widget. */
export interface ShownWidget {
    id: string
    template: string
    script: string
    controllerAs: string
    data: unknown
}
