// What a second install does to what somebody has changed, and what an install leaves of roles that are only named.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openInstance } from '../../instance.ts'
import type { Instance, InstanceOptions } from '../../opened.ts'
import { fixtureFolder } from '../fixture/open.ts'

const opened: Instance[] = []
const open = (options: InstanceOptions = {}): Instance => {
    const instance = openInstance({ seed: 5, ...options })
    opened.push(instance)
    return instance
}
const copyOfPackage = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'package-'))
    cpSync(fixtureFolder, folder, { recursive: true })
    return folder
}
afterEach(() => opened.splice(0).forEach((instance) => instance.close()))

const limitFile = 'sys_properties_0097b4af802f4e5eb2f7e7c49decdeb6.xml'
const limitAfterTwoInstalls = (folder: string, options: InstanceOptions = {}): string => {
    const instance = open(options)
    instance.install(folder)
    expect(instance.property('x_snc_fix.limit')).toBe('25')
    instance.setProperty('x_snc_fix.limit', '40')
    instance.install(folder)
    return instance.property('x_snc_fix.limit')
}

test("an install puts a property's value back, unless the property is installed once", () => {
    expect(limitAfterTwoInstalls(fixtureFolder)).toBe('25')
    expect(limitAfterTwoInstalls(fixtureFolder, { switches: { installedProperties: 'kept' } })).toBe('40')
    const once = copyOfPackage()
    mkdirSync(join(once, 'apply_once'))
    renameSync(join(once, 'update', limitFile), join(once, 'apply_once', limitFile))
    expect(limitAfterTwoInstalls(once)).toBe('40')
})

test("an instance with a company code refuses another vendor's scope, or takes it", () => {
    const installed = (code: string, options: InstanceOptions = {}) => {
        const instance = open(options)
        instance.setProperty('glide.appcreator.company.code', code)
        instance.install(fixtureFolder)
        return instance.records.count('sys_app', 'scope=x_snc_fix')
    }
    expect(() => installed('globex')).toThrow('x_snc_fix is not one of this instance')
    expect(installed('globex', { switches: { foreignPrefix: 'taken' } })).toBe(1)
    expect(installed('x_snc_fix'.split('_')[1])).toBe(1)
})

test('fix scripts run with an install, or do not', () => {
    const said = (options: InstanceOptions) => {
        const instance = open(options)
        instance.install(fixtureFolder)
        return instance.log.entries().some(({ message }) => message === 'fixed')
    }
    expect([said({}), said({ switches: { fixScripts: 'not run' } })]).toEqual([true, false])
})

describe('a contained role of another scope that is only named', () => {
    const containing = (name: string, sysId: string): string => {
        const folder = copyOfPackage()
        const file = join(folder, 'update', 'sys_user_role_contains_be4313896e674bb4ab464d35181c5d09.xml')
        const contained = `<contains name="${name}">${sysId}</contains>`
        writeFileSync(file, readFileSync(file, 'utf8').replace(/<contains .*<\/contains>/, contained))
        return folder
    }
    const rolesOf = (folder: string, options: InstanceOptions = {}) => {
        const instance = open(options)
        instance.install(folder)
        return instance.sessions.open('adam.admin').roles
    }
    test('leads nowhere: the contained roles are read back after an install', () => {
        const named = containing('itil', '0'.repeat(31) + '7')
        expect(rolesOf(named).has('itil')).toBe(false)
        expect(rolesOf(named, { switches: { containedRoles: 'by name' } }).has('itil')).toBe(true)
    })
    test('holds where it is given by the sys_id that every instance has', () => {
        expect(rolesOf(containing('canvas_user', '8536f54bc713330072b211d4d8c26080')).has('canvas_user')).toBe(true)
    })
})
