// Writing texts into HTML so that nothing in them can run.

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as HTML content or attribute value; line breaks stay line breaks only where the caller makes them <br>. */
export function escapeMarkup(text: string): string {
    return text.replace(/[&<>"']/g, (character) => entities[character])
}

/** A link inside the instance. `path` is relative ('table.do?sys_id=…') and written by the app, never by a person. */
export function link(path: string, label: string): string {
    return `<a href="${escapeMarkup(path)}">${escapeMarkup(label)}</a>`
}
