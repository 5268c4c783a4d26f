// Forms in the browser, in the order they open: names, scripts, actions, fields, tabs, then what runs at loading.
import { readClientScripts, runChange, runLoad } from './client-scripts.ts'
import { around } from './elements.ts'
import { form, noticeChange, page, rememberValues, valueOf, whenChanged } from './fields.ts'
import { formApi } from './g-form.ts'
import { applyPolicies } from './policies.ts'
import { openPreviews } from './preview.ts'
import { openReferences } from './references.ts'
import { openSubmitting } from './submitting.ts'
import { openTabs } from './tabs.ts'

window.g_scratchpad = page.scratchpad ?? {}
window.g_form = formApi
whenChanged((name, before, after, loading) => {
    runChange(name, before, after, loading)
    applyPolicies(false)
})
readClientScripts()
openSubmitting()
rememberValues()
form.addEventListener('change', (event) => {
    const box = around(event, '[data-field]')
    // What is typed into a look-up counts once a record is chosen.
    if (box && !(event.target as HTMLElement).dataset.reference) noticeChange(box.dataset.field ?? '')
})
openReferences()
openPreviews()
openTabs()

runLoad()
applyPolicies(true)
for (const name of Object.keys(page.fields)) runChange(name, '', valueOf(name), true)
rememberValues()
document.documentElement.dataset.ready = 'true'
