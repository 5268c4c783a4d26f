// The status page, who may open it, where it stands in the navigator, and this app's settings.
import '@servicenow/sdk/global'
import { Acl, ApplicationMenu, Property, Record, ScriptInclude, UiPage } from '@servicenow/sdk/core'

UiPage({
    $id: Now.ID['page-status'],
    endpoint: 'x_snc_miro_sambr_status.do',
    category: 'general',
    description: 'Step by step: what is linked with SAM Professional, what to click, and what SAM answered.',
    direct: false,
    html: Now.include('./status-page.html'),
    clientScript: Now.include('./status-page.js'),
})

Acl({
    $id: Now.ID['acl-page-status'],
    type: 'ui_page',
    operation: 'read',
    name: 'x_snc_miro_sambr_status',
    localOrExisting: 'Existing',
    roles: ['x_snc_miro_sam.user'],
    description: 'Whoever reviews Miro licences reads how they reach SAM.',
})

ScriptInclude({
    $id: Now.ID['script-include-miro-sam-status-ajax'],
    name: 'MiroSamStatusAjax',
    description: 'Answers the status page.',
    clientCallable: true,
    script: Now.include('./MiroSamStatusAjax.js'),
    active: true,
})

Acl({
    $id: Now.ID['acl-ajax-miro-sam-status'],
    type: 'client_callable_script_include',
    operation: 'execute',
    name: 'MiroSamStatusAjax',
    roles: ['x_snc_miro_sam.user'],
    description: 'Whoever reads the status page asks for it; each button asks for its own role.',
})

export const menu = ApplicationMenu({
    $id: Now.ID['menu-miro-sam'],
    title: 'Miro in Software Asset Workspace',
    hint: 'How Miro licences reach SAM Professional',
    description: 'The status page of the companion application.',
    roles: ['x_snc_miro_sam.user'],
    order: 210,
    active: true,
})

Record({
    $id: Now.ID['module-status'],
    table: 'sys_app_module',
    data: {
        title: 'Status',
        application: menu,
        link_type: 'DIRECT',
        query: 'x_snc_miro_sambr_status.do',
        roles: ['x_snc_miro_sam.user'],
        active: true,
        order: 100,
    },
})

export const giveUnpaid = Property({
    $id: Now.ID['property-give-unpaid'],
    $meta: { installMethod: 'once' },
    name: 'x_snc_miro_sambr.give_unpaid',
    type: 'boolean',
    value: false,
    description:
        'Gives SAM people without a paid licence, too. Every person costs subscription units there; default false.',
    roles: { read: ['x_snc_miro_sam.user'], write: ['sam_admin'] },
})
