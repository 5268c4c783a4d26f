function onChange(control, oldValue, newValue, isLoading) {
    if (isLoading || !newValue || g_form.isNewRecord()) return
    var question = new GlideAjax('x_snc_miro_sam.MiroReclamationAjax')
    question.addParam('sysparm_name', 'thresholdEffect')
    question.addParam('sysparm_rule', g_form.getUniqueValue())
    question.addParam('sysparm_days', newValue)
    // A price that was entered and not saved counts, too.
    question.addParam('sysparm_price', g_form.getValue('annual_price'))
    question.addParam('sysparm_currency', g_form.getValue('currency'))
    question.getXMLAnswer(function (sentence) {
        g_form.hideFieldMsg('last_activity_threshold', true)
        if (sentence) g_form.showFieldMsg('last_activity_threshold', sentence, 'info')
    })
}
