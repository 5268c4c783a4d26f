// Inside a list action of a workspace that names `page`: in a tab of its own, or as a dialog where none can be opened.
if (typeof open === 'function') {
    open(page, '_blank')
} else {
    g_modal.showFrame({ title: ' ', url: page, size: 'xl' })
}
