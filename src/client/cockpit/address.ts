// The page's address: which view is shown, narrowed to what. Every view has one, and back and forward follow it.
export const views = ['overview', 'idle', 'queue', 'runs', 'position'] as const
export type View = (typeof views)[number]

export interface Place {
    readonly view: View
    /** sys_ids; '' : all. */
    readonly profile: string
    readonly model: string
    readonly department: string
    /** Group of the work queue; '' : the first one. */
    readonly group: string
    /** First row of the work queue's page. */
    readonly offset: number
    readonly by: 'department' | 'cost_center' | 'manager'
}

export const start: Place = {
    view: 'overview',
    profile: '',
    model: '',
    department: '',
    group: '',
    offset: 0,
    by: 'department',
}

/** The place of a query string; what it does not know falls back to the start. */
export function placeOf(search: string): Place {
    const given = new URLSearchParams(search)
    const text = (name: string) => given.get(name) ?? ''
    const id = (name: string) => (/^[0-9a-f]{32}$/.test(text(name)) ? text(name) : '')
    const offset = Number(text('offset'))
    return {
        view: views.find((view) => view === text('view')) ?? start.view,
        profile: id('profile'),
        model: id('model'),
        department: id('department'),
        group: text('group'),
        offset: Number.isInteger(offset) && offset > 0 ? offset : 0,
        by: (['cost_center', 'manager'] as const).find((by) => by === text('by')) ?? start.by,
    }
}

/** The query string of a place, with what differs from the start and belongs to its view. */
export function searchOf(place: Place): string {
    const given = new URLSearchParams({ view: place.view })
    for (const name of ['profile', 'model', 'department'] as const) if (place[name]) given.set(name, place[name])
    if (place.view === 'queue' && place.group) given.set('group', place.group)
    if (place.view === 'queue' && place.offset > 0) given.set('offset', String(place.offset))
    if (place.view === 'idle' && place.by !== start.by) given.set('by', place.by)
    return `?${given.toString()}`
}

/** The part of a place that the API is asked with. */
export function scopeOf(place: Place): Record<'profile' | 'model' | 'department', string> {
    const { profile, model, department } = place
    return { profile, model, department }
}
