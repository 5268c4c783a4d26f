// In the browser asks for the confirmation; on the server, once confirmed, acts.
function confirmMiroUndo() {
    var dialog = new GlideModal('glide_modal_confirm', true, 500)
    dialog.setTitle(getMessage('Undo this reclamation?'))
    dialog.setPreference(
        'body',
        getMessage('The person is reactivated in Miro and uses a licence again. The saving is taken back.')
    )
    dialog.setPreference('focusTrap', true)
    dialog.setPreference('buttonLabelComplete', getMessage('Undo'))
    dialog.setPreference('buttonClassComplete', 'btn btn-destructive')
    dialog.setPreference('buttonLabelCancel', getMessage('Cancel'))
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
