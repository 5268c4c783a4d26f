// A small 128-bit hash of text, for fingerprints and for keys that follow from names; not for secrets.

/** Kept here: a look-up of the global for every character is most of the work otherwise. */
const imul = Math.imul

/** 32 lower-case hex digits that depend on every UTF-16 unit of `text`; the same everywhere and for ever. */
export function hashOf(text: string): string {
    let first = 0x9e3779b9
    let second = 0x243f6a88
    let third = 0xb7e15162
    let fourth = 0xdeadbeef
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index)
        first = second ^ imul(first ^ unit, 0x85ebca6b)
        second = third ^ imul(second ^ unit, 0xc2b2ae35)
        third = fourth ^ imul(third ^ unit, 0x27d4eb2f)
        fourth = first ^ imul(fourth ^ unit, 0x165667b1)
    }
    first = imul(third ^ (first >>> 18), 0x85ebca6b)
    second = imul(fourth ^ (second >>> 22), 0xc2b2ae35)
    third = imul(first ^ (third >>> 17), 0x27d4eb2f)
    fourth = imul(second ^ (fourth >>> 19), 0x165667b1)
    return hex(first ^ second ^ third ^ fourth) + hex(second ^ first) + hex(third ^ first) + hex(fourth ^ first)
}

/** '00' to 'ff': turning a number of 32 bits into digits costs more than all of the hash otherwise. */
const bytes: string[] = []
for (let byte = 0; byte < 256; byte++) bytes.push((byte < 16 ? '0' : '') + byte.toString(16))

function hex(word: number): string {
    return bytes[word >>> 24] + bytes[(word >>> 16) & 255] + bytes[(word >>> 8) & 255] + bytes[word & 255]
}
