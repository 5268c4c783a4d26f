// Addresses of this instance, with their query.

/** A relative address of this instance with a query; empty values are left out. */
export function address(path: string, query: Record<string, string | number | null | undefined> = {}): string {
    const search = new URLSearchParams()
    for (const [name, value] of Object.entries(query))
        if (value !== null && value !== undefined && value !== '') search.set(name, String(value))
    const text = search.toString()
    return text ? `${path}?${text}` : path
}
