// Films a walk through pages: one captioned picture after the other, together an animated picture.
import { GIFEncoder, applyPalette, quantize } from 'gifenc'
import { PNG } from 'pngjs'
import type { Locator, Page } from 'playwright-core'

const size = { width: 960, height: 600 }
/** All that a palette holds but one, which says 'as in the picture before'. */
const colours = 255

interface Scene {
    readonly rgba: Uint8Array
    readonly milliseconds: number
}

export interface Film {
    /** A picture of the page under a caption; `at` gets a ring around it, as a hand would point at it. */
    show(page: Page, caption: string, options?: { at?: Locator; seconds?: number }): Promise<void>
    /** How long it takes to watch. */
    seconds(): number
    /** The animated picture, looping. */
    gif(): Uint8Array
}

export function openFilm(): Film {
    const scenes: Scene[] = []
    return {
        async show(page, caption, { at, seconds = 4.75 } = {}) {
            await page.setViewportSize(size)
            if (at) await at.scrollIntoViewIfNeeded()
            const ring = at ? await at.boundingBox() : null
            await page.evaluate(drawOver, { caption, ring })
            const { data } = PNG.sync.read(await page.screenshot({ animations: 'disabled' }))
            await page.evaluate(() => document.querySelectorAll('[data-film]').forEach((one) => one.remove()))
            scenes.push({ rgba: new Uint8Array(data), milliseconds: seconds * 1000 })
        },
        seconds: () => scenes.reduce((sum, one) => sum + one.milliseconds, 0) / 1000,
        gif() {
            const gif = GIFEncoder()
            // One palette for all: with one for each picture, what has not changed would change its shade.
            const palette = quantize(sampleOf(scenes), colours)
            const nothing = palette.length
            let before: Uint8Array | null = null
            for (const { rgba, milliseconds } of scenes) {
                const index = applyPalette(rgba, palette)
                gif.writeFrame(before ? changed(index, before, nothing) : index, size.width, size.height, {
                    palette: [...palette, [0, 0, 0]],
                    delay: milliseconds,
                    ...(before ? { transparent: true, transparentIndex: nothing, dispose: 1 } : {}),
                })
                before = index
            }
            gif.finish()
            return gif.bytes()
        },
    }
}

/** Every seventh pixel of all pictures, enough to choose colours by. */
function sampleOf(scenes: readonly Scene[]): Uint8Array {
    const pixels = scenes.map(({ rgba }) => Math.ceil(rgba.length / 4 / 7))
    const sample = new Uint8Array(4 * pixels.reduce((sum, one) => sum + one, 0))
    let to = 0
    for (const { rgba } of scenes)
        for (let from = 0; from < rgba.length; from += 28, to += 4) sample.set(rgba.subarray(from, from + 4), to)
    return sample
}

/** What stands as before is left out: runs of one index shrink to nearly nothing. */
function changed(index: Uint8Array, before: Uint8Array, nothing: number): Uint8Array {
    return index.map((one, at) => (one === before[at] ? nothing : one))
}

/** In the page: the caption at the foot and the ring, above everything the page has, an open dialog included. */
function drawOver({
    caption,
    ring,
}: {
    caption: string
    ring: { x: number; y: number; width: number; height: number } | null
}): void {
    const dialogs = document.querySelectorAll('dialog[open]')
    const into = dialogs[dialogs.length - 1] ?? document.body
    const add = (style: Partial<CSSStyleDeclaration>, text = '') => {
        const part = document.createElement('div')
        part.dataset.film = ''
        part.textContent = text
        Object.assign(part.style, { position: 'fixed', zIndex: '2147483647', boxSizing: 'border-box', ...style })
        into.appendChild(part)
    }
    if (ring)
        add({
            left: `${ring.x - 6}px`,
            top: `${ring.y - 6}px`,
            width: `${ring.width + 12}px`,
            height: `${ring.height + 12}px`,
            border: '3px solid #d9480f',
            borderRadius: '8px',
        })
    add(
        {
            left: '0',
            right: '0',
            bottom: '0',
            padding: '12px 20px',
            margin: '0',
            background: '#17324d',
            color: '#ffffff',
            font: '600 17px/1.3 system-ui, sans-serif',
        },
        caption
    )
}
