/** Steps that build on each other: after one has failed the others are not tried, and say so. */
let failed: string | null = null

/** A step of a document, with its words; a test of its own that needs all steps before it in the file. */
export function step(words: string, work: () => Promise<void>): void {
    test(words, async () => {
        if (failed) throw new Error(`Not tried, because this step failed: ${failed}`)
        try {
            await work()
        } catch (error) {
            failed = words
            throw error
        }
    })
}
