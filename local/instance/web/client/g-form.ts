// g_form: the form as scripts of a package see it.
import {
    form,
    hideFieldMessages,
    input,
    isDirty,
    isMandatory,
    isVisible,
    labelOf,
    lock,
    page,
    setLabel,
    setMandatory,
    setValue,
    setVisible,
    showFieldMessage,
    shownOf,
    valueOf,
} from './fields.ts'
import { actionName, clearMessages, submit } from './submitting.ts'
import { showRelated } from './tabs.ts'

const truth = (value: unknown): boolean => value === true || value === 'true'
const select = (name: string): HTMLSelectElement | null => {
    const control = input(name)
    return control instanceof HTMLSelectElement ? control : null
}
const setReadOnly = (name: string, readOnly: unknown) => lock(name, truth(readOnly))
const setShown = (name: string, visible: unknown) => setVisible(name, truth(visible))

async function getReference(name: string, callback: unknown): Promise<void> {
    const table = page.fields[name]?.reference
    const sysId = valueOf(name)
    if (!table || !sysId || typeof callback !== 'function') return
    const response = await fetch(`/api/now/table/${table}/${sysId}`)
    const { result = {} } = (await response.json()) as { result?: Record<string, unknown> }
    callback({ getValue: (field: string) => result[field], ...result })
}

function removeOption(name: string, value: unknown): void {
    const control = select(name)
    for (const option of [...(control?.options ?? [])]) if (option.value === String(value)) option.remove()
}

export const formApi = {
    getValue: valueOf,
    getTableName: () => page.table,
    getUniqueValue: () => page.sysId,
    getSysId: () => page.sysId,
    isNewRecord: () => page.isNew,
    getViewName: () => page.view,
    getFormElement: () => form,
    getControl: input,
    getElement: input,
    hasField: (name: string) => !!page.fields[name],
    getFieldNames: () => Object.keys(page.fields),
    getLabelOf: labelOf,
    setLabelOf: setLabel,
    getBooleanValue: (name: string) => /^(1|true|yes|on)$/.test(valueOf(name)),
    getIntValue: (name: string) => parseInt(valueOf(name), 10) || 0,
    getDecimalValue: (name: string) => parseFloat(valueOf(name)) || 0,
    getDisplayValue: shownOf,
    getReference: (name: string, callback: unknown) => void getReference(name, callback),
    setValue,
    clearValue: (name: string) => setValue(name, '', ''),
    setVisible: setShown,
    setDisplay: setShown,
    isVisible,
    setReadOnly,
    setReadonly: setReadOnly,
    setDisabled: setReadOnly,
    isReadOnly(name: string): boolean {
        const control = input(name)
        return !control || control.disabled || ('readOnly' in control && control.readOnly)
    },
    setMandatory: (name: string, mandatory: unknown) => setMandatory(name, truth(mandatory)),
    isMandatory,
    addOption: (name: string, value: string, label: string) => select(name)?.add(new Option(label, value)),
    removeOption,
    clearOptions: (name: string) => select(name)?.replaceChildren(),
    showFieldMsg: showFieldMessage,
    hideFieldMsg: hideFieldMessages,
    showErrorBox: (name: string, text: string) => showFieldMessage(name, text, 'error'),
    addInfoMessage: (text: string) => void window.embedded.message('info', text),
    addErrorMessage: (text: string) => void window.embedded.message('error', text),
    addWarningMessage: (text: string) => void window.embedded.message('warning', text),
    clearMessages,
    flash: () => {},
    showRelatedLists: () => showRelated(null, true),
    hideRelatedLists: () => showRelated(null, false),
    showRelatedList: (list: string) => showRelated(list, true),
    hideRelatedList: (list: string) => showRelated(list, false),
    save: () => submit(page.isNew ? 'sysverb_insert_and_stay' : 'sysverb_update_and_stay'),
    submit: (action?: string) => submit(action || (page.isNew ? 'sysverb_insert' : 'sysverb_update')),
    getActionName: actionName,
    modified: false,
    isDirty,
}
