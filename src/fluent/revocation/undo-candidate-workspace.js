// The same confirmation in a workspace.
function onClick(g_form) {
    g_modal.confirm(
        getMessage('Undo this reclamation?'),
        getMessage('The person is reactivated in Miro and uses a licence again. The saving is taken back.'),
        function (confirmed) {
            if (confirmed) g_form.submit('miro_undo_reclaim')
        }
    )
}
