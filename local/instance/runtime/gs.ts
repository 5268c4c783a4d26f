// gs: what scripts ask of the system — messages, properties, the user, events, logging, date bounds.
import type { Kernel, LogEntry, QueuedEvent } from '../kernel.ts'
import type { RecordParts } from '../records/parts.ts'
import { textOf } from '../records/values.ts'
import { dateBounds } from '../time/bounds.ts'
import { notImplemented } from './failure.ts'
import { fill, messageOf } from './messages.ts'
import type { LiveScripts } from './scripts.ts'
import { guardObject, hasMember } from './unknown.ts'
import { currentUser } from './user.ts'

export interface GsParts {
    kernel: Kernel
    records: RecordParts
    scripts: LiveScripts
    /** Puts an event on its queue; answers the sysevent's sys_id. */
    queueEvent(event: QueuedEvent): string
}

export function gsObject(parts: GsParts): Record<string, unknown> {
    const { kernel, records, scripts } = parts
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
        ...properties(kernel),
        ...theUser(kernel),
        ...events(parts),
        ...values,
        // Tables and records
        tableExists: (name: string) => kernel.dictionary.table(String(name)) !== undefined,
        getDisplayColumn: (name: string) => kernel.dictionary.table(String(name))?.displayColumn ?? '',
        generateGUID: () => kernel.ids.sysId(),
        // Script includes named so that they are loaded; they load themselves when first used.
        include: (name: string) => scripts.include(String(name), scripts.currentScope()) !== undefined,
        // The application
        getCurrentScopeName: () => scripts.currentScope(),
        getCallerScopeName: () => scripts.currentScope(),
        getCurrentApplicationId: () =>
            kernel.records.first('sys_scope', `scope=${scripts.currentScope()}`)?.sys_id ?? 'global',
        // A link to the record's form
        getUrlOnStack: () => null,
    }
    return guardObject(gs, 'gs')
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
        getEscapedMessage: (id: unknown, args?: unknown) => getMessage(id, args).replace(/'/g, "\\'"),
        getMessages: () => {
            throw notImplemented('gs.getMessages')
        },
    }
}

function properties(kernel: Kernel) {
    return {
        getProperty: (name: string, fallback?: unknown) => {
            const value = kernel.property(String(name), '')
            return value === '' ? (fallback === undefined ? (isSet(kernel, name) ? '' : null) : fallback) : value
        },
        setProperty: (name: string, value: unknown) => kernel.setProperty(String(name), textOf(value) ?? ''),
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
        getSessionID: () => session().userId,
        getSessionToken: () => 'embedded',
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
        const about = record as { getTableName?(): string; getUniqueValue?(): string } | null | undefined
        const isRecord = hasMember(record, 'getTableName') && hasMember(record, 'getUniqueValue')
        queueEvent({
            name,
            table: isRecord ? (about?.getTableName?.() ?? null) : null,
            sysId: isRecord ? (about?.getUniqueValue?.() ?? null) : null,
            parm1: textOf(parm1),
            parm2: textOf(parm2),
            queue: textOf(queueName) || null,
            at,
        })
    }
    return {
        eventQueue: (name: string, record?: unknown, parm1?: unknown, parm2?: unknown, queueName?: unknown) =>
            queue(name, record, parm1, parm2, queueName, null),
        eventQueueScheduled: (name: string, record: unknown, parm1: unknown, parm2: unknown, at: unknown) =>
            queue(name, record, parm1, parm2, null, new records.time.GlideDateTime(at).getNumericValue()),
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

function isSet(kernel: Kernel, name: string): boolean {
    return kernel.records.count('sys_properties', `name=${name}`) > 0
}

function list(args: unknown): unknown[] {
    if (args === undefined || args === null) return []
    return Array.isArray(args) ? args : [args]
}

/** What scripts keep for the length of a session (GlideSession.putClientData). */
const clientData = new WeakMap<object, Map<string, string>>()

function sessionObject(kernel: Kernel, hasRole: (names: unknown) => boolean): object {
    const session = kernel.sessions.current()
    return guardObject(
        {
            getLanguage: () => session.language,
            getTimeZoneName: () => session.timeZone,
            isInteractive: () => session.interactive,
            isLoggedIn: () => true,
            getUserName: () => session.userName,
            getRoles: () => [...session.roles].join(','),
            hasRole,
            getClientData: (name: unknown) => clientData.get(session)?.get(String(name)) ?? null,
            putClientData(name: unknown, value: unknown): void {
                const kept = clientData.get(session) ?? new Map<string, string>()
                clientData.set(session, kept.set(String(name), String(value)))
            },
            getCurrentApplicationId: () => 'global',
        },
        'GlideSession'
    )
}
