// The same confirmation in a workspace.
function onClick(g_form) {
    var question = new GlideAjax('x_snc_miro_sam.MiroReclamationAjax')
    question.addParam('sysparm_name', 'announce')
    question.addParam('sysparm_what', 'retry')
    question.addParam('sysparm_rows', g_form.getUniqueValue())
    question.getXMLAnswer(function (answer) {
        var said = answer ? JSON.parse(answer) : null
        if (!said) return g_form.submit('miro_retry_failed_profile')
        g_modal.confirm(said.title, said.body, function (confirmed) {
            if (confirmed) g_form.submit('miro_retry_failed_profile')
        })
    })
}
