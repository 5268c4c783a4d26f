// A page of the portal: draws its widgets and runs their controllers.
import type { PageState, ShownWidget } from '../page-state.ts'
import { make } from './elements.ts'
import { controllerIn } from './package-scripts.ts'
import { bind } from './template.ts'
import type { Scope } from './template.ts'

const read = <T>(id: string): T => JSON.parse(document.getElementById(id)?.textContent ?? 'null') as T

function start(widget: ShownWidget, place: Element): void {
    const controller: Scope = { data: widget.data, options: {} }
    const scope: Scope = { [widget.controllerAs]: controller }
    const holder = make('div')
    holder.innerHTML = widget.template
    place.append(holder)
    let view: { digest(): void } | null = null
    const digest = () => view?.digest()
    const address = `/api/now/sp/widget/${widget.id}${location.search}`
    controller.server = new Proxy(
        {
            get(input: unknown) {
                const headers = { 'Content-Type': 'application/json', 'X-UserToken': read<PageState>('page-state').ck }
                const asked = fetch(address, { method: 'POST', headers, body: JSON.stringify(input) })
                    .then((answer) => answer.json() as Promise<{ result: { data: unknown } }>)
                    .then(({ result }) => ({ data: result.data }))
                // The framework looks again after what a promise was waited for.
                void asked.finally(() => setTimeout(digest))
                return asked
            },
        },
        {
            get(target, name) {
                if (name in target) return target[name as 'get']
                throw new Error(`not implemented: c.server.${String(name)}`)
            },
        }
    )
    controllerIn(widget.script)?.call(controller)
    view = bind(holder, scope, digest)
    digest()
}

const main = document.getElementById('main') as Element
for (const widget of read<ShownWidget[]>('portal-widgets')) start(widget, main)
