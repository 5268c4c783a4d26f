// A text as a literal of TypeScript, as Prettier would write it.

/** Single quotes unless that needs more escapes. */
export function quoted(value: string): string {
    const plain = JSON.stringify(value).slice(1, -1).replace(/\\"/g, '"')
    const singles = (value.match(/'/g) ?? []).length
    const doubles = (value.match(/"/g) ?? []).length
    return singles > doubles ? `"${plain.replace(/"/g, '\\"')}"` : `'${plain.replace(/'/g, "\\'")}'`
}
