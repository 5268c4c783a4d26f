// The two dialogs "Create Connection and Credential", with exactly the fields the set-up page shows.
import '@servicenow/sdk/global'
import { AliasTemplate } from '@servicenow/sdk/core'

export const miroOAuthTemplate = AliasTemplate({
    $id: Now.ID['miro-oauth-template'],
    name: 'Miro Enterprise - OAuth authorization code',
    dynamicDataSchema: {
        connectionFields: [
            {
                name: 'connection.name',
                label: 'Connection Name',
                type: 'text',
                defaultValue: 'Miro Enterprise Connection',
                hint: 'A name to recognize this connection by. Use another one for each Miro organization.',
                mandatory: true,
            },
        ],
        credentialFields: [
            {
                name: 'credential.oauth_entity.client_id',
                label: 'OAuth Client ID',
                type: 'text',
                hint: 'Client ID of the app you created in your Miro Enterprise organization.',
                mandatory: true,
            },
            {
                name: 'credential.oauth_entity.client_secret',
                label: 'OAuth Client Secret',
                type: 'password',
                hint: 'Client secret of the same app.',
                mandatory: true,
            },
            {
                name: 'credential.oauth_entity.redirect_url',
                label: 'OAuth Redirect URL',
                type: 'text',
                // Empty, the platform fills in its own; a placeholder here might be sent to Miro as it stands.
                hint: 'Leave empty for this instance. Must be one of the redirect URIs of the Miro app, letter for letter.',
                mandatory: false,
            },
        ],
    },
    defaultDataTemplate: {
        connection: {
            table: 'http_connection',
            name: 'Miro Enterprise Connection',
            connectionUrl: 'https://api.miro.com',
            useMid: false,
        },
        credential: {
            table: 'oauth_2_0_credentials',
            name: '',
            oauth_entity: {
                name: '',
                type: 'consumer',
                default_grant_type: 'authorization_code',
                client_id: '',
                client_secret: '',
                auth_url: 'https://miro.com/oauth/authorize',
                token_url: 'https://api.miro.com/v1/oauth/token',
                revoke_token_url: '',
                redirect_url: '',
                public_client: false,
                use_mutual_auth: false,
                oauth_api_script: '',
                oauth_entity_scope: [],
                oauth_entity_profile: [
                    {
                        name: 'Miro Enterprise default profile',
                        grant_type: 'authorization_code',
                        default: true,
                        oauth_entity_profile_scope: [],
                    },
                ],
            },
        },
    },
})

export const miroScimTemplate = AliasTemplate({
    $id: Now.ID['miro-scim-template'],
    name: 'Miro Enterprise - SCIM API token',
    dynamicDataSchema: {
        connectionFields: [
            {
                name: 'connection.name',
                label: 'Connection Name',
                type: 'text',
                defaultValue: 'Miro Enterprise SCIM Connection',
                hint: 'A name to recognize this connection by. Use another one for each Miro organization.',
                mandatory: true,
            },
        ],
        credentialFields: [
            {
                name: 'credential.api_key',
                label: 'API Token',
                type: 'password',
                hint: 'SCIM token of your Miro company settings. Generating a new one there disconnects the identity provider that uses the old one.',
                mandatory: true,
            },
        ],
    },
    defaultDataTemplate: {
        connection: {
            table: 'http_connection',
            name: 'Miro Enterprise SCIM Connection',
            connectionUrl: 'https://miro.com/api/v1/scim',
            useMid: false,
        },
        credential: {
            table: 'api_key_credentials',
            name: 'Miro Enterprise SCIM token',
            api_key: '',
        },
    },
})
