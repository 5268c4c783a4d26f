// In the browser: asks why the licences of the checked candidates stay, and closes them.
function skipMiroSelected() {
    function skip(reason) {
        var question = new GlideAjax('x_snc_miro_sam.MiroReclamationAjax')
        question.addParam('sysparm_name', 'skipSelected')
        question.addParam('sysparm_rows', String(g_list.getChecked()))
        question.addParam('sysparm_reason', reason)
        // Otherwise the answer would show the messages here, and the page loaded anew would have none.
        question.setWantSessionMessages(false)
        question.getXMLAnswer(function () {
            window.location.reload()
        })
    }
    var dialog = new GlideModal('glide_prompt', true, 500)
    dialog.setTitle(getMessage('x_snc_miro_sam.skip.title'))
    dialog.setPreference('title', getMessage('x_snc_miro_sam.skip.question'))
    dialog.setPreference('focusTrap', true)
    dialog.setPreference('buttonLabelComplete', getMessage('x_snc_miro_sam.skip.button'))
    dialog.setPreference('buttonLabelCancel', getMessage('x_snc_miro_sam.announce.cancel'))
    dialog.setPreference('onPromptComplete', function (reason) {
        if (!String(reason || '').trim()) return false
        skip(String(reason))
    })
    dialog.render()
    return false
}
