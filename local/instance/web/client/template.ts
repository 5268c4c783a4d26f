// AngularJS templates as far as widgets here need them; a directive or an expression that is not known throws.

export type Scope = Record<string, unknown>

const unknown = (what: string): Error => new Error(`not implemented: ${what}`)

/** `path`, `!path`, `path()` or `path(path)`. */
function evaluate(expression: string, scope: Scope): unknown {
    const text = expression.trim()
    if (text.startsWith('!')) return !evaluate(text.slice(1), scope)
    const call = /^([\w$.]+)\(([\w$.]*)\)$/.exec(text)
    if (call) {
        const [owner, method] = ownerOf(call[1] as string, scope)
        const act = owner?.[method]
        if (typeof act !== 'function') throw unknown(`expression ${text}`)
        return (act as (...values: unknown[]) => unknown).apply(owner, call[2] ? [evaluate(call[2], scope)] : [])
    }
    if (!/^[\w$]+(\.[\w$]+)*$/.test(text)) throw unknown(`expression ${text}`)
    const [owner, name] = ownerOf(text, scope)
    return owner?.[name]
}

function ownerOf(path: string, scope: Scope): [owner: Scope | undefined, name: string] {
    const steps = path.split('.')
    const name = steps.pop() as string
    const owner = steps.reduce<unknown>((at, step) => (at as Scope | null | undefined)?.[step], scope)
    return [(owner ?? undefined) as Scope | undefined, name]
}

export interface View {
    digest(): void
}

/** Binds the elements below a node to a scope; `changed` is called after what a person does. */
export function bind(root: Node, scope: Scope, changed: () => void): View {
    const parts: View[] = []
    for (const child of [...root.childNodes]) {
        if (child instanceof Element) parts.push(bindElement(child, scope, changed))
        else if (child instanceof Text && child.data.includes('{{')) parts.push(interpolated(child, scope))
    }
    return { digest: () => parts.forEach((part) => part.digest()) }
}

function interpolated(node: Text | Attr, scope: Scope): View {
    const source = node instanceof Text ? node.data : node.value
    const shown = () => source.replace(/\{\{([^}]*)\}\}/g, (_, inner: string) => String(evaluate(inner, scope) ?? ''))
    return {
        digest() {
            if (node instanceof Text) node.data = shown()
            else node.value = shown()
        },
    }
}

const known = ['ng-if', 'ng-repeat', 'ng-bind', 'ng-model', 'ng-click', 'ng-submit', 'ng-disabled']

function bindElement(element: Element, scope: Scope, changed: () => void): View {
    for (const { name } of element.attributes)
        if (name.startsWith('ng-') && !known.includes(name)) throw unknown(`directive ${name}`)
    if (element.hasAttribute('ng-if') || element.hasAttribute('ng-repeat')) return repeated(element, scope, changed)
    const parts: View[] = [...element.attributes]
        .filter((attribute) => !attribute.name.startsWith('ng-') && attribute.value.includes('{{'))
        .map((attribute) => interpolated(attribute, scope))
    const of = (name: string) => element.getAttribute(name)
    const shown = of('ng-bind')
    if (shown !== null) parts.push({ digest: () => void (element.textContent = String(evaluate(shown, scope) ?? '')) })
    const disabled = of('ng-disabled')
    if (disabled !== null)
        parts.push({ digest: () => element.toggleAttribute('disabled', Boolean(evaluate(disabled, scope))) })
    const model = of('ng-model')
    if (model !== null) parts.push(modelled(element as HTMLInputElement | HTMLTextAreaElement, model, scope, changed))
    for (const [directive, event] of [
        ['ng-click', 'click'],
        ['ng-submit', 'submit'],
    ] as const) {
        const expression = of(directive)
        if (expression === null) continue
        element.addEventListener(event, (happened) => {
            happened.preventDefault()
            evaluate(expression, scope)
            changed()
        })
    }
    if (shown === null) parts.push(bind(element, scope, changed))
    return { digest: () => parts.forEach((part) => part.digest()) }
}

function modelled(
    element: HTMLInputElement | HTMLTextAreaElement,
    path: string,
    scope: Scope,
    changed: () => void
): View {
    const radio = element.type === 'radio'
    if (!radio && element.tagName !== 'TEXTAREA') throw unknown(`ng-model on ${element.tagName} ${element.type}`)
    element.addEventListener(radio ? 'change' : 'input', () => {
        const [owner, name] = ownerOf(path, scope)
        if (owner) owner[name] = element.value
        changed()
    })
    return {
        digest() {
            const value = evaluate(path, scope)
            if (radio) (element as HTMLInputElement).checked = value === element.value
            else if (element.value !== String(value ?? '')) element.value = String(value ?? '')
        },
    }
}

/** ng-if and ng-repeat: as many copies of the element as there are things to show; made anew when those are others. */
function repeated(element: Element, scope: Scope, changed: () => void): View {
    const condition = element.getAttribute('ng-if')
    const repeat = element.getAttribute('ng-repeat')
    if (condition !== null && repeat !== null) throw unknown('ng-if beside ng-repeat')
    const loop = repeat === null ? null : /^(\w+) in ([\w$.]+) track by [\w$.]+$/.exec(repeat.trim())
    if (repeat !== null && !loop) throw unknown(`ng-repeat ${repeat}`)
    const place = document.createComment('shown here')
    element.replaceWith(place)
    const pattern = element.cloneNode(true) as Element
    pattern.removeAttribute('ng-if')
    pattern.removeAttribute('ng-repeat')
    let before: string | null = null
    let copies: { element: Element; view: View }[] = []
    const things = (): unknown[] => {
        if (!loop) return evaluate(condition as string, scope) ? [null] : []
        return (evaluate(loop[2] as string, scope) as unknown[] | undefined) ?? []
    }
    return {
        digest() {
            const now = things()
            const key = JSON.stringify(now)
            if (key !== before) {
                before = key
                copies.forEach((copy) => copy.element.remove())
                copies = now.map((thing) => {
                    const copy = pattern.cloneNode(true) as Element
                    const inner = loop
                        ? (Object.assign(Object.create(scope), { [loop[1] as string]: thing }) as Scope)
                        : scope
                    place.before(copy)
                    return { element: copy, view: bindElement(copy, inner, changed) }
                })
            }
            copies.forEach((copy) => copy.view.digest())
        },
    }
}
