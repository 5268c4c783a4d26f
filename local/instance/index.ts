// The embedded instance's public face: the only file of this package that anything outside it imports.
import type { Instance } from './opened.ts'
import type { WebFront, WebOptions } from './web/serve.ts'

export { callAjax } from './actions/ajax.ts'
export { callRestApi } from './actions/rest-api.ts'
export type { Caller } from './counters.ts'
export { openFile } from './db/driver.ts'
export { frame, openLink, unframer } from './db/link.ts'
export { openRemote } from './db/remote.ts'
export { serveDatabase } from './db/server.ts'
export type { DatabaseServer, Wire } from './db/server.ts'
export { BuiltRows } from './flow/built-rows.ts'
export { logicKinds } from './flow/interpreter.ts'
export { openHttpChannel } from './http/channel.ts'
export { openIds } from './ids.ts'
export { readPackage } from './installer/documents.ts'
export { openInstance } from './instance.ts'
export type { Instance, InstanceOptions, InstallReport, Person } from './opened.ts'
export type {
    Cell,
    Counters,
    Database,
    Kernel,
    LogEntry,
    Network,
    OutboundRequest,
    Row,
    RowChange,
    Session,
} from './kernel.ts'
export { people } from './people.ts'
export { runScan } from './proof/scan.ts'
export { runTest } from './proof/atf.ts'
export type { TestOutcome } from './proof/atf.ts'
export { instantOf, offsetAt, wallOf } from './time/zone.ts'
export { lenientSamSwitches, strictSamSwitches } from './sam/switches.ts'
export type { SamSetup, SamSwitches } from './sam/switches.ts'
export { samStates } from './sam/professional.ts'
export type { SamProfessional } from './sam/professional.ts'
export { lenientSwitches, strictSwitches } from './switches.ts'
export type { Switches } from './switches.ts'
export type { WebFront, WebOptions } from './web/serve.ts'

/** Serves an instance's pages on the loopback interface; the web part is loaded with the first call, most uses need none. */
export async function startWeb(instance: Instance, options: WebOptions = {}): Promise<WebFront> {
    const web = await import('./web/serve.ts')
    return web.startWeb(instance, options)
}
