// Pages are built with Hono's HTML template: every value is escaped unless it is HTML already, so that a hostile name stays text.
import { html as template, raw as marked } from 'hono/html'
import type { HtmlEscaped } from 'hono/utils/html'

/** HTML that may stand in a page as it is. It is no string for the compiler: what is text is told apart from what is HTML. */
export interface Html extends HtmlEscaped {
    toString(): string
}

export type Part = Html | string | number | bigint | boolean | null | undefined | Part[]

/** A template of HTML: text is escaped, Html is taken as it is; null, undefined, true and false are nothing. */
export const html = template as (strings: TemplateStringsArray, ...parts: Part[]) => Html

/** HTML that was made safe elsewhere. */
export const raw: (text: string) => Html = marked

/** Data for a `<script type="application/json">`: nothing in it can end the element. */
export function jsonFor(value: unknown): Html {
    return raw(
        JSON.stringify(value).replace(
            /[<>&\u2028\u2029]/g,
            (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
        )
    )
}
