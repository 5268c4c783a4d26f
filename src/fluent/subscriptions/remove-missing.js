// In the browser asks for the confirmation; on the server, once confirmed, acts.
function confirmMiroRemoveMissing() {
    var dialog = new GlideModal('glide_modal_confirm', true, 500)
    dialog.setTitle(getMessage('x_snc_miro_sam.announce.remove_missing.title'))
    dialog.setPreference('body', getMessage('x_snc_miro_sam.announce.remove_missing.body'))
    dialog.setPreference('focusTrap', true)
    dialog.setPreference('buttonLabelComplete', getMessage('x_snc_miro_sam.announce.remove_missing.button'))
    dialog.setPreference('buttonClassComplete', 'btn btn-destructive')
    dialog.setPreference('buttonLabelCancel', getMessage('x_snc_miro_sam.announce.cancel'))
    dialog.setPreference('onPromptComplete', function () {
        gsftSubmit(null, g_form.getFormElement(), 'remove_missing')
    })
    dialog.render()
    return false
}

if (typeof window === 'undefined') {
    require('./src/server/handlers/buttons.ts').removeMissing(current)
    action.setRedirectURL(current)
}
