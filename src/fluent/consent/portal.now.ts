// The consent page for people without a role: a page of the Service Portal with one widget, over the same server code.
import '@servicenow/sdk/global'
import { SPPage, SPWidget } from '@servicenow/sdk/core'

const consentWidget = SPWidget({
    $id: Now.ID['widget-consent'],
    name: 'Miro consent',
    id: 'x_snc_miro_sam_consent',
    description: 'Shows a person the questions about Miro licences that wait for them, and takes their answers.',
    category: 'custom',
    controllerAs: 'c',
    htmlTemplate: Now.include('./consent-widget.html'),
    customCss: Now.include('./consent-widget.css'),
    clientScript: Now.include('./consent-widget-client.js'),
    serverScript: Now.include('./consent-widget-server.js'),
})

SPPage({
    pageId: 'x_snc_miro_sam_consent',
    title: 'Miro',
    shortDescription: 'Where people answer whether a Miro licence is still needed.',
    category: 'custom',
    containers: [
        {
            $id: Now.ID['portal-consent-container'],
            name: 'Miro consent',
            order: 1,
            rows: [
                {
                    $id: Now.ID['portal-consent-row'],
                    order: 1,
                    columns: [
                        {
                            $id: Now.ID['portal-consent-column'],
                            order: 1,
                            size: 12,
                            instances: [
                                {
                                    $id: Now.ID['portal-consent-instance'],
                                    widget: consentWidget,
                                    order: 1,
                                    active: true,
                                },
                            ],
                        },
                    ],
                },
            ],
        },
    ],
})
