// The same confirmation in a workspace.
function onClick(g_form) {
    g_modal.confirm(
        getMessage('Reclaim this licence?'),
        getMessage(
            'With Notify user the person is asked first. Without it the person is deactivated in Miro now and cannot sign in any more; Undo brings them back.'
        ),
        function (confirmed) {
            if (confirmed) g_form.submit('miro_reclaim')
        }
    )
}
