// The two connection aliases of the product and how platform retries around them behave.
import '@servicenow/sdk/global'
import { Alias, RetryPolicy } from '@servicenow/sdk/core'
import { miroOAuthTemplate, miroScimTemplate } from './templates.now.ts'

/**
 * Only what the platform may repeat by itself: a request that got no usable answer. The app plans its own retries from
 * status and headers; a rate limit (429) is a hand-over of the run, never a repeat inside a worker.
 */
export const miroRetryPolicy = RetryPolicy({
    $id: Now.ID['miro-retry-policy'],
    name: 'Miro Enterprise retry',
    connectionType: 'http_retry_conditions',
    retryStrategy: 'exponential_backoff',
    count: 2,
    interval: 2,
    condition: 'status_codeIN502,503,504',
    restrictTo: ['status_code', 'http_method'],
})

export const miroEnterprise = Alias({
    $id: Now.ID['alias-miro-enterprise'],
    name: 'Miro_Enterprise',
    type: 'connection',
    connectionType: 'httpConnection',
    multipleConnections: false,
    configurationTemplate: miroOAuthTemplate,
    retryPolicy: miroRetryPolicy,
    description:
        'Downloads the members of a Miro Enterprise organization (OAuth authorization code, scope organizations:read). Give every further organization a child alias of its own.',
})

export const miroEnterpriseScim = Alias({
    $id: Now.ID['alias-miro-enterprise-scim'],
    name: 'Miro_Enterprise_SCIM',
    type: 'connection',
    connectionType: 'httpConnection',
    multipleConnections: false,
    configurationTemplate: miroScimTemplate,
    retryPolicy: miroRetryPolicy,
    description:
        "Deactivates Miro members when their licences are reclaimed (SCIM API token of the organization's settings). Give every further organization a child alias of its own.",
})
