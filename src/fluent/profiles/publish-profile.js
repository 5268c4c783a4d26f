// In the browser asks for the confirmation; on the server, once confirmed, publishes.
function confirmMiroPublish() {
    var dialog = new GlideModal('glide_modal_confirm', true, 500)
    dialog.setTitle(getMessage('x_snc_miro_sam.announce.publish.title'))
    dialog.setPreference('body', getMessage('x_snc_miro_sam.announce.publish.body'))
    dialog.setPreference('focusTrap', true)
    dialog.setPreference('buttonLabelComplete', getMessage('x_snc_miro_sam.announce.publish.button'))
    dialog.setPreference('buttonLabelCancel', getMessage('x_snc_miro_sam.announce.cancel'))
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
