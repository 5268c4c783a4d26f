// The tables an instance has before anything is installed, as far as this package and its tests need them.
// A column a package writes that is not listed here is added when it is installed, and reported.
import type { TableLiteral } from '../dictionary/definition.ts'
import { automation } from './automation.ts'
import { connections } from './connections.ts'
import { logic } from './logic.ts'
import { metadata } from './metadata.ts'
import { organization } from './organization.ts'
import { pages } from './pages.ts'
import { proof } from './proof.ts'
import { security } from './security.ts'
import { upgrades } from './upgrades.ts'
import { work } from './work.ts'

export const platformTables: Record<string, TableLiteral> = {
    ...metadata,
    ...security,
    ...organization,
    ...work,
    ...logic,
    ...automation,
    ...connections,
    ...pages,
    ...proof,
    ...upgrades,
}
