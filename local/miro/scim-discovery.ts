// SCIM discovery end-points of the simulated Miro.

import { scimBase, scimFail, scimJson } from './scim.ts'
import type { ScimGuard } from './scim.ts'
import type { MiroApp } from './oauth.ts'
import { enterpriseSchema, listResponse, userSchema } from './scim-users.ts'
import type { Simulation } from './simulation.ts'

const attribute = (name: string, type: string, required = false, multiValued = false) => ({
    name,
    type,
    multiValued,
    required,
    caseExact: false,
    mutability: 'readWrite',
    returned: 'default',
    uniqueness: name === 'userName' ? 'server' : 'none',
})

const schemas = [
    {
        id: userSchema,
        name: 'User',
        description: 'User Account',
        attributes: [
            attribute('userName', 'string', true),
            attribute('displayName', 'string'),
            attribute('userType', 'string'),
            attribute('active', 'boolean'),
            attribute('emails', 'complex', false, true),
            attribute('roles', 'complex', false, true),
            attribute('groups', 'complex', false, true),
        ],
    },
    {
        id: enterpriseSchema,
        name: 'EnterpriseUser',
        description: 'Enterprise User',
        attributes: [attribute('department', 'string'), attribute('employeeNumber', 'string')],
    },
]

const resourceTypes = [
    {
        schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'],
        id: 'User',
        name: 'User',
        endpoint: '/Users',
        description: 'User Account',
        schema: userSchema,
        schemaExtensions: [{ schema: enterpriseSchema, required: false }],
    },
]

export function addScimDiscovery(app: MiroApp, guarded: ScimGuard, _simulation: Simulation): void {
    const listing = (Resources: unknown[]) => ({
        schemas: [listResponse],
        totalResults: Resources.length,
        startIndex: 1,
        itemsPerPage: Resources.length,
        Resources,
    })
    app.get(
        `${scimBase}/ServiceProviderConfig`,
        guarded(1, (c) =>
            scimJson(c, {
                schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
                documentationUri: 'https://developers.miro.com/docs/scim',
                patch: { supported: true },
                bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
                filter: { supported: true, maxResults: 200 },
                changePassword: { supported: false },
                sort: { supported: true },
                etag: { supported: false },
                authenticationSchemes: [
                    {
                        type: 'oauthbearertoken',
                        name: 'OAuth Bearer Token',
                        description: 'API token of the SCIM switch',
                    },
                ],
            })
        )
    )
    app.get(
        `${scimBase}/ResourceTypes`,
        guarded(1, (c) => scimJson(c, listing(resourceTypes)))
    )
    app.get(
        `${scimBase}/ResourceTypes/:resource`,
        guarded(1, (c) => {
            const found = resourceTypes.find(({ id }) => id === c.req.param('resource'))
            return found ? scimJson(c, found) : scimFail(c, 404, 'Resource type not found')
        })
    )
    app.get(
        `${scimBase}/Schemas`,
        guarded(1, (c) => scimJson(c, listing(schemas)))
    )
    app.get(
        `${scimBase}/Schemas/:uri`,
        guarded(1, (c) => {
            const found = schemas.find(({ id }) => id === c.req.param('uri'))
            return found ? scimJson(c, found) : scimFail(c, 404, 'Schema not found')
        })
    )
}
