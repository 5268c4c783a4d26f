// From a list of the workspace to the Licence cockpit, in a tab of its own.
function onClick() {
    open('/x_snc_miro_sam_cockpit.do', '_blank')
}
