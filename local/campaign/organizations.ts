// The organizations of a history: a simulated Miro each, one host for all of them, told apart by who asks.
import type { Instance, OutboundRequest } from '../instance/index.ts'
import type { Books, MiroSide } from './miro-side.ts'

export interface Organization {
    readonly at: number
    readonly side: MiroSide
    readonly name: string
    /** sys_id of its profile, empty before the set-up made it. */
    profile: string
    /** Tokens Miro has given for it. */
    readonly tokens: Set<string>
}

export function nameOfOrganization(at: number): string {
    return at === 0 ? 'Miro Enterprise Integration' : `Miro Organization ${at + 1}`
}

/** Name of the alias an organization uses: the shipped one, or a child alias of it. */
function aliasName(shipped: string, at: number): string {
    return at === 0 ? shipped : `${shipped}_${at + 1}`
}

/** A child alias below the shipped one, as a SAM integrator with a second organization makes; the shipped one for the first. */
export function aliasFor(instance: Instance, shipped: string, at: number): string {
    const named = (name: string) => instance.records.first('sys_alias', `id=x_snc_miro_sam.${name}`)
    const name = aliasName(shipped, at)
    const held = named(name)?.sys_id
    if (held) return held
    const parent = named(shipped)
    if (!parent) throw new Error(`The installed app has no alias ${shipped}`)
    const { sys_id: parentId, ...values } = parent
    return instance.records.insert('sys_alias', { ...values, name, id: `x_snc_miro_sam.${name}`, parent: parentId })
}

/** Whose request it is: by the organization in the path, the token that signs it, or the app that asks for a token. */
export function organizationOf(organizations: readonly Organization[], request: OutboundRequest): Organization {
    if (organizations.length === 1) return organizations[0]
    const bearer = Object.entries(request.headers).find(([name]) => name.toLowerCase() === 'authorization')?.[1] ?? ''
    const token = bearer.replace(/^Bearer\s+/i, '')
    const form = new URLSearchParams(request.body ?? '')
    const client = form.get('client_id')
    return (
        organizations.find((one) => request.url.includes(`/orgs/${one.side.miro.info.organizationId}`)) ??
        organizations.find((one) => token !== '' && one.tokens.has(token)) ??
        organizations.find((one) => client !== null && one.side.miro.info.clientId === client) ??
        organizations[0]
    )
}

export function routeTo(instance: Instance, organization: Organization): void {
    const { url } = organization.side.miro.info
    instance.network.routes.set('https://api.miro.com', url)
    instance.network.routes.set('https://miro.com', url)
}

export function byProfile(organizations: readonly Organization[], profile: string | null | undefined): Organization {
    return organizations.find((one) => one.profile !== '' && one.profile === profile) ?? organizations[0]
}

export function allBooks(organizations: readonly Organization[]): Books[] {
    return organizations.map(({ side }) => side.books())
}
