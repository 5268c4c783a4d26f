// In the browser: says how many people a button takes and what that means, and acts once it is confirmed.
function confirmMiroMany(what, rows) {
    function ask(name, word, answered) {
        var question = new GlideAjax('x_snc_miro_sam.MiroReclamationAjax')
        question.addParam('sysparm_name', name)
        question.addParam('sysparm_what', what)
        question.addParam('sysparm_rows', String(rows || ''))
        question.addParam('sysparm_word', word)
        // Otherwise the answer would show the messages here, and the page loaded anew would have none.
        question.setWantSessionMessages(false)
        question.getXMLAnswer(answered)
    }
    // The answer stands among the messages of the page that is loaded anew.
    function act(word) {
        ask('confirm', word, function () {
            window.location.reload()
        })
    }
    ask('announce', '', function (answer) {
        var said = answer ? JSON.parse(answer) : null
        if (!said) return act('')
        var dialog = new GlideModal('glide_modal_confirm', true, 600)
        dialog.setTitle(said.title)
        dialog.setPreference('body', said.body)
        dialog.setPreference('focusTrap', true)
        dialog.setPreference('buttonLabelComplete', said.button)
        dialog.setPreference('buttonClassComplete', 'btn btn-destructive')
        dialog.setPreference('buttonLabelCancel', said.cancel)
        dialog.setPreference('onPromptComplete', function () {
            act(said.word)
        })
        dialog.render()
    })
    return false
}
