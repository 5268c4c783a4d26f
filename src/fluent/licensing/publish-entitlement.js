// In the browser asks for the confirmation; on the server, once confirmed, publishes.
function confirmMiroEntitlement() {
    var dialog = new GlideModal('glide_modal_confirm', true, 500)
    dialog.setTitle(getMessage('Publish this entitlement?'))
    dialog.setPreference(
        'body',
        getMessage(
            'From its first day on it counts in every reconciliation. Rights, price and days are locked then; an amendment changes them later.'
        )
    )
    dialog.setPreference('focusTrap', true)
    dialog.setPreference('buttonLabelComplete', getMessage('Publish'))
    dialog.setPreference('buttonLabelCancel', getMessage('Cancel'))
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
