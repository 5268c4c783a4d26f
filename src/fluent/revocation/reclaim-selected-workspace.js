// Reclaim selected on a list of a workspace, where there is no window: asked and answered by dialogs.
function onClick() {
    // A checked row may be written as its display value, an @ and its sys_id.
    function rows() {
        var ids = String(g_list.getChecked())
            .split(',')
            .map(function (one) {
                return one.slice(one.lastIndexOf('@') + 1)
            })
        return 'sys_idIN' + ids.join(',')
    }
    function ask(name, word, answered) {
        var question = new GlideAjax('x_snc_miro_sam.MiroReclamationAjax')
        question.addParam('sysparm_name', name)
        question.addParam('sysparm_what', 'reclaim')
        question.addParam('sysparm_rows', rows())
        question.addParam('sysparm_word', word)
        question.getXMLAnswer(answered)
    }
    function act(word) {
        ask('confirmSaid', word, function (said) {
            g_modal.alert(said)
        })
    }
    ask('announce', '', function (answer) {
        var said = answer ? JSON.parse(answer) : null
        if (!said) return act('')
        g_modal.confirm(said.title, said.body, function (confirmed) {
            if (confirmed) act(said.word)
        })
    })
}
