// The navigator: its filter by title, and the button that shows it where the window is narrow.

export function openNavigator(): void {
    const filter = document.querySelector<HTMLInputElement>('#navigator-filter')
    filter?.addEventListener('input', () => filterMenus(filter.value.trim().toLowerCase()))
    const toggle = document.querySelector<HTMLElement>('.navigator-toggle')
    if (!toggle) return
    toggle.addEventListener('click', () => {
        const open = document.body.classList.toggle('navigator-open')
        toggle.setAttribute('aria-expanded', String(open))
        if (open) (filter ?? document.querySelector<HTMLElement>('.navigator a'))?.focus()
    })
    document.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape' || !document.body.classList.contains('navigator-open')) return
        document.body.classList.remove('navigator-open')
        toggle.setAttribute('aria-expanded', 'false')
        toggle.focus()
    })
}

function filterMenus(wanted: string): void {
    const fitting = (element: Element | null) => (element?.textContent ?? '').toLowerCase().includes(wanted)
    let any = false
    for (const menu of document.querySelectorAll<HTMLElement>('.navigator .menu')) {
        const inTitle = fitting(menu.querySelector('summary'))
        let shown = 0
        for (const item of menu.querySelectorAll('li')) {
            item.hidden = !inTitle && !fitting(item)
            if (!item.hidden) shown++
        }
        menu.hidden = shown === 0
        if (shown) any = true
    }
    const none = document.querySelector<HTMLElement>('.navigator-none')
    if (none) none.hidden = any
}
