// In the browser asks for the confirmation; on the server, once confirmed, acts.
function confirmMiroRemoveMissing() {
    var dialog = new GlideModal('glide_modal_confirm', true, 500)
    dialog.setTitle(getMessage('Remove these subscriptions?'))
    dialog.setPreference(
        'body',
        getMessage(
            'The subscriptions this download did not find in Miro are deleted here. Nothing changes in Miro. If Miro answered wrongly, choose Keep them instead.'
        )
    )
    dialog.setPreference('focusTrap', true)
    dialog.setPreference('buttonLabelComplete', getMessage('Remove'))
    dialog.setPreference('buttonClassComplete', 'btn btn-destructive')
    dialog.setPreference('buttonLabelCancel', getMessage('Cancel'))
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
