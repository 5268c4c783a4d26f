// Where a profile may be created.
import { decideCreation, typesPage, workspacePath } from '../../../src/server/profiles/creation.ts'
import { inEnglish } from '../../support/english.ts'

test('New leads an integrator to the page that offers the types', () => {
    expect(decideCreation({ samWorkspace: false, integrator: true })).toEqual({ allowed: true, path: typesPage })
})

test('where Software Asset Workspace is installed New is inactive and says where to go instead', () => {
    const decision = decideCreation({ samWorkspace: true, integrator: true })
    const said = decision.allowed ? '' : inEnglish(decision.message)
    expect(said).toContain('Software Asset Workspace is installed')
    expect(said).toContain(workspacePath)
    expect(said).toContain('License operations, User Subscriptions, Direct integration profiles, then New')
})

test('without the integrator role nobody creates a profile, and the role is named', () => {
    for (const samWorkspace of [false, true]) {
        const decision = decideCreation({ samWorkspace, integrator: false })
        expect(decision.allowed ? '' : inEnglish(decision.message)).toBe(
            'You need the role x_snc_miro_sam.integrator to create an integration profile.'
        )
    }
})
