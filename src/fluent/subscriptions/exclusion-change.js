// Of both kinds of exclusion rule: says whom it would cover while it is typed.
function onChange(control, oldValue, newValue, isLoading) {
    if (isLoading || !newValue) return
    var isUser = g_form.getTableName().indexOf('user_exclusion') >= 0
    var field = isUser ? 'user_principal_name' : 'identifier'
    var question = new GlideAjax('x_snc_miro_sam.MiroReclamationAjax')
    question.addParam('sysparm_name', 'exclusionEffect')
    question.addParam('sysparm_kind', isUser ? 'user' : 'identifier')
    question.addParam('sysparm_value', newValue)
    question.getXMLAnswer(function (sentence) {
        g_form.hideFieldMsg(field, true)
        if (sentence) g_form.showFieldMsg(field, sentence, 'info')
    })
}
