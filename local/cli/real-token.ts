// Puts an access token a person already has into the connection, without the consent page: for reading a real Miro.
import type { Instance, Person } from '../instance/index.ts'
import { redirectUrl } from './stage.ts'

/**
 * The connection is made through its dialog as always; the token takes the place of the consent round trip. Client ID and
 * secret are placeholders: a token passed by hand is never refreshed.
 */
export function storeAccessToken(instance: Instance, person: Person, real: { oauthToken: string }): void {
    const alias = instance.records.first('sys_alias', 'id=x_snc_miro_sam.Miro_Enterprise')!.sys_id!
    const made = person.createConnection(alias, {
        'connection.name': 'Miro Enterprise Connection',
        'credential.oauth_entity.client_id': 'token-passed-by-hand',
        'credential.oauth_entity.client_secret': 'token-passed-by-hand',
        'credential.oauth_entity.redirect_url': redirectUrl,
    })
    const requestor = instance.records.first('oauth_requestor_profile', `oauth_requestor=${made.credential}`)!
    instance.records.insert('oauth_credential', {
        type: 'access_token',
        token: real.oauthToken,
        oauth_requestor_profile: requestor.sys_id,
    })
}
