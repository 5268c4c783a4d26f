// Sorts the platform's many column types into the few kinds that are stored, compared and shown differently.

export type Kind =
    | 'string'
    | 'boolean'
    | 'integer'
    | 'decimal'
    | 'date_time'
    | 'date'
    | 'time'
    | 'duration'
    | 'reference'
    | 'list'
    | 'secret'
    | 'journal'
    | 'guid'

const kindOfType: Record<string, Kind> = {
    boolean: 'boolean',
    integer: 'integer',
    longint: 'integer',
    long: 'integer',
    count: 'integer',
    order_index: 'integer',
    auto_increment: 'integer',
    decimal: 'decimal',
    float: 'decimal',
    double: 'decimal',
    currency: 'decimal',
    currency2: 'decimal',
    price: 'decimal',
    percent_complete: 'decimal',
    glide_date_time: 'date_time',
    datetime: 'date_time',
    due_date: 'date_time',
    schedule_date_time: 'string',
    glide_date: 'date',
    date: 'date',
    glide_time: 'time',
    time: 'time',
    glide_duration: 'duration',
    timer: 'duration',
    reference: 'reference',
    domain_id: 'reference',
    glide_list: 'list',
    field_list: 'string',
    password2: 'secret',
    journal: 'journal',
    journal_input: 'journal',
    GUID: 'guid',
    document_id: 'guid',
    sys_class_name: 'guid',
    table_name: 'guid',
}

/** Types stored as plain text whatever their name; an unknown type is text too. */
export function kindOf(type: string): Kind {
    return kindOfType[type] ?? 'string'
}

/** How SQLite declares a column of this kind. Text compares without regard to (ASCII) case, as on the platform; keys do not. */
export function declarationOf(kind: Kind): string {
    switch (kind) {
        case 'boolean':
        case 'integer':
            return 'INTEGER'
        case 'decimal':
            return 'REAL'
        case 'string':
        case 'list':
            return 'TEXT COLLATE NOCASE'
        default:
            return 'TEXT'
    }
}

/** Default max_length by type, where the dictionary names none. */
export function defaultLength(type: string): number {
    switch (kindOf(type)) {
        case 'reference':
        case 'guid':
            return type === 'sys_class_name' || type === 'table_name' ? 80 : 32
        case 'list':
            return 1024
        case 'journal':
            return 4000
        case 'secret':
            return 255
        default:
            break
    }
    if (
        /^(html|script|script_plain|xml|json|css|translated_html|compressed|slushbucket|conditions|simple_name_values|name_values|glide_var)$/.test(
            type
        )
    )
        return type === 'conditions' ? 4000 : 65000
    if (type === 'url') return 1024
    return 40
}
