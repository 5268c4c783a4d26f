// What the buttons of the status page do, each asking for its role again.
import { deleteLink, links, updateLink } from '../links/link.store.ts'
import { link } from '../links/pair.act.ts'
import { register } from '../links/registering.act.ts'
import type { Create } from '../links/registering.act.ts'
import { keepRegistration, registration } from '../links/registration.store.ts'
import { addLists, removeLists } from '../links/workspace.act.ts'
import type { Core } from '../platform/core.ts'
import { logInfo } from '../platform/log.ts'
import { say } from '../platform/messages.ts'
import { hasRole, userName } from '../platform/people.ts'
import { text } from '../texts/text.ts'
import { define } from './definitions.act.ts'

/** Button → the role it needs. */
const roleOf: Readonly<Record<string, string>> = {
    register: 'admin',
    define: 'sam_admin',
    link: 'sam_integrator',
    own: 'sam_integrator',
    giveAway: 'sam_integrator',
    letGo: 'sam_admin',
    leave: 'sam_integrator',
}

/**
 * @param of what the button is about: a link, or for Link 'Miro profile,profile of SAM'
 * @returns '' or what the person is to read
 */
export function act(what: string, of: string, core: Core, create: Create): string {
    const role = roleOf[what]
    if (!role) return ''
    if (!hasRole(role)) return say(text('role.missing', role))
    logInfo(`${userName()} pressed ${what} ${of}`)
    const linked = links().find((one) => one.id === of)
    if (what === 'register') {
        const said = register(create, true)
        addLists()
        return said
    }
    if (what === 'define') return define()
    if (what === 'link') {
        const [miro, sam] = of.split(',')
        return link(core, miro ?? '', sam ?? '')
    }
    if (what === 'leave') return leave(core)
    if (!linked) return say(text('link.gone'))
    if (what === 'letGo') {
        updateLink(linked.id, { gone_confirmed: linked.goneWaiting })
        return ''
    }
    return core.chooseOwner(linked.coreProfile, what === 'giveAway' ? say(text('owner.sam')) : '')
}

/** Before this application is removed: nothing of it stays behind where it can be taken away from here. */
function leave(core: Core): string {
    const refused = removeLists()
    for (const one of links()) {
        const not = core.chooseOwner(one.coreProfile, '')
        if (not) return not
        deleteLink(one.id)
    }
    if (registration()?.state === 'registered') keepRegistration({ state: 'left' })
    return refused || say(text('leave.done'))
}
