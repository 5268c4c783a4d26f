// In the browser asks for the confirmation and presses the button nobody sees: under this one's name the platform would ask again.
function confirmMiroDelete() {
    var dialog = new GlideModal('glide_modal_confirm', true, 500)
    dialog.setTitle(getMessage('Delete this integration profile?'))
    dialog.setPreference(
        'body',
        getMessage(
            'Its subscriptions and scheduled jobs are deleted and open removal candidates are closed as skipped. Reclamation rules stay. Nothing changes in Miro.'
        )
    )
    dialog.setPreference('focusTrap', true)
    dialog.setPreference('buttonLabelComplete', getMessage('Delete'))
    dialog.setPreference('buttonClassComplete', 'btn btn-destructive')
    dialog.setPreference('buttonLabelCancel', getMessage('Cancel'))
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
