// In the browser says who is meant and what will happen, by the form as it stands; on the server, once confirmed, acts.
function confirmMiroReclaim(button) {
    var question = new GlideAjax('x_snc_miro_sam.MiroReclamationAjax')
    question.addParam('sysparm_name', 'announceOne')
    question.addParam('sysparm_candidate', g_form.getUniqueValue())
    question.addParam('sysparm_notify', String(g_form.getValue('notify_user')))
    question.getXMLAnswer(function (answer) {
        var said = answer ? JSON.parse(answer) : null
        if (!said) return gsftSubmit(null, g_form.getFormElement(), button)
        var dialog = new GlideModal('glide_modal_confirm', true, 500)
        dialog.setTitle(said.title)
        dialog.setPreference('body', said.body)
        dialog.setPreference('focusTrap', true)
        dialog.setPreference('buttonLabelComplete', said.button)
        if (!said.asked) dialog.setPreference('buttonClassComplete', 'btn btn-destructive')
        dialog.setPreference('buttonLabelCancel', said.cancel)
        dialog.setPreference('onPromptComplete', function () {
            gsftSubmit(null, g_form.getFormElement(), button)
        })
        dialog.render()
    })
    return false
}
