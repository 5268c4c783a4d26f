// The same confirmation in a workspace.
function onClick(g_form) {
    g_modal.confirm(
        getMessage('x_snc_miro_sam.announce.remove_missing.title'),
        getMessage('x_snc_miro_sam.announce.remove_missing.body'),
        function (confirmed) {
            if (confirmed) g_form.submit('remove_missing')
        }
    )
}
