// What upgrades go by: how each application file stood when it was installed, and what the last install did with it.
import type { TableLiteral } from '../dictionary/definition.ts'

export const upgrades: Record<string, TableLiteral> = {
    sys_update_version: {
        label: 'Update Version',
        columns: { name: 'string(250)', payload: 'string(16000000)' },
    },
    sys_upgrade_history_log: {
        label: 'Upgrade Details',
        columns: { file_name: 'string(250)', target_table: 'string(80)', disposition: 'string(40)' },
    },
}
