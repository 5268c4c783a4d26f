// What runs after each installation or upgrade: the registration with SAM, once.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

/** Not 'unloadable' and not 'before', as ServiceNow asks; it may run again without harm. */
Record({
    $id: Now.ID['fix-register'],
    table: 'sys_script_fix',
    data: {
        name: 'Miro in Software Asset Workspace - Register with SAM',
        description:
            'Registers the subflows with SaaS License Management once and adds the lists to Software Asset Workspace. Where SAM is absent, older or refuses, the status page and the log say so.',
        before: false,
        unloadable: false,
        record_for_rollback: true,
        script: Now.include('./register.js'),
    },
})
