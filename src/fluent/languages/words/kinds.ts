// What a dictionary of these words looks like: a missing language is an error of the compiler.

/** English → Japanese, German. */
export type Words = Readonly<Record<string, readonly [ja: string, de: string]>>

/** English → Japanese, German, German plural; Japanese has none. */
export type TableWords = Readonly<Record<string, readonly [ja: string, de: string, plural: string]>>

/** English → German. */
export type ChoiceWords = Readonly<Record<string, string>>
