// Colours of states: styles reach Core UI's lists alone, so whatever a style colours is a highlighted value of the workspace, too.
import { installed, scope } from './installed.ts'

test('every value that a list of Core UI colours is highlighted in the workspace', () => {
    const { records, close } = installed()
    const styled = records
        .find('sys_ui_style', `nameSTARTSWITH${scope}_`, { limit: 1000 })
        .map(({ name, element, value }) => `${name}.${element}=${value}`)
    const highlighted = records
        .find('sys_highlighted_value', `tableSTARTSWITH${scope}_`, { limit: 1000 })
        .flatMap(({ sys_id, table }) =>
            records
                .find('sys_highlighted_value_condition', `highlighted_value=${sys_id}`, { limit: 1000 })
                .map(({ conditions }) => `${table}.${conditions}`)
        )
    expect(styled.length).toBeGreaterThan(10)
    expect(styled.filter((one) => !highlighted.includes(one))).toEqual([])
    close()
})
