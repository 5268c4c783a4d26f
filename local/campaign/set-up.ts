// Sets the product up as an integrator does who reads what went wrong, mends it and tries again.
import type { Instance } from '../instance/index.ts'
import { apply } from './apply.ts'
import { kindOf } from './coverage.ts'
import type { SetUpStep } from './history.ts'
import { tables } from './ledger.ts'
import { aliasFor } from './organizations.ts'
import type { Organization } from './organizations.ts'
import { connectOAuth, connectScim, press } from './people.ts'
import { setUpSam } from './sam.ts'
import type { Scene } from './scene.ts'

const minute = 60_000
const hour = 60 * minute

/** Tries with the trouble still about, then as many without it. */
const patience = 4

interface Step {
    step: SetUpStep
    /** What the person does; answers what they read. */
    work(instance: Instance): string[]
    /** Whether the product now shows the step as done. */
    done(instance: Instance): boolean
    /** The platform's own dialogs show their failures themselves; buttons of the app must put them into words. */
    dialog: boolean
}

export function setUp(scene: Scene): void {
    for (const organization of scene.organizations) {
        for (const step of stepsOf(scene, organization)) takeStep(scene, organization, step)
        checkNothingTwice(scene, organization)
        const { records } = scene.instance
        const rule = records.first(tables.rule, `profile=${organization.profile}`)
        if (rule) records.update(tables.rule, rule.sys_id as string, scene.history.rule)
    }
    arm(scene, scene.organizations[0], 'first_download')
    scene.runUntil(scene.instance.clock.now() + 3 * hour)
    scene.calm()
    if (scene.history.sam) setUpSam(scene)
}

function stepsOf(scene: Scene, organization: Organization): Step[] {
    const { ledger, history } = scene
    const profileOf = (instance: Instance) =>
        instance.records.first(tables.profile, `display_name=${organization.name}`)
    const button = (action: string) => (instance: Instance) =>
        press(instance, 'ida.integrator', tables.profile, organization.profile, action)
    let connected = false
    let typed = false
    let told: string[] = []
    return [
        {
            step: 'profile',
            dialog: true,
            work(instance) {
                if (!profileOf(instance)) createProfile(instance, organization, history.refreshTime)
                return []
            },
            done(instance) {
                organization.profile = profileOf(instance)?.sys_id ?? ''
                return organization.profile !== ''
            },
        },
        {
            step: 'connect',
            dialog: true,
            work(instance) {
                connectOAuth(instance, organization, ledger)
                connected = true
                return []
            },
            done: () => connected,
        },
        {
            step: 'scim',
            dialog: true,
            work(instance) {
                connectScim(instance, organization, ledger)
                typed = true
                return []
            },
            done: () => typed,
        },
        {
            step: 'validate',
            dialog: false,
            work(instance) {
                // What the failure names is mended first: the token has gone, another one is fetched.
                if (told.some((line) => line.includes('Get OAuth'))) fetchToken(scene, organization, instance)
                return (told = button('Validate Connection')(instance))
            },
            done: (instance) => profileOf(instance)?.validation === 'success',
        },
        {
            step: 'publish',
            dialog: false,
            work: button('Publish'),
            done: (instance) => profileOf(instance)?.status === 'published',
        },
    ]
}

function createProfile(instance: Instance, { at, name }: Organization, refreshTime: string): void {
    const aliases: Record<string, string> =
        at === 0
            ? {}
            : {
                  download_alias: aliasFor(instance, 'Miro_Enterprise', at),
                  reclaim_alias: aliasFor(instance, 'Miro_Enterprise_SCIM', at),
              }
    instance
        .actAs('ida.integrator')
        .newRecord(tables.profile, { display_name: name, refresh_time: refreshTime, ...aliases })
}

/** Trouble on the way to the token is told by the dialog; the person tries again with the next validation. */
function fetchToken(scene: Scene, organization: Organization, instance: Instance): void {
    try {
        connectOAuth(instance, organization, scene.ledger)
    } catch (error) {
        if (scene.power.off) throw error
    }
}

function takeStep(scene: Scene, organization: Organization, { step, work, done, dialog }: Step): void {
    const { ledger } = scene
    arm(scene, organization, step)
    for (let attempt = 1; attempt <= 2 * patience; attempt++) {
        if (attempt > patience) scene.calm()
        let said: string[] = []
        const end = scene.step(`set-up: ${step}`, (instance) => {
            try {
                said = work(instance)
            } catch (error) {
                // A dialog that could not be used says so in its own words; the person opens it again.
                if (scene.power.off || !dialog) throw error
                said = [`error: ${(error as Error).message}`]
            }
        })
        if (done(scene.instance)) return scene.calm()
        if (end === 'done' && !said.some((line) => line.startsWith('error'))) {
            ledger.violate(
                'every failure is told',
                `${step} did not come about, and nobody was told: ${said.join(' / ')}`
            )
        }
        // Time to read it and mend what it names.
        scene.instance.clock.set(scene.instance.clock.now() + 2 * minute)
        if (attempt === 2 * patience) throw new Error(`Set-up: ${step}: ${said.join(' / ')}`)
    }
}

function arm(scene: Scene, organization: Organization, step: SetUpStep): void {
    for (const event of scene.history.events) {
        if (event.day !== 0 || event.step !== step || (event.of ?? 0) !== organization.at) continue
        scene.ledger.coverage.armed(kindOf(event))
        if (apply(scene, event)) scene.ledger.coverage.struck(kindOf(event))
    }
}

/** However often a step was repeated, everything is there once. */
function checkNothingTwice({ instance, ledger }: Scene, { profile, name }: Organization): void {
    const { records } = instance
    const counts: [string, number, number][] = [
        ['profiles', records.count(tables.profile, `display_name=${name}`), 1],
        ['rules', records.count(tables.rule, `profile=${profile}`), 1],
        ['download jobs', records.count(tables.job, `profile=${profile}^kind=download`), 1],
        ['candidate jobs', records.count(tables.job, `profile=${profile}^kind=candidates`), 1],
    ]
    for (const [what, found, wanted] of counts) {
        if (found !== wanted) ledger.violate('a set-up step can be repeated', `${found} ${what} of ${name}`)
    }
    const identifiers = records.find(tables.model).map((row) => row.subscription_identifier ?? '')
    const twice = identifiers.find((one, at) => identifiers.indexOf(one) !== at)
    if (twice) ledger.violate('a set-up step can be repeated', `two models of ${twice}`)
}
