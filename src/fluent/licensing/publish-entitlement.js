// In the browser asks for the confirmation; on the server, once confirmed, publishes.
function confirmMiroEntitlement() {
    var dialog = new GlideModal('glide_modal_confirm', true, 500)
    dialog.setTitle(getMessage('x_snc_miro_sam.announce.entitlement.title'))
    dialog.setPreference('body', getMessage('x_snc_miro_sam.announce.entitlement.body'))
    dialog.setPreference('focusTrap', true)
    dialog.setPreference('buttonLabelComplete', getMessage('x_snc_miro_sam.announce.entitlement.button'))
    dialog.setPreference('buttonLabelCancel', getMessage('x_snc_miro_sam.announce.cancel'))
    dialog.setPreference('onPromptComplete', function () {
        gsftSubmit(null, g_form.getFormElement(), 'miro_publish_entitlement')
    })
    dialog.render()
    return false
}

if (typeof window === 'undefined') {
    require('./src/server/handlers/buttons.ts').publishEntitlementButton(current)
    action.setRedirectURL(current)
}
