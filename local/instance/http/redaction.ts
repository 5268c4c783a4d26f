// Takes secrets out of what is logged: query parameters, headers and bodies that carry tokens, secrets or codes.

const hiddenText = '********'

/** Parameters and JSON members whose value is never written down, whatever the case of their name. */
const secretName =
    /^(access_?token|refresh_?token|id_?token|token|client_?secret|code|code_?verifier|assertion|password|api_?key|secret)$/i
const secretHeader = /^(authorization|proxy-authorization|cookie|set-cookie|x-api-key|x-usertoken)$/i

export function redactUrl(url: string): string {
    const [address, query] = split(url.replace(/#.*$/, ''), '?')
    const open = address.replace(/\/\/[^/@]*@/, `//${hiddenText}@`)
    return query === null ? open : `${open}?${redactForm(query)}`
}

export function redactHeaders(headers: Record<string, string>): Record<string, string> {
    return Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, secretHeader.test(name) ? hiddenText : value])
    )
}

function redactForm(form: string): string {
    return form
        .split('&')
        .map((pair) => {
            const [name, value] = split(pair, '=')
            return value !== null && secretName.test(decode(name)) ? `${name}=${hiddenText}` : pair
        })
        .join('&')
}

function decode(text: string): string {
    try {
        return decodeURIComponent(text)
    } catch {
        return text
    }
}

function split(text: string, at: string): [string, string | null] {
    const index = text.indexOf(at)
    return index < 0 ? [text, null] : [text.slice(0, index), text.slice(index + at.length)]
}
