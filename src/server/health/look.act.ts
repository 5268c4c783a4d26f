// Looks at the instance for the health page: queue, jobs, subflows, roles, e-mail, time zone, settings, prices, templates.
import { fromPlatform, oneDay, oneMinute, toPlatform } from '../base/instants.ts'
import { activeRules } from '../candidates/rule.store.ts'
import { isSending, notificationsOff } from '../consent/mail.store.ts'
import { minuteIn, now, zoneIsKnown } from '../platform/clock.ts'
import { templateOf } from '../platform/connections.ts'
import { eventsOfQueue, queueIsAutomatic } from '../platform/events.ts'
import { describeSubflow, subflowNamed } from '../platform/flows.ts'
import { systemTimeZone } from '../platform/instance.ts'
import { nonsenseIn } from '../platform/properties.ts'
import { query } from '../platform/records.ts'
import type { Profile } from '../profiles/profile.store.ts'
import { someJobs } from '../runs/job.store.ts'
import type { Job } from '../runs/job.store.ts'
import { paidModels } from '../subscriptions/software-model.store.ts'
import { containedRoles } from './contained-roles.act.ts'
import { mostEvents } from './facts.ts'
import type { Facts, JobFact, Looked, SubflowFact } from './facts.ts'
import { credentialFacts, directoryFacts, downloadFacts, homeFacts } from './look-profiles.act.ts'

/** An event that waits longer has nobody who takes it; the queue is looked at every few seconds. */
const patience = 2 * oneMinute
/** The ticker comes once a minute, and a busy instance somewhat later. */
const jobPatience = 15 * oneMinute

const tickerName = 'Miro SAM - Run due jobs'
const ownSubflows = ['miro_download_subscriptions', 'miro_reclaim_subscription']
const ownAliases = ['Miro_Enterprise', 'Miro_Enterprise_SCIM']

type Looks = { readonly [One in Exclude<keyof Facts, 'signing'>]: (published: readonly Profile[]) => Facts[One] }

/** How each check looks; reads only, a bounded number of rows each, and asks nothing of Miro. */
const looks: Looks = {
    queue() {
        const late = eventsOfQueue('ready', { before: toPlatform(now() - patience) }, mostEvents)
        const failed = eventsOfQueue('error', { since: toPlatform(now() - oneDay) }, mostEvents)
        const oldest = fromPlatform(late.oldest)
        return {
            automatic: queueIsAutomatic(),
            waiting: late.count,
            oldestMinutes: oldest === null ? 0 : minutesSince(oldest),
            errors: failed.count,
        }
    },
    jobs: jobFacts,
    subflows: subflowFacts,
    credentials: credentialFacts,
    downloads: downloadFacts,
    directory: directoryFacts,
    home: homeFacts,
    roles: containedRoles,
    mail: () => ({ sending: isSending(), off: notificationsOff() }),
    time_zone() {
        const zone = systemTimeZone()
        const odd = someJobs().filter(({ timeZone }) => timeZone !== '' && !zoneIsKnown(timeZone))
        return {
            zone,
            clock: minuteIn(now(), zone).slice(0, 16),
            known: zoneIsKnown(zone),
            odd: odd.map(({ name, timeZone }) => ({ job: name, zone: timeZone })),
        }
    },
    settings: nonsenseIn,
    prices() {
        const paid = new Set(paidModels())
        return activeRules().map(({ name, price, modelIds, modelPrices }) => ({
            rule: name,
            priced: price !== null || modelIds.filter((id) => paid.has(id)).every((id) => modelPrices?.has(id)),
        }))
    },
    templates: () => ownAliases.map((name) => ({ alias: `x_snc_miro_sam.${name}`, state: templateOf(name) })),
}

/** Looks for one check; where the platform refuses, that is what was seen, and the other checks go on. */
export function lookAt<One extends keyof Looks>(check: One, published: readonly Profile[]): Looked<Facts[One]> {
    return lookedBy(() => looks[check](published) as Facts[One])
}

/** What a look brought, or why it could not be. */
export function lookedBy<T>(look: () => T): Looked<T> {
    try {
        return { ok: true, facts: look() }
    } catch (error) {
        return { ok: false, why: (error instanceof Error ? error.message : String(error)).slice(0, 300) }
    }
}

const minutesSince = (instant: number): number => Math.floor((now() - instant) / oneMinute)

/** A job of a profile that is no longer published is nobody's loss. */
function jobFacts(published: readonly Profile[]): JobFact {
    const row = query('sysauto_script').where('name', tickerName).first(['active'])
    const ids = new Set(published.map(({ id }) => id))
    const jobs = someJobs().filter(({ profileId }) => profileId === '' || ids.has(profileId))
    const late = (job: Job) => {
        const due = job.active ? fromPlatform(job.nextRun) : null
        return due !== null && now() - due > jobPatience ? minutesSince(due) : null
    }
    const downloads = new Set(jobs.filter(({ kind }) => kind === 'download').map(({ profileId }) => profileId))
    return {
        ticker: !row ? 'missing' : row.active === '1' ? 'active' : 'inactive',
        overdue: jobs.flatMap((job) => {
            const minutes = late(job)
            return minutes === null ? [] : [{ name: job.name, minutes }]
        }),
        inactive: jobs.filter(({ active }) => !active).map(({ name }) => name),
        without: published.filter(({ id }) => !downloads.has(id)).map(({ name }) => name),
    }
}

/** Ours, and those the published profiles name instead, each once. */
function subflowFacts(published: readonly Profile[]): SubflowFact[] {
    const wanted = new Map<string, string>(ownSubflows.map((name) => [subflowNamed(name) || name, name]))
    for (const one of published) {
        wanted.set(one.downloadSubflow || `${one.name}: download`, one.name)
        if (one.reclaimSubscriptions) wanted.set(one.reclaimSubflow || `${one.name}: reclaim`, one.name)
    }
    return [...wanted].map(([id, fallback]): SubflowFact => {
        const flow = describeSubflow(id)
        if (!flow) return { label: fallback, state: 'missing' }
        return { label: flow.label, state: flow.active ? 'active' : 'inactive' }
    })
}
