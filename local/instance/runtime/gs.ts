// gs: what scripts ask of the system — messages, properties, the user, events, logging, date bounds.
import type { Kernel, LogEntry, QueuedEvent } from '../kernel.ts'
import type { RecordParts } from '../records/parts.ts'
import { textOf } from '../records/values.ts'
import { dateBounds } from '../time/bounds.ts'
import { storedText } from '../time/stored.ts'
import { failure, notImplemented } from './failure.ts'
import { gsProperties } from './gs-properties.ts'
import { keysOfSession, pickedApplication, sessionObject, setRedirect } from './gs-session.ts'
import { fill, messageOf } from './messages.ts'
import type { LiveScripts } from './scripts.ts'
import { escapeHtml } from './text.ts'
import { guardObject, hasMember } from './unknown.ts'
import { currentUser } from './user.ts'
import { xmlToJson } from './xml-to-json.ts'

export interface GsParts {
    kernel: Kernel
    records: RecordParts
    scripts: LiveScripts
    /** Puts an event on its queue; answers the sysevent's sys_id. */
    queueEvent(event: QueuedEvent): string
}

export function gsObject(parts: GsParts): Record<string, unknown> {
    const { kernel, records, scripts } = parts
    const parse = scripts.realm.evaluate('JSON.parse') as (text: string) => unknown
    const inRealm = (value: unknown) => parse(JSON.stringify(value))
    const gs = {
        ...dateBounds(records.timeContext),
        nowDateTime: () => new records.time.GlideDateTime().getDisplayValue(),
        now: () => new records.time.GlideDateTime().getLocalDate().getDisplayValue(),
        dateDiff: () => {
            throw notImplemented('gs.dateDiff')
        },
        getDateFormat: () => records.timeContext.dateFormat(),
        getTimeFormat: () => records.timeContext.timeFormat(),
        getDateTimeFormat: () => `${records.timeContext.dateFormat()} ${records.timeContext.timeFormat()}`,
        isMobile: () => false,
        ...logging(kernel, scripts),
        ...messages(kernel, records),
        ...gsProperties(parts),
        ...jobs(parts),
        ...theUser(kernel),
        ...events(parts),
        ...values,
        // Tables and records
        tableExists: (name: string) => kernel.dictionary.table(String(name)) !== undefined,
        getDisplayColumn: (name: string) => kernel.dictionary.table(String(name))?.displayColumn ?? '',
        generateGUID: () => kernel.ids.sysId(),
        // Script includes named so that they are loaded; they load themselves when first used.
        include: (name: string) => includes(scripts, String(name)),
        // The application
        getCurrentScopeName: () => scripts.currentScope(),
        getCallerScopeName: () => scripts.scopeBefore(),
        getCurrentApplicationId: () => pickedApplication(kernel),
        getCssCacheVersionString: () => '_0123456789abcdef0123456789abcdef&theme=',
        xmlToJSON: (text: unknown) => inRealm(xmlToJson(String(text))),
        setRedirect: (uri: unknown) => setRedirect(kernel, uri),
        // A link to the record's form
        getUrlOnStack: () => null,
    }
    return guardObject(gs, 'gs')
}

/** Documented: whether it worked. */
function includes(scripts: LiveScripts, name: string): boolean {
    try {
        return scripts.include(name, scripts.currentScope()) !== undefined
    } catch {
        return false
    }
}

function logging(kernel: Kernel, scripts: LiveScripts) {
    const log =
        (level: LogEntry['level']) =>
        (message?: unknown, ...parameters: unknown[]) => {
            kernel.log.write(level, scripts.currentScope(), fill(String(message ?? ''), parameters))
        }
    return {
        info: log('info'),
        warn: log('warning'),
        error: log('error'),
        debug: log('debug'),
        isDebugging: () => kernel.property(`${scripts.currentScope()}.logging.verbosity`) === 'debug',
    }
}

/** Messages for the person at the session, and texts in their language. */
function messages(kernel: Kernel, { platform }: RecordParts) {
    const session = () => kernel.sessions.current()
    const say = (kind: 'info' | 'error') => (message: unknown) => {
        session().messages.push({ kind, text: String(message) })
    }
    const said = (wanted: 'info' | 'error') => () =>
        session()
            .messages.filter(({ kind }) => kind === wanted)
            .map(({ text }) => text)
    const getMessage = (id: unknown, args?: unknown) => messageOf(platform, String(id), list(args), session().language)
    return {
        addInfoMessage: say('info'),
        addErrorMessage: say('error'),
        addSuccessMessage: say('info'),
        addLowMessage: say('info'),
        addModerateMessage: say('info'),
        addHighMessage: say('error'),
        getInfoMessages: said('info'),
        getErrorMessages: said('error'),
        flushMessages: () => void (session().messages.length = 0),
        getMessage,
        getEscapedMessage: (id: unknown, args?: unknown) => escapeHtml(getMessage(id, args)),
        getMessages: () => {
            throw notImplemented('gs.getMessages')
        },
    }
}

