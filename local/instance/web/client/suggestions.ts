// A combobox of records: asks the server while a person types and offers what it found.
import { around, make } from './elements.ts'

interface Found {
    sysId: string
    display: string
    detail?: string
}

export class Suggestions {
    /** What stands in the control while a record is chosen. */
    shown: string
    whenLeft = (): void => {}
    private readonly list: HTMLElement
    private active = -1
    private asked = 0
    private timer: ReturnType<typeof setTimeout> | undefined

    constructor(
        private readonly control: HTMLInputElement,
        private readonly source: { table: string; field: string },
        private readonly choose: (value: string, display: string) => void
    ) {
        this.shown = control.value
        this.list = document.getElementById(control.getAttribute('aria-controls') ?? '') as HTMLElement
        control.addEventListener('input', () => {
            clearTimeout(this.timer)
            this.timer = setTimeout(() => this.look(control.value), 120)
        })
        control.addEventListener('keydown', (event) => this.pressKey(event))
        control.addEventListener('blur', () => {
            // A click on a suggestion comes first.
            setTimeout(() => {
                this.close()
                this.whenLeft()
            }, 150)
        })
        this.list.addEventListener('mousedown', (event) => {
            const option = around(event, '[role=option]:not([aria-disabled])')
            if (!option) return
            event.preventDefault()
            this.take(option)
        })
    }

    /** Offers what fits a text; an answer that comes after a later question is not looked at. */
    look(text: string): void {
        const ask = ++this.asked
        const query = new URLSearchParams({ ...this.source, text })
        const found = fetch(`/reference.do?${query.toString()}`).then((response) =>
            response.ok ? (response.json() as Promise<Found[]>) : []
        )
        void found.then((records) => {
            if (ask === this.asked) this.offer(records)
        })
    }

    private offer(found: Found[]): void {
        const none = make('li', { className: 'nothing', role: 'option', ariaDisabled: 'true' }, 'No matches')
        this.list.replaceChildren(...(found.length ? found.map((one, at) => this.option(one, at)) : [none]))
        this.list.hidden = false
        this.control.setAttribute('aria-expanded', 'true')
        this.active = -1
    }

    private option({ sysId, display, detail }: Found, at: number): HTMLElement {
        const option = make('li', { id: `${this.list.id}-${at}`, role: 'option', ariaSelected: 'false' }, display)
        Object.assign(option.dataset, { value: sysId, display })
        if (detail) option.append(make('small', {}, detail))
        return option
    }

    private options(): HTMLElement[] {
        return [...this.list.querySelectorAll<HTMLElement>('[role=option]:not([aria-disabled])')]
    }

    private take(option: HTMLElement): void {
        this.choose(option.dataset.value ?? '', option.dataset.display ?? '')
        this.close()
    }

    private close(): void {
        this.list.hidden = true
        this.control.setAttribute('aria-expanded', 'false')
        this.control.removeAttribute('aria-activedescendant')
        this.active = -1
    }

    private mark(at: number): void {
        this.options().forEach((option, index) => {
            option.setAttribute('aria-selected', String(index === at))
            if (index !== at) return
            this.control.setAttribute('aria-activedescendant', option.id)
            option.scrollIntoView({ block: 'nearest' })
        })
        this.active = at
    }

    private pressKey(event: KeyboardEvent): void {
        const { control, list, active } = this
        if (list.hidden && event.key !== 'ArrowDown') return
        const options = this.options()
        const last = options.length - 1
        if (event.key === 'ArrowDown' && list.hidden) this.look(control.value === this.shown ? '' : control.value)
        else if (event.key === 'ArrowDown' && options.length) this.mark(Math.min(last, active + 1))
        else if (event.key === 'ArrowUp' && options.length) this.mark(Math.max(0, active - 1))
        else if (event.key === 'Enter' && options.length) this.take(options[Math.max(0, active)])
        else if (event.key === 'Escape') this.close()
        if (['ArrowDown', 'ArrowUp', 'Enter'].includes(event.key)) event.preventDefault()
        if (event.key === 'Escape') event.stopPropagation()
    }
}
