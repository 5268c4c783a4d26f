// The same confirmation in a workspace, for Reclaim and Resume Reclaim: a candidate that needs attention is resumed.
function onClick(g_form) {
    var button = g_form.getValue('state') === 'attention_required' ? 'miro_resume_reclaim' : 'miro_reclaim'
    var question = new GlideAjax('x_snc_miro_sam.MiroReclamationAjax')
    question.addParam('sysparm_name', 'announceOne')
    question.addParam('sysparm_candidate', g_form.getUniqueValue())
    question.addParam('sysparm_notify', String(g_form.getValue('notify_user')))
    question.getXMLAnswer(function (answer) {
        var said = answer ? JSON.parse(answer) : null
        if (!said) return g_form.submit(button)
        g_modal.confirm(said.title, said.body, function (confirmed) {
            if (confirmed) g_form.submit(button)
        })
    })
}
