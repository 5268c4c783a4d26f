// What the fix script calls after each installation; it may run at every upgrade.
import { register } from '../links/registering.act.ts'
import type { Create } from '../links/registering.act.ts'
import { addLists } from '../links/workspace.act.ts'
import { samIsThere } from '../mirror/sam.store.ts'

/** @param create calls SAM's documented script include; it is handed in because only a script can name it */
export function install(create: Create): void {
    register(create, false)
    if (samIsThere()) addLists()
}
