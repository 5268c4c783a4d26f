// Close Skipped for the selected candidates of a list of a workspace: asks why, and says what was closed.
function onClick() {
    function ask(name, reason, answered) {
        var question = new GlideAjax('x_snc_miro_sam.MiroReclamationAjax')
        question.addParam('sysparm_name', name)
        question.addParam('sysparm_rows', String(g_list.getChecked()))
        question.addParam('sysparm_reason', reason)
        question.getXMLAnswer(answered)
    }
    ask('skipWords', '', function (answer) {
        var words = JSON.parse(answer)
        g_modal
            .showFields({
                title: words.title,
                instruction: words.question,
                fields: [{ type: 'textarea', name: 'reason', label: words.reason, mandatory: true }],
                size: 'lg',
            })
            .then(function (given) {
                ask('skipSelectedSaid', String(given.updatedFields[0].value), function (said) {
                    g_modal.alert(said)
                })
            })
    })
}
