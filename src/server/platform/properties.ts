// The app's settings (sys_properties x_snc_miro_sam.*), read with their defaults and limits.
import { gs } from '@servicenow/glide'

/** Name → default, lowest and highest value. The shipped Property records repeat the defaults. */
const numberSettings = {
    /** Seconds a slice of a run may work before it hands over to the event queue. */
    slice_seconds: { fallback: 45, least: 0, most: 240 },
    /** Pages of members a slice reads at most; Miro's usual budget is 200 a minute. */
    slice_pages: { fallback: 200, least: 1, most: 10000 },
    /** A download that would remove more than this share of a profile's subscriptions stops and asks. */
    removal_ceiling_percent: { fallback: 20, least: 0, most: 100 },
    /** Fewer removals than this never ask, whatever the share. */
    removal_floor: { fallback: 10, least: 0, most: 1000000 },
    /** Missing people whom a download asks Miro for one by one before anybody is removed; more are asked for in part. */
    confirm_missing: { fallback: 100, least: 0, most: 100 },
    /** Members whose last activity may go backwards in one download; with more it halts and asks. */
    backwards_activity_ceiling: { fallback: 5, least: 0, most: 1000000 },
    /** A run without a sign of life for longer is taken over. */
    stale_run_minutes: { fallback: 15, least: 1, most: 1440 },
    /** Milliseconds an HTTP request to Miro may take. */
    http_timeout_ms: { fallback: 30000, least: 1000, most: 60000 },
    /** Consecutive pauses for Miro (rate limit, not available) before a run gives up. */
    max_pauses: { fallback: 20, least: 1, most: 1000 },
    /** How often somebody who must decide about keeping a licence is reminded; then a person must see to it. */
    approval_reminders: { fallback: 3, least: 0, most: 52 },
    /** Information older than this many days is not judged on. */
    judge_within_days: { fallback: 7, least: 1, most: 3650 },
    /** Days in Attention Required after which a candidate is closed. */
    reclamation_error_timeout_days: { fallback: 30, least: 1, most: 3650 },
    /** Days after which undoing a reclamation needs the admin role. */
    undo_days: { fallback: 30, least: 1, most: 3650 },
    /** Days job results are kept. */
    keep_results_days: { fallback: 365, least: 7, most: 3650 },
    /** Days without activity after which a lower licence does for somebody who is not idle yet. */
    downgrade_after_days: { fallback: 30, least: 1, most: 3650 },
    /** Percent of rights kept above what is required when the right size of a model is told. */
    right_size_buffer_percent: { fallback: 5, least: 0, most: 100 },
} as const

export type NumberSetting = keyof typeof numberSettings

/**
 * A number setting. A value that is no number, or lies outside what means something, counts as not set: the default is what
 * the product was proven with, the nearest limit may be the opposite of what was meant.
 */
export function numberProperty(name: NumberSetting): number {
    const { fallback } = numberSettings[name]
    const written = writtenOf(name)
    return written === '' || isNonsense(name, written) ? fallback : Number(written)
}

/** Settings that hold something that means nothing, with what would. */
export function nonsenseIn(): { name: string; written: string; least: number; most: number; fallback: number }[] {
    return (Object.keys(numberSettings) as NumberSetting[])
        .map((name) => ({ name: `x_snc_miro_sam.${name}`, setting: name, written: writtenOf(name) }))
        .filter(({ setting, written }) => written !== '' && isNonsense(setting, written))
        .map(({ name, setting, written }) => ({ name, written: written.slice(0, 40), ...numberSettings[setting] }))
}

function writtenOf(name: NumberSetting): string {
    return String(gs.getProperty(`x_snc_miro_sam.${name}`, '') ?? '').trim()
}

function isNonsense(name: NumberSetting, written: string): boolean {
    const { least, most } = numberSettings[name]
    const value = Number(written)
    return Number.isNaN(value) || value < least || value > most
}

/** Hosts outside miro.com that may be called too (comma-separated, empty by default). */
export function extraHosts(): string[] {
    return String(gs.getProperty('x_snc_miro_sam.extra_hosts', '') ?? '')
        .split(',')
        .map((host) => host.trim().toLowerCase())
        .filter((host) => host !== '')
}

/** Any other setting as text. */
export function textProperty(name: string, fallback = ''): string {
    return String(gs.getProperty(`x_snc_miro_sam.${name}`, fallback) ?? fallback)
}

/** Writes a setting that the app keeps for itself, and makes it where it is missing; the platform's cache of properties is flushed. */
export function setTextProperty(name: string, value: string): void {
    gs.setProperty(`x_snc_miro_sam.${name}`, value)
}
