// Reads what the screens show beside a record: connections, subflows, latest results, models in use.
import { gs } from '@servicenow/glide'
import type { GlideRecord } from '@servicenow/glide'
import { GlideOAuthClient } from '@servicenow/glide/sn_auth'
import { labelOfAlias, lookUpConnection } from '../platform/connections.ts'
import { describeSubflow } from '../platform/flows.ts'
import { scopeInstalled } from '../platform/scopes.ts'
import { jobOf } from '../runs/job.store.ts'
import { pageOf, runsOf } from '../runs/run.store.ts'
import type { BannerFacts, LatestResult } from './banner.ts'
import type { ConnectionFact, SetupFacts, SubflowFact } from './checklist.ts'

/** True where the application scope of Software Asset Workspace is installed. */
export function samWorkspaceInstalled(): boolean {
    return scopeInstalled('sn_sam_workspace')
}

/** What the checklist needs to know about the profile on the form, saved or not. */
export function readSetup(profile: GlideRecord): SetupFacts {
    const reclaimWanted = profile.getValue('reclaim_subscriptions') === '1'
    return {
        saved: !profile.isNewRecord(),
        mayConnect: gs.hasRole('connection_admin'),
        download: connectionFact(profile.getValue('download_alias')),
        downloadSubflow: subflowFact(profile.getValue('download_subflow')),
        reclaimWanted,
        reclaim: connectionFact(profile.getValue('reclaim_alias')),
        reclaimSubflow: subflowFact(profile.getValue('reclaim_subflow')),
        validation: (profile.getValue('validation') || 'not_validated') as SetupFacts['validation'],
        validationMessage: profile.getValue('validation_message') || '',
        published: profile.getValue('status') === 'published',
    }
}

/** How an alias stands: ready, without a token, or what it lacks; nothing secret is told. */
export function connectionFact(aliasId: string | null): ConnectionFact {
    if (!aliasId) return { state: 'none' }
    const found = lookUpConnection(aliasId)
    if (found.ok) {
        const { signing } = found.connection
        const label = labelOfAlias(aliasId) ?? ''
        if (signing.kind === 'oauth' && !hasToken(signing.credentialId, signing.profileId)) {
            return { state: 'no_token', label, credentialId: signing.credentialId }
        }
        return { state: 'ready', label, aliasId }
    }
    if (found.kind === 'alias') return { state: 'none' }
    const label = String(found.message.values?.[0] ?? '')
    return { state: 'missing', label, aliasId, message: found.message, nextStep: found.nextStep }
}

/** Whether the platform keeps an access token; it is never read out. Where the platform will not say, Validate tells. */
function hasToken(credentialId: string, oauthProfileId: string): boolean {
    try {
        return Boolean(new GlideOAuthClient().getToken(credentialId, oauthProfileId)?.getAccessToken())
    } catch (_error) {
        return true
    }
}

function subflowFact(flowId: string | null): SubflowFact {
    const flow = flowId ? describeSubflow(flowId) : null
    if (!flow) return { state: 'none' }
    return { state: flow.active ? 'active' : 'inactive', label: flow.label }
}

/** The newest result of each kind of job of a profile: three statements, one row each. */
export function readBanner(profile: GlideRecord): BannerFacts {
    const latest: LatestResult[] = []
    for (const kind of ['download', 'candidates', 'reclaim']) {
        const row = runsOf(profile.getUniqueValue(), kind)
            .orderByDesc('number')
            .first(['number', 'name', 'state', 'message', 'next_step'])
        if (!row) continue
        latest.push({
            kind,
            path: pageOf(row.sys_id ?? ''),
            number: row.number ?? '',
            name: row.name ?? '',
            state: row.state ?? '',
            message: row.message ?? '',
            nextStep: row.next_step ?? '',
        })
    }
    return {
        validation: profile.getValue('validation') || '',
        validationMessage: profile.getValue('validation_message') || '',
        failedRequest: profile.getValue('failed_request') || '',
        latest,
    }
}

/** When the daily download of this profile runs next ('yyyy-MM-dd HH:mm:ss' in UTC), or '' without an active job. */
export function nextRefresh(profileId: string): string {
    const job = jobOf(profileId, 'download')
    return job?.active ? job.nextRun : ''
}
