// What the status page shows: step by step what is there, what to click, and what SAM answered.
import { links } from '../links/link.store.ts'
import type { Link } from '../links/link.store.ts'
import { placesNaming } from '../links/left-behind.act.ts'
import type { Place } from '../links/left-behind.act.ts'
import { integrationName } from '../links/registering.act.ts'
import { registration } from '../links/registration.store.ts'
import { listPlaces, listTables } from '../links/workspace.act.ts'
import { samIsThere, samProfiles } from '../mirror/sam.store.ts'
import type { SamProfile } from '../mirror/sam.store.ts'
import type { Core, CoreProfile } from '../platform/core.ts'
import { say } from '../platform/messages.ts'
import { language } from '../platform/people.ts'
import { pendingOf } from '../reclaim/request.store.ts'
import { text } from '../texts/text.ts'
import type { TextKey } from '../texts/text.ts'
import { defined, identifiers } from './definitions.act.ts'
import { positionLines } from './positions.act.ts'

/** A button of the page: what it is called and what it sends back. */
interface Button {
    readonly label: string
    readonly act: string
    readonly of: string
}

interface Step {
    readonly key: string
    readonly title: string
    /** A word of its own would do no good for steps that are never done, such as what is handed over. */
    readonly done: boolean
    readonly is: readonly string[]
    readonly click: readonly string[]
    /** Pages to open for it. */
    readonly open: readonly Place[]
    readonly answered: readonly string[]
    readonly buttons: readonly Button[]
}

interface Choice {
    readonly id: string
    readonly name: string
}

interface Status {
    readonly language: string
    readonly words: Readonly<Record<'done' | 'todo' | 'is' | 'click' | 'answered' | 'pressed', string>>
    readonly steps: readonly Step[]
    /** What may be linked: Miro profiles and profiles of SAM that are in no link. */
    readonly miro: readonly Choice[]
    readonly sam: readonly Choice[]
}

interface Seen {
    readonly profiles: readonly CoreProfile[]
    readonly sam: readonly SamProfile[]
    readonly linked: readonly Link[]
}

const downloadSubflow = 'Miro SAM Download Subscriptions'
const activitySubflow = 'Miro SAM Update Activity'
const reclaimSubflow = 'Miro SAM Reclaim Subscription'

const step = (name: string, done: boolean, more: Partial<Omit<Step, 'key' | 'title' | 'done'>>): Step => ({
    key: name,
    title: say(text(`step.${name}` as TextKey)),
    done,
    is: [],
    click: [],
    open: [],
    answered: [],
    buttons: [],
    ...more,
})

const button = (key: TextKey, act: string, of = ''): Button => ({ label: say(text(key)), act, of })

export function status(core: Core): Status {
    const there = samIsThere()
    const seen: Seen = { profiles: core.profiles(), sam: there ? samProfiles() : [], linked: links() }
    const choice = ({ id, name }: { id: string; name: string }): Choice => ({ id, name })
    const linkedOf = (side: 'coreProfile' | 'samProfile') => new Set(seen.linked.map((link) => link[side]))
    const [miroTaken, samTaken] = [linkedOf('coreProfile'), linkedOf('samProfile')]
    const miro = seen.profiles.filter((one) => one.status === 'published' && !miroTaken.has(one.id)).map(choice)
    const sam = seen.sam.filter((one) => !samTaken.has(one.id)).map(choice)
    const steps = there
        ? [
              ...left(),
              definitions(),
              registered(),
              profile(seen, miro.length > 0 && sam.length > 0),
              ...beside(seen),
          ].concat([published(seen), subflows(seen), owner(seen), ...waiting(seen), lists(), positions()])
        : [registered()]
    return { language: language(), words: words(), steps, miro, sam }
}

function words(): Status['words'] {
    const word = (name: 'done' | 'todo' | 'is' | 'click' | 'answered' | 'pressed') => say(text(`page.${name}`))
    return {
        done: word('done'),
        todo: word('todo'),
        is: word('is'),
        click: word('click'),
        answered: word('answered'),
        pressed: word('pressed'),
    }
}

function registered(): Step {
    const known = registration()
    const answered = (known?.said ?? []).map(say)
    const buttons = [button('button.register', 'register')]
    if (known?.state === 'left') return step('register', true, { answered, buttons })
    if (known?.state === 'registered') return step('register', true, { answered })
    const click = [say(text('step.register.todo'))]
    return step('register', false, { answered, click, buttons })
}

