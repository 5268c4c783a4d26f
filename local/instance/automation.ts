// Wires what reaches beyond the database to the kernel: HTTP, connections, flows, events, the scheduler, mail, people's clicks.
import { abstractAjaxProcessor } from './actions/ajax.ts'
import { restErrors } from './actions/rest-api.ts'
import { clickAction } from './actions/ui-action.ts'
import { openAliases } from './connections/alias.ts'
import { connectionClasses, oauthClasses } from './connections/classes.ts'
import { openConsent } from './connections/consent.ts'
import { createConnection } from './connections/create.ts'
import { openTokens } from './connections/tokens.ts'
import { openEventQueue } from './events/queue.ts'
import { openFlows } from './flow/flows.ts'
import { flowNamespace } from './flow/runner.ts'
import { PlatformError } from './http/platform-error.ts'
import { restClasses } from './http/rest.ts'
import { executing } from './security/cross-scope.ts'
import { openNotifications } from './mail/notifications.ts'
import { openScheduler } from './scheduler/scheduler.ts'
import type { Kernel } from './kernel.ts'
import type { Automation } from './opened.ts'

/** Documented: HTTP connections need connection_admin. */
const connectionRole = 'connection_admin'

export function openAutomation(kernel: Kernel): Automation {
    const { network } = kernel
    const aliases = openAliases(kernel)
    const tokens = openTokens(kernel)
    const consent = openConsent(kernel, tokens)
    const flows = openFlows(kernel, (overrides, work) => aliases.withOverrides(overrides, work))

    const notifications = openNotifications(kernel)
    const events = openEventQueue(kernel, flows, (event) => notifications.ofEvent(event))
    const scheduler = openScheduler(kernel, events, () => void network.log.flush(kernel))

    kernel.scripts.provide('sn_ws', executing(kernel.crossScope, restClasses(kernel, tokens)))
    kernel.scripts.provide('sn_cc', executing(kernel.crossScope, connectionClasses(kernel, aliases)))
    kernel.scripts.provide('sn_auth', oauthClasses(kernel, tokens))
    kernel.scripts.provide('sn_fd', executing(kernel.crossScope, flowNamespace(flows)))

    kernel.scripts.provide('sn_ws_err', restErrors())
    if (kernel.records.count('sys_script_include', 'api_name=global.AbstractAjaxProcessor') === 0)
        kernel.records.insert('sys_script_include', {
            name: 'AbstractAjaxProcessor',
            api_name: 'global.AbstractAjaxProcessor',
            script: abstractAjaxProcessor,
            active: 'true',
            access: 'public',
        })

    return {
        runDue: (until) => scheduler.runDue(until),
        runUntilIdle: () => scheduler.runUntilIdle(),
        activateFlows() {
            const done = flows.library.activate()
            return [...done.actions, ...done.flows]
        },
        clickAction: (session, request) => clickAction(kernel, session, request),
        createConnection(session, aliasSysId, values) {
            if (!session.roles.has('admin') && !session.roles.has(connectionRole))
                throw new PlatformError(`Creating a connection needs the role ${connectionRole}`)
            const created = kernel.sessions.run(session, () => createConnection(kernel, aliases, aliasSysId, values))
            return Object.fromEntries(Object.entries(created).filter(([, value]) => value !== null)) as Record<
                string,
                string
            >
        },
        oauthInitiate: (session, credentialSysId) =>
            kernel.sessions.run(session, () => consent.initiate(credentialSysId)),
        oauthRedirect(session, url) {
            const said = kernel.sessions.run(session, () => consent.redirect(url))
            if (!said.ok) throw new PlatformError(said.message)
        },
        close() {
            network.log.flush(kernel)
            network.close()
            scheduler.close()
            notifications.close()
        },
    }
}
