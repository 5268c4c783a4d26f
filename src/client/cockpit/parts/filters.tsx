// What every view can be narrowed by: profile, model, department.
import React from 'react'
import type { Frame, Named } from '../../../server/cockpit/answers.ts'
import type { Place } from '../address.ts'
import type { Go } from '../app.tsx'
import { useWords } from '../words.tsx'

export function Filters({ frame, place, go }: { frame: Frame; place: Place; go: Go }) {
    const { t } = useWords()
    const choices: ['profile' | 'model' | 'department', readonly Named[]][] = [
        ['profile', frame.profiles],
        ['model', frame.models],
        ['department', frame.departments],
    ]
    return (
        <form className="ck-filters" aria-label={t('filter')} onSubmit={(event) => event.preventDefault()}>
            {choices.map(([name, options]) => (
                <label key={name} className="ck-field">
                    <span>{t(`filter.${name}`)}</span>
                    <select value={place[name]} onChange={(event) => go({ [name]: event.target.value, offset: 0 })}>
                        <option value="">{t('filter.all')}</option>
                        {options.map((one) => (
                            <option key={one.id} value={one.id}>
                                {one.name}
                            </option>
                        ))}
                    </select>
                </label>
            ))}
        </form>
    )
}
