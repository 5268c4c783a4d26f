// Preview reclaim on a list of a workspace: what the list's filter shows, as one sentence.
function onClick() {
    // The list's code throws where the list has no filter.
    function rows() {
        try {
            return g_list.getQuery({ fixed: true }) || ''
        } catch (e) {
            return ''
        }
    }
    var question = new GlideAjax('x_snc_miro_sam.MiroReclamationAjax')
    question.addParam('sysparm_name', 'previewSaid')
    question.addParam('sysparm_rows', rows())
    question.getXMLAnswer(function (said) {
        g_modal.alert(said)
    })
}
