// In the browser asks for the confirmation; on the server, once confirmed, acts.
function confirmMiroUndo() {
    var dialog = new GlideModal('glide_modal_confirm', true, 500)
    dialog.setTitle(getMessage('x_snc_miro_sam.announce.undo.title'))
    dialog.setPreference('body', getMessage('x_snc_miro_sam.announce.undo.body'))
    dialog.setPreference('focusTrap', true)
    dialog.setPreference('buttonLabelComplete', getMessage('x_snc_miro_sam.announce.undo.button'))
    dialog.setPreference('buttonClassComplete', 'btn btn-destructive')
    dialog.setPreference('buttonLabelCancel', getMessage('x_snc_miro_sam.announce.cancel'))
    dialog.setPreference('onPromptComplete', function () {
        gsftSubmit(null, g_form.getFormElement(), 'miro_undo_reclaim')
    })
    dialog.render()
    return false
}

if (typeof window === 'undefined') {
    require('./src/server/handlers/buttons.ts').undoButton(current)
    action.setRedirectURL(current)
}
