// Run reconciliation on a list of a workspace: asks by what to group first, in words that the server gives.
function onClick() {
    function ask(name, what, answered) {
        var question = new GlideAjax('x_snc_miro_sam.MiroLicenceListAjax')
        question.addParam('sysparm_name', name)
        question.addParam('sysparm_what', what)
        question.getXMLAnswer(answered)
    }
    ask('groupings', '', function (answer) {
        var words = JSON.parse(answer)
        g_modal
            .showFields({
                title: words.title,
                fields: [
                    {
                        type: 'choice',
                        name: 'group_by',
                        label: words.label,
                        mandatory: true,
                        value: 'none',
                        choices: words.choices,
                    },
                ],
                size: 'sm',
            })
            .then(function (given) {
                ask('press', 'reconcile_' + String(given.updatedFields[0].value || 'none'), function (said) {
                    g_modal.alert(said)
                })
            })
    })
}
