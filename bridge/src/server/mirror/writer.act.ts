// Writes rows into SAM's table: by the spoke's documented action where it is to be found, else into the table itself.
import { actionNamed, runAction } from '../platform/flows.ts'
import type { Wanted } from './plan.ts'
import { insertSamRow, openSamProfile, updateActivity, updateSamRow } from './sam.store.ts'

export interface Writer {
    /** How rows are written, for the status page. */
    readonly way: 'action' | 'table'
    /** @param force also where nothing differs @returns '' or what SAM said */
    write(wanted: Wanted, force: boolean): string
    /** @returns '' or what SAM said */
    active(wanted: Wanted): string
}

const upsertName = 'Upsert user subscription using subscription identifier'
const upsertLabels = ['External user id', 'User principal name', 'Integration profile', 'Identifier', 'Last Activity']
const activityName = 'Update User Activity If Later Using User'
const activityLabels = ['Last Activity', 'Integration profile', 'External user id', 'User principal name']

/** @param profile sys_id of SAM's integration profile */
export function openWriter(profile: string): Writer {
    const record = openSamProfile(profile)
    const upsert = actionNamed(upsertName, upsertLabels)
    const activity = actionNamed(activityName, activityLabels)
    const person = (wanted: Wanted) => ({
        'External user id': wanted.externalUserId,
        'User principal name': wanted.userPrincipalName,
        'Integration profile': record,
        'Last Activity': wanted.lastActivity,
    })
    return {
        way: upsert ? 'action' : 'table',
        write(wanted, force) {
            if (upsert) {
                const values = { 'External created': wanted.externalCreated, Identifier: wanted.identifier }
                return runAction(upsert, { ...person(wanted), ...values })
            }
            const written = wanted.sysId === '' ? insertSamRow(profile, wanted) : updateSamRow(wanted, force)
            return written.ok ? '' : written.reason
        },
        active(wanted) {
            if (activity) return runAction(activity, person(wanted))
            const written = updateActivity(wanted.sysId, wanted.lastActivity)
            return written.ok ? '' : written.reason
        },
    }
}
