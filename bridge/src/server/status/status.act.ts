// What the status page shows: step by step what is done, what to click, and what SAM answered.
import { links } from '../links/link.store.ts'
import type { Link } from '../links/link.store.ts'
import { registration } from '../links/registration.store.ts'
import { listPlaces, listTables } from '../links/workspace.act.ts'
import { samIsThere, samProfiles } from '../mirror/sam.store.ts'
import type { SamProfile } from '../mirror/sam.store.ts'
import type { Core, CoreProfile } from '../platform/core.ts'
import { say } from '../platform/messages.ts'
import { pendingOf } from '../reclaim/request.store.ts'
import { text } from '../texts/text.ts'
import type { TextKey } from '../texts/text.ts'
import { defined, identifiers } from './definitions.act.ts'
import { positionLines } from './positions.act.ts'

/** A button of the page: what it is called and what it sends back. */
export interface Button {
    readonly label: string
    readonly act: string
    readonly of: string
}

export interface Step {
    readonly key: string
    readonly title: string
    readonly done: boolean
    readonly lines: readonly string[]
    readonly buttons: readonly Button[]
}

export interface Choice {
    readonly id: string
    readonly name: string
}

export interface Status {
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

const step = (name: string, done: boolean, lines: readonly string[], buttons: readonly Button[] = []): Step => ({
    key: name,
    title: say(text(`step.${name}` as TextKey)),
    done,
    lines,
    buttons,
})

const button = (key: TextKey, act: string, of = ''): Button => ({ label: say(text(key)), act, of })

export function status(core: Core): Status {
    const there = samIsThere()
    const seen: Seen = { profiles: core.profiles(), sam: there ? samProfiles() : [], linked: links() }
    const choice = ({ id, name }: { id: string; name: string }): Choice => ({ id, name })
    const linkedOf = (side: 'coreProfile' | 'samProfile') => new Set(seen.linked.map((link) => link[side]))
    const [miroTaken, samTaken] = [linkedOf('coreProfile'), linkedOf('samProfile')]
    return {
        steps: there
            ? [
                  definitions(),
                  registered(),
                  profile(seen),
                  published(seen),
                  owner(seen),
                  ...waiting(seen),
                  lists(),
                  positions(),
              ]
            : [registered()],
        miro: seen.profiles.filter((one) => one.status === 'published' && !miroTaken.has(one.id)).map(choice),
        sam: seen.sam.filter((one) => !samTaken.has(one.id)).map(choice),
    }
}

function registered(): Step {
    const known = registration()
    const done = known?.state === 'registered'
    const lines = known?.said ? [known.said] : [say(text('step.register.todo'))]
    return step('register', done, lines, done ? [] : [button('button.register', 'register')])
}

function definitions(): Step {
    const have = defined()
    const missing = identifiers.filter((one) => !have.includes(one))
    const lines = have.length > 0 ? [say(text('step.definitions.done', have.join(', ')))] : []
    if (missing.length === 0) return step('definitions', true, lines)
    lines.push(say(text('step.definitions.todo', missing.join(', '))))
    return step('definitions', false, lines, [button('button.define', 'define')])
}

function profile({ linked, profiles, sam }: Seen): Step {
    if (linked.length === 0) {
        const todo = say(text('step.profile.todo', 'Miro SAM Download Subscriptions'))
        return step('profile', false, [todo], [button('button.link', 'link')])
    }
    const lines = linked.map((link) => say(text('link.made', miroName(profiles, link), samName(sam, link))))
    return step('profile', true, lines, [button('button.link', 'link')])
}

function published({ linked }: Seen): Step {
    const done = linked.length > 0 && linked.every((link) => link.state === 'done')
    const lines = linked.flatMap((link) => (link.said === '' ? [] : link.said.split('\n')))
    const todo = say(text('step.publish.todo', 'Miro SAM Update Activity', 'Miro SAM Reclaim Subscription'))
    const halted = linked.filter((link) => link.goneWaiting > 0)
    return step(
        'publish',
        done,
        lines.length > 0 ? lines : [todo],
        halted.map((link) => button('button.let_go', 'letGo', link.id))
    )
}

function owner({ linked, profiles }: Seen): Step {
    const lines: string[] = []
    const buttons: Button[] = []
    for (const link of linked) {
        const bySam = profiles.find((one) => one.id === link.coreProfile)?.candidateOwner !== ''
        lines.push(say(text(bySam ? 'step.owner.sam' : 'step.owner.app', miroName(profiles, link))))
        buttons.push(
            bySam ? button('button.owner.app', 'own', link.id) : button('button.owner.sam', 'giveAway', link.id)
        )
    }
    return step('owner', linked.length > 0, lines, buttons)
}

function waiting({ linked }: Seen): Step[] {
    const lines = linked.flatMap((link) =>
        pendingOf(link.id).map((one) => say(text('request.line', one.address, one.candidate || '-')))
    )
    return lines.length > 0 ? [step('requests', false, lines)] : []
}

function lists(): Step {
    const known = registration()
    const done = known !== null && known.lists !== '' && known.listsSaid === ''
    const line = done
        ? text('step.lists.done', listPlaces.join(', '))
        : text('step.lists.todo', listTables[0], listTables[1], known?.listsSaid || '-')
    return step('lists', done, [say(line)], known ? [button('button.leave', 'leave')] : [])
}

function positions(): Step {
    const lines = positionLines()
    return step('positions', lines.length > 0, lines.length > 0 ? lines : [say(text('position.none'))])
}

function miroName(profiles: readonly CoreProfile[], link: Link): string {
    return profiles.find((one) => one.id === link.coreProfile)?.name ?? link.coreProfile
}

function samName(sam: readonly SamProfile[], link: Link): string {
    return sam.find((one) => one.id === link.samProfile)?.name ?? link.samProfile
}
