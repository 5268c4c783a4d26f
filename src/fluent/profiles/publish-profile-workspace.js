// The same confirmation in a workspace.
function onClick(g_form) {
    g_modal.confirm(
        getMessage('x_snc_miro_sam.announce.publish.title'),
        getMessage('x_snc_miro_sam.announce.publish.body'),
        function (confirmed) {
            if (confirmed) g_form.submit('publish_profile')
        }
    )
}
