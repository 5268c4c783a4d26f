// Retry failed on a list of a workspace, where there is no window: asked and answered by dialogs.
function onClick() {
    function ask(name, people, answered) {
        var question = new GlideAjax('x_snc_miro_sam.MiroReclamationAjax')
        question.addParam('sysparm_name', name)
        question.addParam('sysparm_what', 'retry')
        question.addParam('sysparm_rows', '')
        question.addParam('sysparm_people', people)
        question.getXMLAnswer(answered)
    }
    function act(people) {
        ask('confirmSaid', people, function (said) {
            g_modal.alert(said)
        })
    }
    ask('announce', 0, function (answer) {
        var said = answer ? JSON.parse(answer) : null
        if (!said) return act(0)
        g_modal.confirm(said.title, said.body, function (confirmed) {
            if (confirmed) act(said.people)
        })
    })
}
