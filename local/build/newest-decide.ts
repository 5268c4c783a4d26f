// Decides whether a newer version of a package is complete: every part it names is on the registry, down through its vendor's own.

/** A version as the registry shows it. */
export interface Shown {
    version: string
    dependencies: Readonly<Record<string, string>>
}

export interface Registry {
    /** Every published version, oldest first. */
    versionsOf(name: string): Promise<readonly string[]>
    /** The newest version that 'name' and range mean; null where there is none. */
    show(name: string, range: string): Promise<Shown | null>
}

export interface Newest {
    name: string
    pinned: string
    /** The newest complete version after the pinned one; null where there is none. */
    complete: string | null
    /** Newer versions that are not complete, newest first, each with the first part that is missing. */
    incomplete: readonly { version: string; missing: string }[]
}

/** Newer versions looked at, the newest ones. */
const mostLookedAt = 5

/**
 * Looks at the versions after the pinned one, newest first, until one is complete. Versions before a release (1.2.3-rc.1) do not count.
 * @param vendor beginning of the names whose own dependencies are looked at, too, such as '@servicenow/'
 */
export async function newestOf(name: string, pinned: string, vendor: string, registry: Registry): Promise<Newest> {
    const released = (await registry.versionsOf(name)).filter((one) => /^\d+\.\d+\.\d+$/.test(one))
    const newer = released.filter((one) => isAfter(one, pinned)).sort((a, b) => (isAfter(a, b) ? -1 : 1))
    const incomplete: { version: string; missing: string }[] = []
    for (const version of newer.slice(0, mostLookedAt)) {
        const missing = await missingIn(name, version, vendor, registry, new Set())
        if (missing === null) return { name, pinned, complete: version, incomplete }
        incomplete.push({ version, missing })
    }
    return { name, pinned, complete: null, incomplete }
}

/** The first part that is not there, as name@range; null where all are. */
async function missingIn(
    name: string,
    range: string,
    vendor: string,
    registry: Registry,
    seen: Set<string>
): Promise<string | null> {
    const part = `${name}@${range}`
    if (seen.has(part)) return null
    seen.add(part)
    const shown = await registry.show(name, range)
    if (!shown) return part
    if (!name.startsWith(vendor)) return null
    for (const [dependency, wanted] of Object.entries(shown.dependencies)) {
        const missing = await missingIn(dependency, wanted, vendor, registry, seen)
        if (missing !== null) return missing
    }
    return null
}

/** True where one version of three numbers comes after another. */
export function isAfter(one: string, other: string): boolean {
    const [a, b] = [one, other].map((version) => version.split('.').map(Number))
    const at = a.findIndex((number, index) => number !== b[index])
    return at >= 0 && a[at] > b[at]
}

/** What a person reads. */
export function sentences(found: readonly Newest[]): string[] {
    return found.flatMap(({ name, pinned, complete, incomplete }) => [
        complete
            ? `${name}: ${complete} is complete; ${pinned} is pinned`
            : `${name}: ${pinned} is the newest complete version`,
        ...incomplete.map(({ version, missing }) => `  ${version} is not complete: ${missing} is not on the registry`),
    ])
}
