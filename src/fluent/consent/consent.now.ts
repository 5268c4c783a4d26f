// The page and the REST resources on which people answer: sign-in needed, no role; and the preview as a CSV file.
import '@servicenow/sdk/global'
import { Acl, RestApi, UiPage } from '@servicenow/sdk/core'
import { restAnswer, restPreviewCsv, restQuestion, restWaiting } from '../../server/handlers/rest.ts'
import { userRole } from '../security/roles.now.ts'

UiPage({
    $id: Now.ID['page-consent'],
    endpoint: 'x_snc_miro_sam_consent.do',
    category: 'general',
    description: 'Shows a person the question about a Miro licence and takes the answer.',
    direct: false,
    html: Now.include('./consent.html'),
    clientScript: Now.include('./consent-page.js'),
})

Acl({
    $id: Now.ID['acl-page-consent'],
    type: 'ui_page',
    operation: 'read',
    name: 'x_snc_miro_sam_consent',
    localOrExisting: 'Existing',
    securityAttribute: 'user_is_authenticated',
    description: 'Whoever is signed in may open the page; the link and the person are checked when it asks.',
})

const consentAcl = Acl({
    $id: Now.ID['acl-rest-consent'],
    type: 'rest_endpoint',
    operation: 'execute',
    name: 'x_snc_miro_sam_consent',
    localOrExisting: 'Existing',
    securityAttribute: 'user_is_authenticated',
    description: 'Whoever is signed in; the link and the person are checked in the resource.',
})

const previewAcl = Acl({
    $id: Now.ID['acl-rest-preview'],
    type: 'rest_endpoint',
    operation: 'execute',
    name: 'x_snc_miro_sam_reclaim_preview',
    roles: [userRole],
    description: 'Previews name people: only those who review licences read them.',
})

RestApi({
    $id: Now.ID['rest-consent'],
    name: 'Miro consent',
    serviceId: 'consent',
    shortDescription: 'Shows the question behind a link and takes its answer.',
    consumes: 'application/json',
    produces: 'application/json',
    // The default version answers without 'v1' in the path, too, as the links in e-mails already sent have it.
    versions: [{ $id: Now.ID['rest-consent-v1'], version: 1, isDefault: true, shortDescription: 'First version' }],
    routes: [
        {
            $id: Now.ID['rest-consent-question'],
            name: 'question',
            method: 'GET',
            path: '/question',
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [consentAcl],
            version: 1,
            script: restQuestion,
        },
        {
            $id: Now.ID['rest-consent-waiting'],
            name: 'waiting',
            method: 'GET',
            path: '/waiting',
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [consentAcl],
            version: 1,
            script: restWaiting,
        },
        {
            $id: Now.ID['rest-consent-answer'],
            name: 'answer',
            method: 'POST',
            path: '/answer',
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [consentAcl],
            version: 1,
            script: restAnswer,
        },
    ],
})

RestApi({
    $id: Now.ID['rest-reclaim'],
    name: 'Miro reclaim preview',
    serviceId: 'reclaim',
    shortDescription: 'Who would lose a licence, why, and who is spared, as a CSV file.',
    produces: 'text/csv',
    // The default version answers without 'v1' in the path, too, as the links in e-mails already sent have it.
    versions: [{ $id: Now.ID['rest-reclaim-v1'], version: 1, isDefault: true, shortDescription: 'First version' }],
    routes: [
        {
            $id: Now.ID['rest-reclaim-preview'],
            name: 'preview.csv',
            method: 'GET',
            path: '/preview.csv',
            authentication: true,
            authorization: true,
            produces: 'text/csv',
            enforceAcl: [previewAcl],
            version: 1,
            script: restPreviewCsv,
        },
    ],
})
