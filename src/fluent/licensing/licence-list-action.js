// Inside a list action of a workspace that names `what`: done on the server, said in a dialog.
var question = new GlideAjax('x_snc_miro_sam.MiroLicenceListAjax')
question.addParam('sysparm_name', 'press')
question.addParam('sysparm_what', what)
question.getXMLAnswer(function (said) {
    g_modal.alert(said)
})
