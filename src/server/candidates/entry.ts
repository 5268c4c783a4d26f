// Decides how a text stands in a journal: as text, also where the platform would draw it as a page.

/** The platform draws what stands between [code] and [/code] in a journal as HTML; an invisible joiner keeps it text. */
export function plainEntry(entry: string): string {
    return entry.replace(/\[(\/?)(code)\]/gi, '[\u2060$1$2]')
}
