// Labels and hints of tables and columns in a language: sys_documentation, English where it says nothing (documented).
import type { Database } from '../kernel.ts'

export interface Wording {
    label: string
    plural: string
    hint: string
}

export interface Wordings {
    /** What a table (element '') or a column of it is called; '' for what no record says. */
    of(table: string, element: string, language: string): Wording
    forget(): void
}

const nothing: Wording = { label: '', plural: '', hint: '' }

export function openWordings(db: Database): Wordings {
    const kept = new Map<string, Map<string, Wording>>()
    const inLanguage = (language: string): Map<string, Wording> => {
        let known = kept.get(language)
        if (!known) {
            const rows = db.all('SELECT name, element, label, plural, hint FROM sys_documentation WHERE language = ?', [
                language,
            ])
            known = new Map(
                rows.map((row) => [
                    `${row.name}.${row.element ?? ''}`,
                    { label: String(row.label ?? ''), plural: String(row.plural ?? ''), hint: String(row.hint ?? '') },
                ])
            )
            kept.set(language, known)
        }
        return known
    }
    return {
        of(table, element, language) {
            const key = `${table}.${element}`
            const own = inLanguage(language).get(key) ?? nothing
            const english = language === 'en' ? nothing : (inLanguage('en').get(key) ?? nothing)
            // An English label or plural beside a translated one would be half a translation; a hint is a text of its own.
            return { ...own, hint: own.hint || english.hint }
        },
        forget: () => kept.clear(),
    }
}
