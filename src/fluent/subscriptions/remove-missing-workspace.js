// The same confirmation in a workspace.
function onClick(g_form) {
    g_modal.confirm(
        getMessage('Remove these subscriptions?'),
        getMessage(
            'The subscriptions this download did not find in Miro are deleted here. Nothing changes in Miro. If Miro answered wrongly, choose Keep them instead.'
        ),
        function (confirmed) {
            if (confirmed) g_form.submit('remove_missing')
        }
    )
}
