import type { Instance } from '../../opened.ts'
import { lines, openFixture, value } from '../fixture/open.ts'

let instance: Instance
beforeAll(() => (instance = openFixture()))
afterAll(() => instance.close())

const sourceRoot = 'x_snc_fix/fixture/1.0.0/src/server'
const addModule = (name: string, content: string) =>
    instance.records.insert('sys_module', { path: `${sourceRoot}/${name}`, content })
const load = (name: string) =>
    value(instance, `require('./src/server/${name}')`) as Record<string, (...args: unknown[]) => unknown>

test('a script requires a module relative to its package, and a script include bridges to it', () => {
    expect(value(instance, `require('./src/server/lib.ts').shout('ann')`)).toBe('ANN!')
    expect(value(instance, `require('${sourceRoot}/lib.ts').shout('ann')`)).toBe('ANN!')
    expect(lines(instance, 'new Bridge().count()')).toEqual(['counting seats'])
})
test('an import without its extension fails to resolve', () => {
    expect(() => load('bad-import.ts')).toThrow(`ModuleResolutionException: Cannot find module '${sourceRoot}/lib'`)
})
test('paths are case-sensitive', () => {
    expect(() => load('Lib.ts')).toThrow('ModuleResolutionException')
})
test('nothing of Glide or of Node is global in a module', () => {
    addModule(
        'ambient.ts',
        `export const seen = ['gs', 'GlideRecord', 'process', 'Buffer', 'setTimeout', 'fetch', 'Reflect', 'console'].map((name) => typeof globalThis[name]).join()`
    )
    expect(load('ambient.ts').seen).toBe(Array(8).fill('undefined').join())
})
test('a class that extends a builtin fails at load', () => {
    expect(() => load('forbidden.ts')).toThrow('a class cannot extend Error')
})
test('async methods and private members fail at load', () => {
    addModule('async.ts', 'export class Job { async run() {} }')
    addModule('private.ts', 'export class Job { #state = 1; state() { return this.#state } }')
    expect(() => load('async.ts')).toThrow('async methods are not supported')
    expect(() => load('private.ts')).toThrow('#state')
})
test('new Function is disallowed, and eval of a string too', () => {
    addModule('function.ts', `export const make = () => new Function('return 1')`)
    expect(() => load('function.ts')).toThrow('new Function() is disallowed')
    expect(() => value(instance, `eval('1 + 1')`)).toThrow()
})
test('an import of Glide that is not known throws with its name when it is used', () => {
    addModule('unknown.ts', `import { GlideFancy } from '@servicenow/glide'; export const use = () => new GlideFancy()`)
    expect(() => load('unknown.ts').use()).toThrow('not implemented: @servicenow/glide.GlideFancy')
})
test('modules that import each other see what is there once both have run', () => {
    addModule(
        'one.ts',
        `import { two } from './two.ts'; export const one = () => 'one'; export const both = () => one() + two()`
    )
    addModule('two.ts', `import { one } from './one.ts'; export const two = () => 'two of ' + one()`)
    expect(load('one.ts').both()).toBe('onetwo of one')
})
test('a module sees script includes only through their scope', () => {
    addModule(
        'includes.ts',
        `import { Bridge } from '@servicenow/glide/x_snc_fix'; export const count = () => new Bridge().count()`
    )
    expect(load('includes.ts').count()).toBe(0)
})
test('a changed module is loaded anew', () => {
    const id = addModule('changing.ts', 'export const version = 1')
    expect(load('changing.ts').version).toBe(1)
    instance.records.update('sys_module', id, { content: 'export const version = 2' })
    expect(load('changing.ts').version).toBe(2)
})
test('variables of one script are not seen by the next', () => {
    value(instance, 'var left = 1; let other = 2')
    expect(value(instance, `typeof left + typeof other`)).toBe('undefinedundefined')
})
test('a script cannot return at its top level', () => {
    expect(() => value(instance, 'return 1')).toThrow(/return/i)
})
