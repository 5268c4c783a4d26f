// The processing script of a UI page: runs with the submitted fields as variables and says where to go next.
import type { Kernel, Session } from '../kernel.ts'
import { scopeName } from '../flow/record.ts'
import { PlatformError, strict } from '../http/platform-error.ts'
import { requestObject } from './ui-action.ts'

type Needs = Pick<Kernel, 'records' | 'scripts' | 'sessions'>

/**
 * @param endpoint 'x_acme_seats_confirm.do', or the page's name
 * @returns where response.sendRedirect() points, else null
 */
export function processPage(
    kernel: Needs,
    session: Session,
    endpoint: string,
    fields: Record<string, string>
): { redirect: string | null; messages: Session['messages'] } {
    const page = kernel.records.first('sys_ui_page', `endpoint=${endpoint}^ORname=${endpoint}`)
    if (!page) throw new PlatformError(`There is no UI page ${endpoint}`)
    const outcome: { redirect: string | null } = { redirect: null }
    const before = session.messages.length
    kernel.sessions.run(session, () =>
        kernel.scripts.run(page['processing_script'] ?? '', {
            scope: scopeName(kernel, page['sys_scope']),
            name: `UI page ${page['name']}`,
            bindings: {
                // Documented: the fields of the page's form are variables of its processing script.
                ...fields,
                request: requestObject(fields),
                response: strict('GlideServletResponse', {
                    sendRedirect: (url: unknown) => void (outcome.redirect = String(url)),
                }),
            },
        })
    )
    return { redirect: outcome.redirect, messages: session.messages.slice(before) }
}
