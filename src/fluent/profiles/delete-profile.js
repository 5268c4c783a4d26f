// In the browser asks for the confirmation and presses the button nobody sees: under this one's name the platform would ask again.
function confirmMiroDelete() {
    var dialog = new GlideModal('glide_modal_confirm', true, 500)
    dialog.setTitle(getMessage('x_snc_miro_sam.announce.delete.title'))
    dialog.setPreference('body', getMessage('x_snc_miro_sam.announce.delete.body'))
    dialog.setPreference('focusTrap', true)
    dialog.setPreference('buttonLabelComplete', getMessage('x_snc_miro_sam.announce.delete.button'))
    dialog.setPreference('buttonClassComplete', 'btn btn-destructive')
    dialog.setPreference('buttonLabelCancel', getMessage('x_snc_miro_sam.announce.cancel'))
    dialog.setPreference('onPromptComplete', function () {
        gsftSubmit(null, g_form.getFormElement(), 'miro_delete_profile')
    })
    dialog.render()
    return false
}

if (typeof window === 'undefined') {
    require('./src/server/handlers/buttons.ts').deleteProfile(current)
    action.setRedirectURL('x_snc_miro_sam_profile_list.do')
}
