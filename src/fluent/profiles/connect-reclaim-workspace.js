// The alias of the reclaim connection in a dialog: its form stands in a frame of a page of ours, since a dialog closes when its own frame moves on.
function onClick(g_form) {
    g_modal.showFrame({
        title: getMessage('x_snc_miro_sam.connect.title'),
        url: '/x_snc_miro_sam_connection.do?sysparm_alias=' + g_form.getValue('reclaim_alias'),
        size: 'xl',
    })
}
