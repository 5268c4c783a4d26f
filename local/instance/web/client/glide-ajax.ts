// GlideAjax: calls of client-callable script includes; waiting calls are not implemented.

interface AjaxAnswer {
    responseXML: Document
    responseText: string
    status: number
}

/** Names the platform's own client writes: a value of somebody else's is overwritten or refused. */
const reserved = /^sysparm_(scope|processor|want_session_messages|synch|value|type|chars)$/

export class GlideAjax {
    private readonly parameters = new URLSearchParams()

    constructor(processor: string) {
        this.parameters.set('sysparm_processor', processor)
    }
    addParam(name: string, value: unknown): void {
        if (reserved.test(name)) throw new Error(`GlideAjax: the parameter '${name}' is the platform's own`)
        this.parameters.set(name, value === undefined || value === null ? '' : String(value))
    }
    setWantSessionMessages(wanted: boolean): void {
        this.parameters.set('sysparm_want_session_messages', String(wanted))
    }
    getParam(name: string): string | null {
        return this.parameters.get(name)
    }
    getXML(callback?: (answer: AjaxAnswer) => void): void {
        this.send().then(callback, (error: unknown) => {
            console.error(error)
            window.embedded.message('error', 'The server could not answer. Reload the page and try again.')
        })
    }
    getXMLAnswer(callback: (answer: string | null) => void): void {
        this.getXML(({ responseXML }) => callback(responseXML.documentElement.getAttribute('answer')))
    }
    getAnswer(): never {
        throw new Error('not implemented: GlideAjax.getAnswer (use getXMLAnswer)')
    }
    getXMLWait(): never {
        throw new Error('not implemented: GlideAjax.getXMLWait (use getXMLAnswer)')
    }
    private async send(): Promise<AjaxAnswer> {
        const response = await fetch('/xmlhttp.do', {
            method: 'POST',
            headers: { 'X-UserToken': window.g_ck, 'Content-Type': 'application/x-www-form-urlencoded' },
            body: this.parameters.toString(),
        })
        const responseText = await response.text()
        if (!response.ok) throw new Error(responseText)
        const responseXML = new DOMParser().parseFromString(responseText, 'text/xml')
        for (const one of responseXML.querySelectorAll('session_messages > message'))
            window.embedded.message(one.getAttribute('type') ?? 'info', one.textContent ?? '')
        return { responseXML, responseText, status: response.status }
    }
}
