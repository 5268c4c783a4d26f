// What the health page looks at: one fact each, as it was seen, before anybody judges it.
import type { DirectoryFacts } from '../candidates/directory.ts'
import type { Text } from '../texts/text.ts'

/** What was seen, or in the platform's words why nothing could be. */
export type Looked<T> = { readonly ok: true; readonly facts: T } | { readonly ok: false; readonly why: string }

export interface QueueFact {
    /** The record of the queue; null where it is missing. */
    readonly automatic: boolean | null
    /** Events ready for longer than they should be, at most `mostEvents` counted. */
    readonly waiting: number
    /** Minutes the oldest of them has waited. */
    readonly oldestMinutes: number
    /** Events of the last day that ended in an error. */
    readonly errors: number
}

/** Events counted at most. */
export const mostEvents = 100

export interface SubflowFact {
    /** Name as people see it; the internal one where it is missing. */
    readonly label: string
    readonly state: 'active' | 'inactive' | 'missing'
}

export interface TemplateFact {
    /** Such as x_snc_miro_sam.Miro_Enterprise. */
    readonly alias: string
    readonly state: 'there' | 'no_alias' | 'no_template'
}

export interface CredentialFact {
    readonly profile: string
    readonly side: 'download' | 'reclaim'
    readonly state: 'ready' | 'no_token' | 'none' | 'missing'
    readonly message: Text | null
    readonly nextStep: Text | null
}

/** What one signed, harmless request to Miro brought. */
export interface SignedFact {
    readonly profile: string
    readonly side: 'download' | 'reclaim'
    /** 'copy': nothing was sent, the profile belongs to another instance. */
    readonly state: 'works' | 'refused' | 'copy'
    readonly message: Text | null
    readonly nextStep: Text | null
}

export interface RoleFact {
    readonly role: string
    readonly contains: string
    /** absent: the instance lacks one of the two. refused: never added, the instance did not let the app. */
    readonly state: 'contained' | 'taken_away' | 'refused' | 'absent'
    /** Epoch milliseconds; null where it is not contained. */
    readonly since: number | null
    /** When an install gave it, to how many people, and the first of their names; null where no install remembered it. */
    readonly given: { readonly at: number | null; readonly people: number; readonly names: readonly string[] } | null
    /** People who hold the role today. */
    readonly holders: number
}

export interface HomeFact {
    readonly profile: string
    readonly home: string
    readonly here: string
    readonly elsewhere: boolean
}

export interface ZoneFact {
    readonly zone: string
    /** The clock there, 'yyyy-MM-dd HH:mm'. */
    readonly clock: string
    readonly known: boolean
    /** Jobs whose own time zone the instance does not know. */
    readonly odd: readonly { readonly job: string; readonly zone: string }[]
}

export interface MailFact {
    readonly sending: boolean
    /** Names of our notifications that are switched off. */
    readonly off: readonly string[]
}

export interface JobFact {
    readonly ticker: 'active' | 'inactive' | 'missing'
    readonly overdue: readonly { readonly name: string; readonly minutes: number }[]
    readonly inactive: readonly string[]
    /** Published profiles without their daily download. */
    readonly without: readonly string[]
}

export interface SettingFact {
    readonly name: string
    readonly written: string
    readonly least: number
    readonly most: number
    readonly fallback: number
}

export interface DownloadFact {
    readonly profile: string
    /** Whole days since the last complete download, or since publishing where there was none. */
    readonly days: number
    readonly never: boolean
    /** Days after which nobody is judged on it any more. */
    readonly most: number
}

export interface DirectoryFact extends DirectoryFacts {
    readonly profile: string
    readonly stale: boolean
}

export interface PriceFact {
    readonly rule: string
    /** The rule itself, or each model it is for, has a price. */
    readonly priced: boolean
}

/** Check → what was seen for it. */
export interface Facts {
    readonly queue: QueueFact
    readonly jobs: JobFact
    readonly subflows: readonly SubflowFact[]
    readonly credentials: readonly CredentialFact[]
    readonly downloads: readonly DownloadFact[]
    readonly directory: readonly DirectoryFact[]
    readonly home: readonly HomeFact[]
    readonly roles: readonly RoleFact[]
    readonly mail: MailFact
    readonly time_zone: ZoneFact
    readonly settings: readonly SettingFact[]
    readonly prices: readonly PriceFact[]
    readonly templates: readonly TemplateFact[]
    readonly signing: readonly SignedFact[]
}
export type Check = keyof Facts

/** In the order of the page; 'signing' is asked apart, since it calls Miro. */
export const checks = [
    'queue',
    'jobs',
    'subflows',
    'credentials',
    'downloads',
    'directory',
    'home',
    'roles',
    'mail',
    'time_zone',
    'settings',
    'prices',
    'templates',
] as const satisfies readonly Exclude<Check, 'signing'>[]
