// The page of the Licence cockpit, and who may open it.
import '@servicenow/sdk/global'
import { Acl, UiPage } from '@servicenow/sdk/core'
import cockpitPage from '../../client/cockpit/index.html'
import { userRole } from '../security/roles.now.ts'

UiPage({
    $id: Now.ID['page-cockpit'],
    endpoint: 'x_snc_miro_sam_cockpit.do',
    category: 'general',
    description: 'Licence cockpit: where the Miro licences stand, what waits to be decided, and what runs.',
    direct: true,
    html: cockpitPage,
})

Acl({
    $id: Now.ID['acl-page-cockpit'],
    type: 'ui_page',
    operation: 'read',
    name: 'x_snc_miro_sam_cockpit',
    localOrExisting: 'Existing',
    roles: [userRole],
    description: 'The cockpit names people: only those who review licences open it.',
})