function definitions(): Step {
    const have = defined()
    const missing = identifiers.filter((one) => !have.includes(one))
    const is = have.length > 0 ? [say(text('step.definitions.done', have.join(', ')))] : []
    if (missing.length === 0) return step('definitions', true, { is })
    const click = [say(text('step.definitions.todo', missing.join(', ')))]
    return step('definitions', false, { is, click, buttons: [button('button.define', 'define')] })
}

function profile({ linked, profiles, sam }: Seen, free: boolean): Step {
    const is = linked.map((link) => say(text('link.made', miroName(profiles, link), samName(sam, link))))
    const click = linked.length === 0 ? [say(text('step.profile.todo', downloadSubflow))] : []
    return step('profile', linked.length > 0, { is, click, buttons: free ? [button('button.link', 'link')] : [] })
}

/**
 * Profiles of SAM that name Miro and are not linked here: ServiceNow's own Miro Enterprise integration among them, which
 * would hold the same people as soon as it is published, and goes unnoticed while it is empty. What the value of its type is
 * called is not known, so name and type are looked at alike.
 */
function beside({ linked, sam }: Seen): Step[] {
    const ours = new Set(linked.map((link) => link.samProfile))
    const others = sam.filter((one) => !ours.has(one.id) && /miro/i.test(`${one.name} ${one.type}`))
    if (others.length === 0) return []
    return [step('beside', false, { click: [say(text('step.beside.todo', others.map((one) => one.name).join(', ')))] })]
}

function published({ linked }: Seen): Step {
    const done = linked.length > 0 && linked.every((link) => link.state === 'done')
    const answered = linked.flatMap((link) => link.said.map(say))
    const halted = linked.filter((link) => link.goneWaiting > 0)
    return step('publish', done, {
        answered,
        click: answered.length > 0 ? [] : [say(text('step.publish.todo'))],
        buttons: halted.map((link) => button('button.let_go', 'letGo', link.id)),
    })
}

/** Whether SAM calls the activity subflow is seen; the reclaim subflow is not called before somebody reclaims. */
function subflows({ linked }: Seen): Step {
    const done = linked.length > 0 && linked.every((link) => link.activityOn !== '')
    const click = [say(text('step.subflows.todo', activitySubflow, reclaimSubflow))]
    const is = linked
        .filter((link) => link.activityOn !== '')
        .map((link) => say(text('step.subflows.done', activitySubflow, link.activityOn, reclaimSubflow)))
    return step('subflows', done, done ? { is } : { is, click })
}

function owner({ linked, profiles }: Seen): Step {
    const is: string[] = []
    const buttons: Button[] = []
    for (const link of linked) {
        const bySam = profiles.find((one) => one.id === link.coreProfile)?.candidateOwner !== ''
        is.push(say(text(bySam ? 'step.owner.sam' : 'step.owner.app', miroName(profiles, link))))
        buttons.push(
            bySam ? button('button.owner.app', 'own', link.id) : button('button.owner.sam', 'giveAway', link.id)
        )
    }
    const click = linked.length === 0 ? [say(text('step.owner.todo'))] : []
    return step('owner', linked.length > 0, { is, click, buttons })
}

function waiting({ linked }: Seen): Step[] {
    const click = linked.flatMap((link) =>
        pendingOf(link.id).map((one) => say(text('request.line', one.address, one.candidate || '-')))
    )
    return click.length > 0 ? [step('requests', false, { click })] : []
}

function lists(): Step {
    const known = registration()
    const buttons = known ? [button('button.leave', 'leave')] : []
    if (known !== null && known.lists !== '' && known.listsSaid === '')
        return step('lists', true, { is: [say(text('step.lists.done', listPlaces.join(', ')))], buttons })
    const answered = known?.listsSaid ? [known.listsSaid] : []
    return step('lists', false, {
        answered,
        click: [say(text('step.lists.todo', listTables[0], listTables[1]))],
        buttons,
    })
}

function positions(): Step {
    const is = positionLines()
    return step('positions', is.length > 0, { is: is.length > 0 ? is : [say(text('position.none'))] })
}

/** After 'Take links and lists away': what only a person can take out of SAM. */
function left(): Step[] {
    const known = registration()
    if (known?.state !== 'left') return []
    const open = placesNaming(known.subflows)
    const todo = text(open.length > 0 ? 'step.left.todo' : 'step.left.unknown', integrationName)
    return [step('left', false, { click: [say(todo)], open })]
}

function miroName(profiles: readonly CoreProfile[], link: Link): string {
    return profiles.find((one) => one.id === link.coreProfile)?.name ?? link.coreProfile
}

function samName(sam: readonly SamProfile[], link: Link): string {
    return sam.find((one) => one.id === link.samProfile)?.name ?? link.samProfile
}
