// Views beside the default one: 'custom integration view', in which a profile shows all its related lists.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

export const customIntegration = Record({
    $id: Now.ID['view-custom-integration'],
    table: 'sys_ui_view',
    data: { name: 'x_snc_miro_sam_custom_integration', title: 'custom integration view' },
})