function theUser(kernel: Kernel) {
    const session = () => kernel.sessions.current()
    const hasRole = (names: unknown): boolean => {
        const { roles } = session()
        const wanted = String(names ?? '').split(',')
        return roles.has('admin') || wanted.some((name) => roles.has(name.trim()))
    }
    return {
        getUserID: () => session().userId,
        getUserName: () => session().userName,
        getUserDisplayName: () => kernel.records.get('sys_user', session().userId)?.name ?? session().userName,
        getUser: () => currentUser(kernel),
        userID: () => session().userId,
        hasRole,
        hasRoleExactly: (name: string) => session().roles.has(String(name)),
        isInteractive: () => session().interactive,
        isLoggedIn: () => session().userId !== 'guest',
        getSession: () => sessionObject(kernel, hasRole),
        getTimeZoneName: () => session().timeZone,
        getSessionID: () => keysOfSession(kernel).id,
        getSessionToken: () => {
            throw failure('gs.getSessionToken is no longer available: use gs.getSession().getSessionToken()')
        },
    }
}

function events({ queueEvent, records }: GsParts) {
    const queue = (
        name: string,
        record: unknown,
        parm1: unknown,
        parm2: unknown,
        queueName: unknown,
        at: number | null
    ) => {
        const about = record as About | null | undefined
        const isRecord = hasMember(record, 'getTableName') && hasMember(record, 'getUniqueValue')
        // Documented for scheduled events: a sys_id may stand for the record, whose display value is parm1 unless one is given.
        const shown = isRecord && at !== null && parm1 === undefined ? about?.getDisplayValue?.() : undefined
        queueEvent({
            name,
            table: isRecord ? (about?.getTableName?.() ?? null) : null,
            sysId: isRecord ? (about?.getUniqueValue?.() ?? null) : at === null ? null : textOf(record) || null,
            parm1: textOf(shown ?? parm1),
            parm2: textOf(parm2),
            queue: textOf(queueName) || null,
            at,
        })
    }
    const now = () => records.timeContext.now()
    const instantOf = (at: unknown) => (textOf(at) ? new records.time.GlideDateTime(at).getNumericValue() : now())
    return {
        eventQueue: (name: string, record?: unknown, parm1?: unknown, parm2?: unknown, queueName?: unknown) =>
            queue(name, record, parm1, parm2, queueName, null),
        eventQueueScheduled: (name: string, record: unknown, parm1: unknown, parm2: unknown, at: unknown) =>
            queue(name, record, parm1, parm2, null, instantOf(at)),
    }
}

interface About {
    getTableName?(): string
    getUniqueValue?(): string
    getDisplayValue?(): string
}

function jobs({ kernel, scripts, records }: GsParts) {
    return {
        /** Documented: only a job of the script's own application; null where the job is global. */
        executeNow(job: unknown): string | null {
            const about = job as Required<About>
            const [table, key] = [about.getTableName(), about.getUniqueValue()]
            const row = kernel.records.get(table, key)
            const scope = records.scopeOf(row?.sys_scope ?? null)
            if (scope === 'global') return null
            if (scope !== scripts.currentScope()) throw failure(`The job ${row?.name} belongs to ${scope}`)
            const waiting = kernel.records.first('sys_trigger', `document_key=${key}`)
            const values = { next_action: storedText(kernel.clock.now()), state: '0', name: row?.name ?? '' }
            if (!waiting) return kernel.records.insert('sys_trigger', { ...values, document: table, document_key: key })
            kernel.records.update('sys_trigger', waiting.sys_id!, values)
            return waiting.sys_id
        },
    }
}

const values = {
    nil: (value: unknown) => {
        const text = textOf(value)
        return text === null || text === ''
    },
    urlEncode: (text: unknown) => encodeURIComponent(String(text)),
    urlDecode: (text: unknown) => decodeURIComponent(String(text)),
    base64Encode: (text: unknown) => Buffer.from(String(text), 'utf8').toString('base64'),
    base64Decode: (text: unknown) => Buffer.from(String(text), 'base64').toString('utf8'),
}

function list(args: unknown): unknown[] {
    if (args === undefined || args === null) return []
    return Array.isArray(args) ? args : [args]
}
