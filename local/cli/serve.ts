// Leaves the web pages of the embedded instance up until the person ends them, its clock going on with real time.
import { startWeb } from '../instance/index.ts'
import type { Instance } from '../instance/index.ts'
import type { MiroProcess } from '../miro/launch.ts'
import { openBrowser } from './browser.ts'
import { duties } from './duties.ts'
import { guardPages, isGuarded, newPassword } from './page-password.ts'
import { redirectUrl } from './stage.ts'

/** From here a real browser fetches tokens: it must be sent back to the address these pages have. */
async function welcomeBrowser(instance: Instance, miro: MiroProcess, address: string): Promise<void> {
    await miro.control('POST', 'settings', { redirectUris: [redirectUrl, address] })
    for (const entity of instance.records.find('oauth_entity', `redirect_url=${redirectUrl}`))
        instance.records.update('oauth_entity', entity.sys_id!, { redirect_url: address })
}

export interface Serving {
    port: number
    /** Opens the browser. */
    open: boolean
    /** The simulated Miro beside the pages; without one a real Miro is there, and the pages need a password. */
    miro: MiroProcess | null
    say: (line: string) => void
    /** Resolves when the pages are to end; by default when the person ends the program. */
    until?: () => Promise<void>
}

const interrupted = (): Promise<void> =>
    new Promise((resolve) => {
        process.once('SIGINT', resolve)
        process.once('SIGTERM', resolve)
    })

/** @returns whether the pages were served; beside a real Miro they are not where they would need no password */
export async function serve(
    instance: Instance,
    { port, open, miro, say, until = interrupted }: Serving
): Promise<boolean> {
    const password = miro ? null : newPassword()
    const guard = password ? { guard: guardPages(password) } : {}
    const web = await startWeb(instance, { port, live: true, duties, ...guard })
    try {
        if (password && !(await isGuarded(web.url))) {
            say(
                'The web pages are not served: beside a real Miro they need a password, and these would not ask for one.'
            )
            return false
        }
        say(
            `\nThe embedded instance is at ${web.url} (sign in as ida.integrator, adam.admin, uma.user, emil.employee or mona.manager).`
        )
        if (password) say(`Password of the pages, printed this once, with any user name: ${password}`)
        if (miro) {
            await welcomeBrowser(instance, miro, `${web.url}/oauth_redirect.do`)
            say(`The simulated Miro is at ${miro.info.url}; its apps, with client ID and secret, at ${miro.info.url}/.`)
        }
        if (open) openBrowser(web.url, say)
        say('Press Ctrl+C to end.')
        await until()
        return true
    } finally {
        await web.stop()
    }
}
