// The page that saves a preview as a file: a GET to the REST resource needs cookie and token, so no link leads there.
import '@servicenow/sdk/global'
import { Acl, UiPage } from '@servicenow/sdk/core'
import { userRole } from '../security/roles.now.ts'

UiPage({
    $id: Now.ID['page-preview-file'],
    endpoint: 'x_snc_miro_sam_preview_file.do',
    category: 'general',
    description: 'Saves a preview of removal candidates as a CSV file.',
    direct: false,
    html: Now.include('./preview-file.html'),
    clientScript: Now.include('./preview-file.js'),
})

Acl({
    $id: Now.ID['acl-page-preview-file'],
    type: 'ui_page',
    operation: 'read',
    name: 'x_snc_miro_sam_preview_file',
    localOrExisting: 'Existing',
    roles: [userRole],
    description: 'Previews name people: only those who review licences open the page.',
})
