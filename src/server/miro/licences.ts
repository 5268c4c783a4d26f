// Miro's licences and roles as tables: what they are called, what they cost, who may lose them.

/** `seat`: a purchased seat; `per_use`: paid when used; `assumed`: named like a paid tier, no price is public. */
export type Payment = 'seat' | 'per_use' | 'assumed' | 'none' | 'unknown'

export interface LicenceKind {
    /** REST `license`, lower case; also the subscription identifier. */
    readonly value: string
    readonly label: string
    /** Counted and priced as a paid subscription. */
    readonly paid: boolean
    readonly payment: Payment
    /** SCIM `userType`; null where Miro names none. */
    readonly userType: string | null
}

/** Source: Miro's OpenAPI (values) and help centre (rights and cost); Basic, Standard and Advanced are described nowhere. */
export const licenceKinds: readonly LicenceKind[] = [
    { value: 'full', label: 'Full', paid: true, payment: 'seat', userType: 'Full' },
    { value: 'advanced', label: 'Advanced', paid: true, payment: 'assumed', userType: 'Advanced' },
    { value: 'standard', label: 'Standard', paid: true, payment: 'assumed', userType: 'Standard' },
    { value: 'basic', label: 'Basic', paid: false, payment: 'unknown', userType: 'Basic' },
    { value: 'occasional', label: 'Occasional', paid: false, payment: 'per_use', userType: null },
    { value: 'full_trial', label: 'Full (Trial)', paid: false, payment: 'none', userType: 'Full (Trial)' },
    { value: 'free', label: 'Free', paid: false, payment: 'none', userType: 'Free' },
    { value: 'free_restricted', label: 'Free Restricted', paid: false, payment: 'none', userType: 'Free Restricted' },
    { value: 'unknown', label: 'Unknown', paid: false, payment: 'unknown', userType: null },
]

export interface RoleKind {
    readonly value: string
    readonly label: string
    /** SCIM can see and deactivate people with this role. */
    readonly seenByScim: boolean
    /** Why nobody with this role becomes a candidate; null where the role itself protects nobody. */
    readonly protectedAs: 'company_admin' | 'guest' | 'unknown_role' | null
}

/**
 * The one table of roles: it says who may be a candidate, what stands as `reclaimable` on a subscription, and how lists word
 * a role. Source: Miro's OpenAPI (values); SCIM answers 404 for guests.
 */
export const roleKinds: readonly RoleKind[] = [
    role('organization_internal_admin', 'Company Admin', true, 'company_admin'),
    role('organization_internal_user', 'Member', true, null),
    role('organization_external_user', 'Guest', false, 'guest'),
    role('organization_team_guest_user', 'Team guest', false, 'guest'),
    role('unknown', 'Unknown', false, 'unknown_role'),
]

function role(value: string, label: string, seenByScim: boolean, protectedAs: RoleKind['protectedAs']): RoleKind {
    return { value, label, seenByScim, protectedAs }
}

/** By REST value, in any case; a role that is not in the table is treated as unknown, which SCIM cannot be trusted to see. */
export function roleKind(value: string): RoleKind {
    const wanted = value.trim().toLowerCase()
    return roleKinds.find((kind) => kind.value === wanted) ?? roleKinds[roleKinds.length - 1]
}

/** What Miro calls the plan behind the code of its REST API; a code it adds later is shown as it comes. */
export function planName(code: string): string {
    return planNames[code.trim().toLowerCase()] ?? code
}

/** Source: the values of Miro's OpenAPI; that `company` is Enterprise follows from its Enterprise-only endpoints. */
export const planNames: Readonly<Record<string, string>> = {
    company: 'Enterprise',
    business: 'Business',
    consultant: 'Consultant',
    consultant_slf: 'Consultant (self-service)',
    paid_team_org: 'Starter',
    professional_2022: 'Professional',
    integration_org: 'Integration',
    edu_team_org: 'Education',
    free_team_org: 'Free',
    dev_team_org: 'Developer team',
    unknown: 'Unknown',
}
