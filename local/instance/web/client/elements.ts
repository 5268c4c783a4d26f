// Small steps on the page's elements.

/** A new element with properties and children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    properties: Partial<HTMLElementTagNameMap[Name]> = {},
    ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
    const element = Object.assign(document.createElement(name), properties)
    element.append(...children)
    return element
}

/** The nearest element around an event's target, the target included. */
export function around<Kind extends HTMLElement>(event: Event, selector: string): Kind | null {
    const { target } = event
    const element = target instanceof Element ? target : target instanceof Node ? target.parentElement : null
    return element?.closest<Kind>(selector) ?? null
}

/** HTML that the server wrote, as elements; scripts in it do not run. */
export function fragmentOf(html: string): DocumentFragment {
    const holder = document.createElement('template')
    holder.innerHTML = html
    return holder.content
}
