// Says where SAM may keep what the registration wrote. Which table that is nobody outside knows, so the dictionary is asked.
import { eachRow } from '../platform/rows.ts'

/** A list of SAM's, for whoever may open it: this application reads only what it has declared. */
export interface Place {
    readonly label: string
    /** Below the instance's address. */
    readonly href: string
}

const flowTables = 'sys_hub_flow,sys_hub_flow_base'
/** Tables of SAM and of its SaaS integrations begin so. */
const prefixes = ['sam', 'sn_sam'] as const

/**
 * Lists of rows that name one of some subflows, one for each column of SAM's that refers to subflows; none where SAM keeps them
 * in another form, or the dictionary is not shown.
 * @param subflows sys_ids with commas between
 */
export function placesNaming(subflows: string): Place[] {
    const places: Place[] = []
    try {
        for (const prefix of prefixes) {
            eachRow(
                'sys_dictionary',
                [
                    ['reference', 'IN', flowTables],
                    ['name', 'STARTSWITH', prefix],
                ],
                ['name', 'element'],
                ({ name, element }) => {
                    const query = encodeURIComponent(`${element}IN${subflows}`)
                    places.push({ label: `${name}.${element}`, href: `${name}_list.do?sysparm_query=${query}` })
                },
                { orderBy: 'name' }
            )
        }
    } catch {
        return []
    }
    return places
}
