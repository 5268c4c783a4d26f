// Seeded identifiers and random numbers, so that a run with the same seed repeats exactly.
import type { Ids } from './kernel.ts'

export function openIds(seed: number): Ids {
    // sfc32, seeded through splitmix32: small, fast, and good enough for identifiers that only have to differ.
    let mix = seed | 0
    const splitmix = () => {
        mix = (mix + 0x9e3779b9) | 0
        let t = mix ^ (mix >>> 16)
        t = Math.imul(t, 0x21f0aaad)
        t ^= t >>> 15
        t = Math.imul(t, 0x735a2d97)
        return (t ^ (t >>> 15)) >>> 0
    }
    let a = splitmix()
    let b = splitmix()
    let c = splitmix()
    let d = splitmix()
    const next = () => {
        const t = (((a + b) | 0) + d) | 0
        d = (d + 1) | 0
        a = b ^ (b >>> 9)
        b = (c + (c << 3)) | 0
        c = (c << 21) | (c >>> 11)
        c = (c + t) | 0
        return t >>> 0
    }
    for (let i = 0; i < 12; i++) next()
    const hex = () => next().toString(16).padStart(8, '0')
    return {
        sysId: () => hex() + hex() + hex() + hex(),
        random: () => next() / 4294967296,
    }
}
