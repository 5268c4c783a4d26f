// In the browser asks for the confirmation; on the server, once confirmed, publishes.
function confirmMiroPublish() {
    var dialog = new GlideModal('glide_modal_confirm', true, 500)
    dialog.setTitle(getMessage('Publish Confirmation'))
    dialog.setPreference(
        'body',
        getMessage(
            'Publishing creates the software models, the reclamation rule and the daily jobs, and starts the first download. Do you want to publish this profile?'
        )
    )
    dialog.setPreference('focusTrap', true)
    dialog.setPreference('buttonLabelComplete', getMessage('OK'))
    dialog.setPreference('buttonLabelCancel', getMessage('Cancel'))
    dialog.setPreference('onPromptComplete', function () {
        gsftSubmit(null, g_form.getFormElement(), 'publish_profile')
    })
    dialog.render()
    return false
}

if (typeof window === 'undefined') {
    require('./src/server/handlers/buttons.ts').publish(current)
    action.setRedirectURL(current)
}
