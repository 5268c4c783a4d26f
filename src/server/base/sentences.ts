// How texts are put together: values filled into a sentence and sentences put after each other, no mark doubled or missing.

/** Marks a sentence can end with, in the languages the catalogue speaks; a colon leads to what follows it. */
const ended = /[.!?…。！？:：]["'”“」』)）\]]*$/

/**
 * Fills {0}, {1} … A value that is a sentence of its own stands inside one: its full stop goes where the text brings one
 * (Miro ends its answers so, and '(Invalid token.).' reads like a fault), and where it asks or exclaims, that mark stays alone.
 */
export function fill(pattern: string, values: readonly string[]): string {
    return pattern.replace(/\{(\d+)\}(["'”“」』)）\]]*)([.。]?)/g, (whole, index, closing: string, stop: string) => {
        const value = values[Number(index)]
        if (value === undefined) return whole
        if (stop === '') return value + closing
        if (/([?!？！…]|\.\.\.)\s*$/.test(value)) return value + closing + (closing === '' ? '' : stop)
        return value.replace(/\s*[.。]+\s*$/, '') + closing + stop
    })
}

/** Sentences one after the other; one that ends with a value and without a mark gets its full stop. */
export function inSequence(sentences: readonly string[]): string {
    const said = sentences.map((one) => one.trim()).filter((one) => one !== '')
    return said.map((one, at) => (at === said.length - 1 || ended.test(one) ? one : `${one}${stopOf(one)}`)).join(' ')
}

const stopOf = (sentence: string): string => (/[\u3040-\u30ff\u4e00-\u9fff]$/.test(sentence) ? '。' : '.')
