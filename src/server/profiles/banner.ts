// Decides what stands at the top of a profile: what failed or asks, one banner a cause, what to do, and a link to it.
import { escapeMarkup, link } from '../base/markup.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

/** The newest result of one kind of job of the profile. */
export interface LatestResult {
    kind: string
    /** Page of the result, below the instance's address. */
    path: string
    number: string
    name: string
    state: string
    message: string
    nextStep: string
}

export interface BannerFacts {
    validation: string
    validationMessage: string
    /** List of the failed request in the platform's log, below the instance's address; '' : none was made. */
    failedRequest: string
    /** One per kind of job, the newest only: an older failure that a later run healed is no news. */
    latest: readonly LatestResult[]
}

export interface Banner {
    /** Whole sentences, in the order they are read. */
    lines: (Text | string)[]
    /** Record to open, where there is one. */
    result?: { path: string; number: string }
    /** Page of the log of the failed request. */
    log?: string
}

const failed = ['failed', 'not_run']
const asking = ['needs_decision']

/**
 * One banner a cause, the cause before what follows from it; nothing when all is well. While the connection fails its
 * validation the download fails of the same, and without a download nothing is judged. Taking back licences is the other
 * side, with a credential of its own.
 */
export function describeBanners(facts: BannerFacts): Banner[] {
    const banners: Banner[] = []
    if (facts.validation === 'failure') {
        const lines: (Text | string)[] = [text('profile.validation_failed')]
        if (facts.validationMessage !== '') lines.push(facts.validationMessage)
        banners.push({ lines, ...(facts.failedRequest === '' ? {} : { log: facts.failedRequest }) })
    }
    for (const result of facts.latest) {
        if (failed.includes(result.state) && result.kind !== 'reclaim' && banners.length > 0) continue
        const key = failed.includes(result.state)
            ? 'banner.job_failed'
            : asking.includes(result.state)
              ? 'banner.job_asks'
              : null
        if (!key) continue
        const lines: (Text | string)[] = [text(key, result.name || result.number, result.message)]
        if (result.nextStep !== '') lines.push(text('banner.next', result.nextStep))
        banners.push({
            lines,
            result: { path: result.path, number: result.number },
        })
    }
    return banners
}

/** HTML of one banner; every text is escaped, since Miro and members have written parts of it. */
export function drawBanner(banner: Banner, say: (message: Text | string) => string): string {
    const lines = banner.lines.map((line) => escapeMarkup(say(line)).replace(/\n/g, '<br />'))
    if (banner.result) lines.push(link(banner.result.path, say(text('banner.open', banner.result.number))))
    if (banner.log) lines.push(link(banner.log, say(text('packet.log'))))
    return lines.join('<br />')
}
