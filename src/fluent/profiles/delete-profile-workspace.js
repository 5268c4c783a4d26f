// The same confirmation in a workspace.
function onClick(g_form) {
    g_modal.confirm(
        getMessage('Delete this integration profile?'),
        getMessage(
            'Its subscriptions and scheduled jobs are deleted and open removal candidates are closed as skipped. Reclamation rules stay. Nothing changes in Miro.'
        ),
        function (confirmed) {
            if (confirmed) g_form.submit('miro_delete_profile')
        }
    )
}
