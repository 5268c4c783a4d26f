// In the browser: previews the given rows, or what the list's filter shows; the answer stands above the list when it is loaded anew.
function previewMiroSubscriptions(rows) {
    var question = new GlideAjax('x_snc_miro_sam.MiroReclamationAjax')
    question.addParam('sysparm_name', 'previewList')
    question.addParam('sysparm_rows', rows || g_list.getQuery({ fixed: true }))
    question.setWantSessionMessages(false)
    question.getXMLAnswer(function () {
        window.location.reload()
    })
    return false
}
