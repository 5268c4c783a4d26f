// What runs once after each installation or upgrade: people with SAM's own roles get this app's duties.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

/** Not 'unloadable' and not 'before': it runs after the app's records are there, and may run again without harm. */
Record({
    $id: Now.ID['fix-roles'],
    table: 'sys_script_fix',
    data: {
        name: 'Miro SAM - Let the SAM roles contain this app',
        description:
            "Looks up sam_integrator, sam_admin and sam_user by name and lets each contain this app's role of the same duty. Does nothing where they do not exist.",
        before: false,
        unloadable: false,
        record_for_rollback: true,
        script: Now.include('./grant-roles.js'),
    },
})
