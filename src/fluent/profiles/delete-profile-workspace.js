// The same confirmation in a workspace.
function onClick(g_form) {
    g_modal.confirm(
        getMessage('x_snc_miro_sam.announce.delete.title'),
        getMessage('x_snc_miro_sam.announce.delete.body'),
        function (confirmed) {
            if (confirmed) g_form.submit('miro_delete_profile')
        }
    )
}
