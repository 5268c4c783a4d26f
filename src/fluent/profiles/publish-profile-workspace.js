// The same confirmation in a workspace.
function onClick(g_form) {
    g_modal.confirm(
        getMessage('Publish Confirmation'),
        getMessage(
            'Publishing creates the software models, the reclamation rule and the daily jobs, and starts the first download. Do you want to publish this profile?'
        ),
        function (confirmed) {
            if (confirmed) g_form.submit('publish_profile')
        }
    )
}
