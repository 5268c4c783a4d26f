// All pages of the simulated Miro that a person opens in a browser.

import type { MiroApp } from '../oauth.ts'
import type { Simulation } from '../simulation.ts'
import { addAppPages } from './apps.ts'
import { addCompanyPages } from './company.ts'
import { addConsent } from './consent.ts'

export function addPages(app: MiroApp, simulation: Simulation): void {
    addConsent(app, simulation)
    addAppPages(app, simulation)
    addCompanyPages(app, simulation)
}
