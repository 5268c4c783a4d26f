/**
 * The tables an instance has before anything is installed, as far as this package and its tests need them.
 * A column a package writes that is not listed here is added when it is installed, and reported.
 */
import type { TableLiteral } from '../dictionary/definition'
import { automation } from './automation'
import { connections } from './connections'
import { logic } from './logic'
import { metadata } from './metadata'
import { organization } from './organization'
import { pages } from './pages'
import { security } from './security'
import { upgrades } from './upgrades'
import { work } from './work'

export const platformTables: Record<string, TableLiteral> = {
    ...metadata,
    ...security,
    ...organization,
    ...work,
    ...logic,
    ...automation,
    ...connections,
    ...pages,
    ...upgrades,
}
