// GlideAjax: runs a method of a client-callable script include and answers its string.
//
// Rules: the script include is active and client callable; methods beginning with an underscore are private (documented);
// nobody who is not signed in gets in.
import type { Kernel, Session } from '../kernel.ts'
import { PlatformError } from '../http/platform-error.ts'
import { requestObject } from './ui-action.ts'

type Needs = Pick<Kernel, 'records' | 'scripts' | 'sessions'>

const callSource = `(function () {
    var processor = new Processor(request)
    var answer = processor[method]()
    return answer === undefined || answer === null ? '' : String(answer)
})()`

/** Members of the base class, and of every object, are not methods a client may name. */
const inheritedMethods = new Set([
    'initialize',
    'process',
    'getParameter',
    'getName',
    'getValue',
    'getType',
    'isPublic',
    'type',
])

/** @param processor 'SeatsAjax' or 'x_acme_seats.SeatsAjax'; @param parameters sysparm_name and the method's own */
export function callAjax(
    kernel: Needs,
    session: Session | null,
    processor: string,
    parameters: Record<string, string>
): string {
    if (!session) throw new PlatformError('User Not Authenticated')
    const foreign = parameters['sysparm_scope']
    if (foreign && foreign !== 'global' && foreign !== processor.split('.')[0])
        throw new PlatformError(`Cannot impersonate other scopes: '${foreign}'`)
    const dot = processor.indexOf('.')
    const name = processor.slice(dot + 1)
    const include = kernel.records
        .find('sys_script_include', `name=${name}^active=true`)
        .find((row) => dot < 0 || row['api_name'] === processor)
    if (!include || include['client_callable'] !== '1')
        throw new PlatformError(`'${processor}' is not a client-callable script include`)
    const method = parameters['sysparm_name'] ?? ''
    if (!/^[A-Za-z]\w*$/.test(method) || inheritedMethods.has(method) || method in {})
        throw new PlatformError(`'${method}' cannot be called from a client`)
    const scope = (include['api_name'] ?? `global.${name}`).split('.')[0] as string
    return kernel.sessions.run(session, () => {
        const Processor = kernel.scripts.run(name, { scope, name: `GlideAjax ${processor}` })
        const run = kernel.scripts.run(callSource, {
            scope,
            name: `GlideAjax ${processor}.${method}`,
            bindings: { Processor, method, request: requestObject(parameters) },
        })
        return String(run)
    })
}

/** The platform's base class of such script includes, installed as a script of the global scope. */
export const abstractAjaxProcessor = `var AbstractAjaxProcessor = Class.create()
AbstractAjaxProcessor.prototype = {
    initialize: function (request, responseXML, gc) {
        this.request = request
        this.responseXML = responseXML
        this.gc = gc
    },
    getParameter: function (name) { return this.request.getParameter(name) },
    getName: function () { return this.getParameter('sysparm_name') },
    getValue: function () { return this.getParameter('sysparm_value') },
    getType: function () { return this.getParameter('sysparm_type') },
    isPublic: function () { return false },
    type: 'AbstractAjaxProcessor',
}`
