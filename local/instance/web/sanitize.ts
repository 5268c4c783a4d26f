// What plain formatting messages, HTML fields and e-mails may carry onto a page; sanitize-html takes everything else out.
import sanitizeHtml from 'sanitize-html'
import { raw } from './html.ts'
import type { Html } from './html.ts'

const withClass = ['p', 'div', 'span', 'ul', 'ol', 'li', 'table']
const bare = 'b strong i em u code pre br hr dl dt dd h1 h2 h3 h4 caption thead tbody tr blockquote small'.split(' ')

const rules: sanitizeHtml.IOptions = {
    allowedTags: [...withClass, ...bare, 'a', 'th', 'td'],
    allowedAttributes: {
        a: ['href', 'target', 'title', 'rel'],
        th: ['scope', 'colspan', 'rowspan'],
        td: ['colspan', 'rowspan'],
        ...Object.fromEntries(withClass.map((name) => [name, ['class']])),
    },
    // Anything else in an address would run a script or leave the web; relative addresses stay on this instance.
    allowedSchemes: ['http', 'https', 'mailto'],
    allowedSchemesAppliedToAttributes: ['href'],
    // Dropped with what stands in them: it is no text for a reader.
    nonTextTags: 'script style iframe object embed template noscript svg math title textarea select option xmp'.split(
        ' '
    ),
    // A window that is opened must not reach back to this page.
    transformTags: {
        a: (tagName, { href, target, title }) => ({
            tagName,
            attribs: {
                ...(href === undefined ? {} : { href }),
                ...(title === undefined ? {} : { title }),
                ...(target === '_blank' ? { target, rel: 'noopener' } : {}),
            },
        }),
    },
}

/** A fragment with its plain formatting and nothing that runs, leads to a script or reaches beyond its place. */
export function sanitize(fragment: string): Html {
    return raw(sanitizeHtml(fragment, rules))
}
