// sn_cc and sn_auth as scripts see them: connection information, credentials, OAuth tokens.
import type { GlideOAuthToken as DeclaredToken } from '@servicenow/glide/sn_auth'
import type {
    Connection as DeclaredConnection,
    StandardCredential as DeclaredCredential,
} from '@servicenow/glide/sn_cc'
import type { Kernel, Row } from '../kernel.ts'
import { PlatformError, strict } from '../http/platform-error.ts'
import { credentialOf } from './alias.ts'
import type { Aliases, ConnectionPair } from './alias.ts'
import type { StoredToken, Tokens } from './tokens.ts'

type Needs = Pick<Kernel, 'records' | 'clock' | 'decrypt' | 'switches'>

export function connectionClasses(kernel: Needs, aliases: Aliases) {
    const ConnectionInfoProvider = connectionProvider(aliases, connectionInfo(kernel))
    const StandardCredentialsProvider = credentialProvider(kernel, aliases, standardCredential(kernel))
    // The types declare ConnectionProvider, the documentation ConnectionInfoProvider: one class under both names.
    return { ConnectionInfoProvider, ConnectionProvider: ConnectionInfoProvider, StandardCredentialsProvider }
}

function connectionInfo({ records, decrypt, switches }: Needs) {
    /** Declared as Connection in the types, documented as ConnectionInfo. */
    class ConnectionInfo implements Pick<
        DeclaredConnection,
        'getAttribute' | 'getCredentialAttribute' | 'getDataMap' | 'getExtendedAttributes' | 'getName' | 'getHost'
    > {
        constructor(private readonly pair: ConnectionPair) {
            return strict('ConnectionInfo', this)
        }
        getAttribute(name?: string): string {
            return this.pair.connection[String(name)] as string
        }
        getCredentialAttribute(name?: string): string {
            // A public app reads the profile from the credential's row instead; whether the attribute holds it is open.
            if (name === 'oauth_entity_profile' && switches.oauthProfileAttribute === 'empty')
                return null as unknown as string
            return decrypt(this.pair.credential?.[String(name)] ?? null) as string
        }
        getDataMap(): Record<string, string | null> {
            return { ...this.pair.connection }
        }
        getExtendedAttributes(): Record<string, string | null> {
            const rows = records.find('connection_attributes', `model=${this.pair.alias['sys_id']}`)
            return Object.fromEntries(
                rows.map((row) => [row['name'] ?? '', row['value'] ?? row['default_value'] ?? null])
            )
        }
        getName(): string {
            return this.pair.connection['name'] as string
        }
        getHost(): string {
            return this.pair.connection['host'] as string
        }
    }
    return ConnectionInfo
}

function connectionProvider(aliases: Aliases, ConnectionInfo: ReturnType<typeof connectionInfo>) {
    class ConnectionInfoProvider {
        constructor() {
            return strict('ConnectionInfoProvider', this)
        }
        /** Null where the alias has no active connection. */
        getConnectionInfo(aliasId?: string): InstanceType<typeof ConnectionInfo> | null {
            const pair = aliases.pairs(String(aliasId ?? ''))[0]
            return pair ? new ConnectionInfo(pair) : null
        }
        getConnectionInfoByDomain(aliasId?: string, domainId?: string): InstanceType<typeof ConnectionInfo> | null {
            if (domainId !== undefined && domainId !== null && String(domainId) !== 'global')
                throw new PlatformError('not implemented: ConnectionInfoProvider.getConnectionInfoByDomain of a domain')
            return this.getConnectionInfo(aliasId)
        }
        getConnectionInfoList(aliasId?: string): InstanceType<typeof ConnectionInfo>[] {
            return aliases.pairs(String(aliasId ?? '')).map((pair) => new ConnectionInfo(pair))
        }
    }
    return ConnectionInfoProvider
}

function standardCredential({ decrypt }: Needs) {
    class StandardCredential implements Pick<
        DeclaredCredential,
        'getAttribute' | 'getID' | 'getName' | 'getType' | 'getUsername' | 'getPassword'
    > {
        constructor(private readonly row: Row) {
            return strict('StandardCredential', this)
        }
        getAttribute(name?: string): string {
            return decrypt(this.row[String(name)] ?? null) as string
        }
        getID(): string {
            return this.row['sys_id'] as string
        }
        getName(): string {
            return this.row['name'] as string
        }
        getType(): string {
            return this.row['type'] as string
        }
        getUsername(): string {
            return (this.row['user_name'] ?? null) as string
        }
        getPassword(): string {
            return decrypt(this.row['password'] ?? null) as string
        }
    }
    return StandardCredential
}

function credentialProvider(
    { records }: Needs,
    aliases: Aliases,
    StandardCredential: ReturnType<typeof standardCredential>
) {
    type Found = InstanceType<typeof StandardCredential> | null
    class StandardCredentialsProvider {
        constructor() {
            return strict('StandardCredentialsProvider', this)
        }
        getCredentialByID(id?: string): Found {
            const row = credentialOf(records, String(id ?? ''))
            return row ? new StandardCredential(row) : null
        }
        /** Through the alias' connection, or a credential that names the alias itself. */
        getCredentialByAliasID(aliasId?: string): Found {
            const alias = String(aliasId ?? '')
            const tagged = alias
                ? records.first('discovery_credentials', `credential_aliasLIKE${alias}^active=true`)
                : null
            const row = aliases.pairs(alias)[0]?.credential ?? credentialOf(records, tagged?.['sys_id'] ?? null)
            return row ? new StandardCredential(row) : null
        }
    }
    return StandardCredentialsProvider
}

export function oauthClasses({ clock }: Needs, tokens: Tokens) {
    class GlideOAuthToken implements Omit<DeclaredToken, 'getIdTokenClaims' | 'getUserInfoClaims' | 'getUserToLogin'> {
        constructor(private readonly token: StoredToken | null) {
            return strict('GlideOAuthToken', this)
        }
        getAccessToken(): string {
            return (this.token?.accessToken ?? null) as string
        }
        getAccessTokenSysID(): string {
            return (this.token?.accessSysId ?? null) as string
        }
        getRefreshToken(): string {
            return (this.token?.refreshToken ?? null) as string
        }
        getRefreshTokenSysID(): string {
            return (this.token?.refreshSysId ?? null) as string
        }
        /** Seconds left, 0 where it is over. */
        getExpiresIn(): number {
            return secondsLeft(clock.now(), this.token?.expires ?? null)
        }
        getRefreshTokenExpiresIn(): number {
            return secondsLeft(clock.now(), this.token?.refreshExpires ?? null)
        }
        getScope(): string {
            return this.token?.scope ?? ''
        }
    }

    class GlideOAuthClient {
        constructor() {
            return strict('GlideOAuthClient', this)
        }
        /** Documented: a request id of oauth_requestor_profile; public code passes the credential's sys_id. Both work. */
        getToken(requestor?: string, profileId?: string): GlideOAuthToken {
            return new GlideOAuthToken(tokens.current(String(profileId ?? ''), String(requestor ?? '')))
        }
    }

    return { GlideOAuthClient, GlideOAuthToken }
}

function secondsLeft(now: number, expires: number | null): number {
    return expires === null ? 0 : Math.max(0, Math.floor((expires - now) / 1000))
}
