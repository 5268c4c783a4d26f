// From a list of the workspace to the Licence cockpit, in a tab of its own, or as a dialog where none can be opened.
function onClick() {
    if (typeof open === 'function') open('/x_snc_miro_sam_cockpit.do', '_blank')
    else g_modal.showFrame({ title: ' ', url: '/x_snc_miro_sam_cockpit.do', size: 'xl' })
}
