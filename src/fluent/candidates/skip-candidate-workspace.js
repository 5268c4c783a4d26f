// The same question in a workspace.
function onClick(g_form) {
    g_modal
        .showFields({
            title: getMessage('x_snc_miro_sam.skip.title'),
            instruction: getMessage('x_snc_miro_sam.skip.question'),
            fields: [
                {
                    type: 'textarea',
                    name: 'journal',
                    label: getMessage('x_snc_miro_sam.skip.reason'),
                    mandatory: true,
                    value: g_form.getValue('journal'),
                },
            ],
            size: 'lg',
        })
        .then(function (given) {
            g_form.setValue('journal', given.updatedFields[0].value)
            g_form.submit('miro_close_skipped')
        })
}
