// Lists too long for one statement, cut into lists that are not.

/** Values one list of a condition takes at most; the guarded builder refuses more. */
export const mostListed = 1000

/** The same values in their order, in lists of at most `size`. */
export function inChunks<T>(all: readonly T[], size = mostListed): T[][] {
    const chunks: T[][] = []
    for (let at = 0; at < all.length; at += size) chunks.push(all.slice(at, at + size))
    return chunks
}
