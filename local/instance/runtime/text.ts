// GlideStringUtil, GlideDigest, GlideSecureRandomUtil and GlideTableHierarchy.
import { createHash } from 'node:crypto'
import type { Dictionary, Ids } from '../kernel.ts'
import { guardClass, guardObject } from './unknown.ts'

const hash = (algorithm: string, text: unknown) => createHash(algorithm).update(String(text), 'utf8')

class Digest {
    getMD5Hex(text: string): string {
        return hash('md5', text).digest('hex')
    }
    getMD5Base64(text: string): string {
        return hash('md5', text).digest('base64')
    }
    getSHA1Hex(text: string): string {
        return hash('sha1', text).digest('hex')
    }
    getSHA1Base64(text: string): string {
        return hash('sha1', text).digest('base64')
    }
    getSHA256Hex(text: string): string {
        return hash('sha256', text).digest('hex')
    }
    getSHA256Base64(text: string): string {
        return hash('sha256', text).digest('base64')
    }
}

export const GlideDigest = guardClass(Digest, 'GlideDigest')

const entityOf: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** What e-mails and gs.getEscapedMessage escape: ticks stay as they are (the sample of the page on GlideSystem). */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => entityOf[character])

const escapeHTML = (text: string) => String(text).replace(/[&<>"']/g, (character) => entityOf[character])
const unescapeHTML = (text: string) =>
    String(text).replace(
        /&(amp|lt|gt|quot|#39);/g,
        (entity) => Object.keys(entityOf).find((key) => entityOf[key] === entity) as string
    )

export const GlideStringUtil = guardObject(
    {
        escapeHTML,
        unescapeHTML,
        unEscapeHTML: unescapeHTML,
        escapeTicks: (text: string) => String(text).replace(/'/g, "\\'"),
        escapeAllQuotes: (text: string) => String(text).replace(/['"]/g, '\\$&'),
        escapeNonPrintable: (text: string) =>
            String(text).replace(
                /[\n\r\t]/g,
                (character) => ({ '\n': '\\n', '\r': '\\r', '\t': '\\t' })[character] as string
            ),
        escapeQueryTermSeparator: (text: string) => String(text).replace(/\^/g, '^^'),
        dotToUnderBar: (text: string) => String(text).replace(/\./g, '_'),
        getNumeric: (text: string) => String(text).replace(/[^0-9]/g, ''),
        getHTMLValue: (text: string) => escapeHTML(text).replace(/\n/g, '<br/>'),
        newLinesToBreaks: (text: string) => String(text).replace(/\r?\n/g, '<br/>'),
        normalizeWhitespace: (text: string) => String(text).replace(/\s+/g, ' ').trim(),
        isBase64: (text: string) =>
            /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(String(text)),
        isEligibleSysID: (text: string) => /^[0-9a-f]{32}$/i.test(String(text)),
    },
    'GlideStringUtil'
)

/** Random only as far as the seed lets it be: a run repeats exactly. */
export function secureRandom(ids: Ids): object {
    const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
    return guardObject(
        {
            getSecureRandomInt: () => Math.floor(ids.random() * 2 ** 32) - 2 ** 31,
            getSecureRandomIntBound: (bound: number) => Math.floor(ids.random() * bound),
            getSecureRandomLong: () => Math.floor((ids.random() - 0.5) * 2 ** 53),
            getSecureRandomString: (length: number) =>
                Array.from({ length: Number(length) }, () => letters[Math.floor(ids.random() * letters.length)]).join(
                    ''
                ),
        },
        'GlideSecureRandomUtil'
    )
}

export function tableHierarchyClass(dictionary: Dictionary) {
    class GlideTableHierarchy {
        constructor(private readonly table: string) {}
        getName(): string {
            return this.table
        }
        getBase(): string {
            const lineage = dictionary.lineage(this.table)
            return lineage[lineage.length - 1]
        }
        getRoot(): string {
            return this.getBase()
        }
        getTables(): string[] {
            return dictionary.lineage(this.table)
        }
        getTableExtensions(): string[] {
            return dictionary.family(this.table).filter((name) => name !== this.table)
        }
        getAllExtensions(): string[] {
            return dictionary.family(this.table)
        }
        hasExtensions(): boolean {
            return dictionary.family(this.table).length > 1
        }
        isBaseClass(): boolean {
            return this.hasExtensions() && dictionary.lineage(this.table).length === 1
        }
        isSoloClass(): boolean {
            return !this.hasExtensions() && dictionary.lineage(this.table).length === 1
        }
    }
    return guardClass(GlideTableHierarchy, 'GlideTableHierarchy')
}
