// In the browser asks for the confirmation; on the server, once confirmed, acts.
function confirmMiroReclaim() {
    var dialog = new GlideModal('glide_modal_confirm', true, 500)
    dialog.setTitle(getMessage('Reclaim this licence?'))
    dialog.setPreference(
        'body',
        getMessage(
            'With Notify user the person is asked first. Without it the person is deactivated in Miro now and cannot sign in any more; Undo brings them back.'
        )
    )
    dialog.setPreference('focusTrap', true)
    dialog.setPreference('buttonLabelComplete', getMessage('Reclaim'))
    dialog.setPreference('buttonLabelCancel', getMessage('Cancel'))
    dialog.setPreference('onPromptComplete', function () {
        gsftSubmit(null, g_form.getFormElement(), 'miro_reclaim')
    })
    dialog.render()
    return false
}

if (typeof window === 'undefined') {
    require('./src/server/handlers/buttons.ts').reclaimButton(current)
    action.setRedirectURL(current)
}
