// Leaves the web pages of the embedded instance up until the person ends them, its clock going on with real time.
import { startWeb } from '../instance/web/serve.ts'
import type { Instance } from '../instance/instance'

const tick = 1000

export async function serve(
    instance: Instance,
    port: number,
    say: (line: string) => void,
    miroUrl?: string
): Promise<void> {
    const web = await startWeb(instance, { port })
    say(
        `\nThe embedded instance is at ${web.url} (sign in as ida.integrator, adam.admin, uma.user, emil.employee or mona.manager).`
    )
    if (miroUrl) say(`The simulated Miro is at ${miroUrl}.`)
    say('Press Ctrl+C to end.')
    // A virtual clock was moved on by the tour; from here it goes with the real one.
    const going = setInterval(() => {
        if (!instance.clock.virtual) return
        instance.clock.advance(tick)
        instance.runDue(instance.clock.now())
    }, tick)
    await new Promise<void>((resolve) => {
        process.once('SIGINT', resolve)
        process.once('SIGTERM', resolve)
    })
    clearInterval(going)
    await web.stop()
}
