// Leaves the web pages of the embedded instance up until the person ends them, its clock going on with real time.
import { startWeb } from '../instance/index.ts'
import type { Instance } from '../instance/index.ts'
import type { MiroProcess } from '../miro/launch'
import { duties } from './duties.ts'
import { redirectUrl } from './stage'

/** From here a real browser fetches tokens: it must be sent back to the address these pages have. */
async function welcomeBrowser(instance: Instance, miro: MiroProcess, address: string): Promise<void> {
    await miro.control('POST', 'settings', { redirectUris: [redirectUrl, address] })
    for (const entity of instance.records.find('oauth_entity', `redirect_url=${redirectUrl}`))
        instance.records.update('oauth_entity', entity.sys_id!, { redirect_url: address })
}

export async function serve(
    instance: Instance,
    port: number,
    say: (line: string) => void,
    miro?: MiroProcess
): Promise<void> {
    const web = await startWeb(instance, { port, live: true, duties })
    say(
        `\nThe embedded instance is at ${web.url} (sign in as ida.integrator, adam.admin, uma.user, emil.employee or mona.manager).`
    )
    if (miro) {
        await welcomeBrowser(instance, miro, `${web.url}/oauth_redirect.do`)
        say(`The simulated Miro is at ${miro.info.url}.`)
    }
    say('Press Ctrl+C to end.')
    await new Promise<void>((resolve) => {
        process.once('SIGINT', resolve)
        process.once('SIGTERM', resolve)
    })
    await web.stop()
}
