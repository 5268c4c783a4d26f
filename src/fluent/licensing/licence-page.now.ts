// The page about licences and the REST resources behind it: chargeback, downgrade list, months, import and amendment.
import '@servicenow/sdk/global'
import { Acl, RestApi, UiPage } from '@servicenow/sdk/core'
import { restAmend, restFile, restImport, restTable, restWords } from '../../server/handlers/licence-rest.ts'
import { userRole } from '../security/roles.now.ts'

UiPage({
    $id: Now.ID['page-licences'],
    endpoint: 'x_snc_miro_sam_licences.do',
    category: 'general',
    description: 'Chargeback, downgrade list, spend and savings by month; import and amendment of entitlements.',
    direct: false,
    html: Now.include('./licence-page.html'),
    clientScript: Now.include('./licence-page.js'),
})

Acl({
    $id: Now.ID['acl-page-licences'],
    type: 'ui_page',
    operation: 'read',
    name: 'x_snc_miro_sam_licences',
    localOrExisting: 'Existing',
    roles: [userRole],
    description: 'Everybody with a role of the app reads licence figures.',
})

const licencesAcl = Acl({
    $id: Now.ID['acl-rest-licences'],
    type: 'rest_endpoint',
    operation: 'execute',
    name: 'x_snc_miro_sam_licences',
    roles: [userRole],
    description: 'Everybody with a role of the app reads; import and amendment ask for the admin role themselves.',
})

RestApi({
    $id: Now.ID['rest-licences'],
    name: 'Miro licences',
    serviceId: 'licences',
    shortDescription: 'What the page about licences shows and does.',
    consumes: 'application/json',
    produces: 'application/json',
    // The default version answers without 'v1' in the path, too, as the links in e-mails already sent have it.
    versions: [{ $id: Now.ID['rest-licences-v1'], version: 1, isDefault: true, shortDescription: 'First version' }],
    routes: [
        {
            $id: Now.ID['rest-licences-words'],
            name: 'words',
            method: 'GET',
            path: '/words',
            authentication: true,
            authorization: true,
            enforceAcl: [licencesAcl],
            version: 1,
            script: restWords,
        },
        {
            $id: Now.ID['rest-licences-table'],
            name: 'table',
            method: 'GET',
            path: '/table',
            authentication: true,
            authorization: true,
            enforceAcl: [licencesAcl],
            version: 1,
            script: restTable,
        },
        {
            $id: Now.ID['rest-licences-import'],
            name: 'import',
            method: 'POST',
            path: '/import',
            authentication: true,
            authorization: true,
            enforceAcl: [licencesAcl],
            version: 1,
            script: restImport,
        },
        {
            $id: Now.ID['rest-licences-amend'],
            name: 'amend',
            method: 'POST',
            path: '/amend',
            authentication: true,
            authorization: true,
            enforceAcl: [licencesAcl],
            version: 1,
            script: restAmend,
        },
        {
            $id: Now.ID['rest-licences-file'],
            name: 'file.csv',
            method: 'GET',
            path: '/file.csv',
            authentication: true,
            authorization: true,
            produces: 'text/csv',
            enforceAcl: [licencesAcl],
            version: 1,
            script: restFile,
        },
    ],
})
