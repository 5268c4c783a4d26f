// New on the list of profiles in a workspace: a page as a dialog that asks for the kind of integration.
function onClick() {
    g_modal.showFrame({
        title: ' ',
        url: '/x_snc_miro_sam_profile_types.do?sysparm_in=workspace',
        size: 'md',
    })
}
