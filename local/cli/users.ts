// Gives the instance user records for the simulated organization's people, as a company would have them.
import { people } from '../instance/index.ts'
import type { Instance } from '../instance/index.ts'
import type { MiroProcess } from '../miro/launch.ts'

interface MemberShown {
    id: string
    email: string
    displayName: string
    givenName: string
    familyName: string
    guest: boolean
}

/** Every 40th member has no user record, guests never have one: what a real directory looks like. */
const missingEvery = 40

/**
 * @returns how many user records were made
 */
export async function seedMemberUsers(instance: Instance, miro: MiroProcess): Promise<number> {
    const managers = [people['mona.manager'], people['adam.admin']]
    const known = new Set(instance.records.find('sys_user').map((row) => (row.email ?? '').toLowerCase()))
    let after = ''
    let seen = 0
    let made = 0
    for (;;) {
        const page = await miro.control<MemberShown[]>('GET', `members?limit=1000&after=${after}`)
        if (page.length === 0) return made
        instance.db.transaction(() => {
            for (const member of page) {
                const email = member.email.toLowerCase()
                if (member.guest || ++seen % missingEvery === 0 || known.has(email)) continue
                known.add(email)
                made++
                instance.records.insert('sys_user', {
                    user_name: email.split('@')[0],
                    first_name: member.givenName,
                    last_name: member.familyName,
                    name: member.displayName,
                    email,
                    manager: managers[seen % 11 === 0 ? 1 : 0],
                    active: '1',
                })
            }
        })
        after = page[page.length - 1].id
    }
}
