// In the browser asks why the licence stays and puts the answer under Journal; on the server, with a reason, closes.
function askMiroSkip() {
    var typed = String(g_form.getValue('journal') || '').trim()
    var dialog = new GlideModal('glide_prompt', true, 500)
    dialog.setTitle(getMessage('x_snc_miro_sam.skip.title'))
    dialog.setPreference('title', getMessage('x_snc_miro_sam.skip.question'))
    dialog.setPreference('defaultValue', typed)
    dialog.setPreference('focusTrap', true)
    dialog.setPreference('buttonLabelComplete', getMessage('x_snc_miro_sam.skip.button'))
    dialog.setPreference('buttonLabelCancel', getMessage('x_snc_miro_sam.announce.cancel'))
    dialog.setPreference('onPromptComplete', function (reason) {
        if (!String(reason || '').trim()) return false
        g_form.setValue('journal', String(reason))
        gsftSubmit(null, g_form.getFormElement(), 'miro_close_skipped')
    })
    dialog.render()
    return false
}

if (typeof window === 'undefined') {
    require('./src/server/handlers/buttons.ts').closeSkippedButton(current)
    action.setRedirectURL(current)
}
