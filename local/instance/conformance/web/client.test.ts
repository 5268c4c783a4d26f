// What the instance sends to browsers: scripts that compile, one style sheet, and conditions of UI policies as forms decide them.
import { assetOf } from '../../web/assets.ts'
import { holds } from '../../web/client/condition.ts'

const met = (condition: string, values: Record<string, string>, booleans: string[] = []) =>
    holds(condition, { valueOf: (field) => values[field] ?? '', isBoolean: (field) => booleans.includes(field) })

test.each(['common.js', 'dialogs.js', 'form.js', 'list.js'])('%s is a plain script of its own', (name) => {
    const asset = assetOf(name)
    expect(asset?.type).toContain('text/javascript')
    expect(() => new Function(asset?.text ?? 'missing(')).not.toThrow()
    expect(asset?.text).not.toMatch(/^\s*(import|export)\b/m)
})

test('the style sheet holds every area, and nothing else can be asked for', () => {
    for (const area of ['.banner', '.dot', '.form-section', '.dialog', '.widget'])
        expect(assetOf('style.css')?.text).toContain(`\n${area} {`)
    for (const name of ['page-state.js', 'fields.ts', 'base.css', 'form', '../serve.ts'])
        expect(assetOf(name)).toBeNull()
})

test.each([
    ['a^b', 'x=1^y=2', { x: '1', y: '2' }, true],
    ['a^b with one missed', 'x=1^y=2', { x: '1', y: '3' }, false],
    ['alternatives', 'x=1^ORx=2', { x: '2' }, true],
    ['a new query', 'x=1^y=1^NQz=1', { z: '1' }, true],
    ['numbers as numbers', 'x>9', { x: '10' }, true],
    ['text as text', 'x>b', { x: 'c' }, true],
    ['emptiness', 'xISEMPTY^yISNOTEMPTY', { y: 'q' }, true],
    ['lists', 'xIN1,2^yNOT IN1,2', { x: '2', y: '3' }, true],
    ['parts, whatever their case', 'xLIKEBIG^xSTARTSWITHa^xENDSWITHE', { x: 'a big apple' }, true],
    ['what is not a part', 'xNOT LIKEbig', { x: 'Bigger' }, false],
    ['orders, which are no condition', 'x=1^ORDERBYx^EQ', { x: '1' }, true],
    ['nothing asked', '', {}, true],
])('%s', (_, condition, values, expected) => {
    expect(met(condition, values as Record<string, string>)).toBe(expected)
})

test('a boolean is true as 1 and as true', () => {
    expect(met('x=true', { x: '1' }, ['x'])).toBe(true)
    expect(met('x=1', { x: 'false' }, ['x'])).toBe(false)
})

test('an operator that forms do not know stops with the condition', () => {
    expect(() => met('xBETWEEN1@2', {})).toThrow('not implemented: condition xBETWEEN1@2')
})

test('every text ends with the empty one', () => {
    expect(met('xENDSWITH', { x: 'a' })).toBe(true)
})
