// The health page, its REST API (for the customer's monitoring, too), and who may read it.
import '@servicenow/sdk/global'
import { Acl, Record, RestApi, UiPage } from '@servicenow/sdk/core'
import { restReport, restSigning } from '../../server/handlers/health.ts'
import { softwareAsset } from '../navigation/menu.now.ts'
import { adminRole, integratorRole } from '../security/roles.now.ts'

UiPage({
    $id: Now.ID['page-health'],
    endpoint: 'x_snc_miro_sam_health.do',
    category: 'general',
    description: 'Health of the Miro integration: what was seen, what it means and what to do, per check.',
    direct: false,
    html: Now.include('./health-page.html'),
    clientScript: Now.include('./health-page.js'),
})

Acl({
    $id: Now.ID['acl-page-health'],
    type: 'ui_page',
    operation: 'read',
    name: 'x_snc_miro_sam_health',
    localOrExisting: 'Existing',
    roles: [adminRole, integratorRole],
    description: 'It says who has which role: for those who set the app up.',
})

const healthAcl = Acl({
    $id: Now.ID['acl-rest-health'],
    type: 'rest_endpoint',
    operation: 'execute',
    name: 'x_snc_miro_sam_health',
    localOrExisting: 'Existing',
    roles: [adminRole, integratorRole],
    description: 'It says who has which role: for those who set the app up.',
})

RestApi({
    $id: Now.ID['rest-health'],
    name: 'Miro health',
    serviceId: 'health',
    shortDescription: 'What the health page shows, as JSON.',
    consumes: 'application/json',
    produces: 'application/json',
    versions: [{ $id: Now.ID['rest-health-v1'], version: 1, isDefault: false, shortDescription: 'First version' }],
    routes: [
        {
            $id: Now.ID['rest-health-report'],
            name: 'report',
            method: 'GET',
            path: '/report',
            shortDescription: 'Every check but signing; asks nothing of Miro.',
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [healthAcl],
            version: 1,
            script: restReport,
        },
        {
            $id: Now.ID['rest-health-signing'],
            name: 'signing',
            method: 'GET',
            path: '/signing',
            shortDescription: 'Whether Miro takes a signed request of each published profile.',
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [healthAcl],
            version: 1,
            script: restSigning,
        },
    ],
})

Record({
    $id: Now.ID['module-health'],
    table: 'sys_app_module',
    data: {
        title: 'Health',
        application: softwareAsset,
        link_type: 'DIRECT',
        query: 'x_snc_miro_sam_health.do',
        hint: 'Whether everything the integration needs is there and works, and what to do where it is not',
        roles: ['x_snc_miro_sam.integrator', 'x_snc_miro_sam.admin'],
        active: true,
        order: 180,
    },
})
