// The same confirmation in a workspace.
function onClick(g_form) {
    g_modal.confirm(
        getMessage('Publish this entitlement?'),
        getMessage(
            'From its first day on it counts in every reconciliation. Rights, price and days are locked then; an amendment changes them later.'
        ),
        function (confirmed) {
            if (confirmed) g_form.submit('miro_publish_entitlement')
        }
    )
}
