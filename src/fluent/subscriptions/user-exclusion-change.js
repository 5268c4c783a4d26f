function onChange(control, oldValue, newValue, isLoading) {
    if (isLoading || !newValue) return
    var question = new GlideAjax('x_snc_miro_sam.MiroReclamationAjax')
    question.addParam('sysparm_name', 'exclusionEffect')
    question.addParam('sysparm_kind', 'user')
    question.addParam('sysparm_value', newValue)
    question.getXMLAnswer(function (sentence) {
        g_form.hideFieldMsg('user_principal_name', true)
        if (sentence) g_form.showFieldMsg('user_principal_name', sentence, 'info')
    })
}
