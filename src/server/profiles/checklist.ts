// Decides the set-up checklist of a profile: the set-up page's steps, the state of each, and which one is next.
import { escapeMarkup, link } from '../base/markup.ts'
import { text } from '../texts/text.ts'
import type { Text } from '../texts/text.ts'

/** What the look-up of an alias found; `label` is the alias' id such as x_snc_miro_sam.Miro_Enterprise. */
export type ConnectionFact =
    | { state: 'ready'; label: string; aliasId: string }
    /** No alias chosen. */
    | { state: 'none' }
    /** Connection and credential are there, but nobody has been to Miro's consent page yet. */
    | { state: 'no_token'; label: string; credentialId: string }
    /** An alias without a usable connection and credential; `dialog`: its template offers to make them. */
    | { state: 'missing'; label: string; aliasId: string; message: Text; nextStep: Text; dialog: boolean }

export type SubflowFact = { state: 'active' | 'inactive'; label: string } | { state: 'none' }

export interface SetupFacts {
    saved: boolean
    /** The person may create connections (the platform's role connection_admin, or admin). */
    mayConnect: boolean
    download: ConnectionFact
    downloadSubflow: SubflowFact
    /** 'Reclaim subscriptions' is ticked. */
    reclaimWanted: boolean
    reclaim: ConnectionFact
    reclaimSubflow: SubflowFact
    validation: 'not_validated' | 'success' | 'failure'
    /** What failed and what to do, in the words stored with the validation. */
    validationMessage: string
    published: boolean
}

export const stepStates = ['done', 'to_do', 'failed', 'waiting', 'not_needed'] as const
export type StepState = (typeof stepStates)[number]

export interface Step {
    key: 'save' | 'download' | 'reclaim' | 'subflows' | 'validate' | 'publish'
    state: StepState
    title: Text
    /** Why it failed, or where to click. */
    details: (Text | string)[]
    /** Path inside the instance of the record to open. */
    path?: string
    /** The one step to take now. */
    next: boolean
}

/**
 * Steps in the set-up page's order. Rules:
 * - save comes first; nothing else can be judged before it;
 * - where an alias has no template to make them from, connection and credential are made by hand, and count the same;
 * - the download side needs a connection with a credential, the reclaim side too unless 'Reclaim subscriptions' is cleared;
 * - both subflows must exist and be active (an install can leave them inactive); the reclaim one only where it is wanted;
 * - a connection whose validation succeeded has its token, whatever the token store says;
 * - Validate Connection waits for the download connection only, as it proves the download side only;
 * - Publish waits for a successful validation and for active subflows, and never for the reclaim connection;
 * - the first step that is failed or to do is the next one.
 */
export function describeChecklist(facts: SetupFacts): Step[] {
    const steps: Step[] = [
        step('save', facts.saved ? 'done' : 'to_do', facts.saved ? [] : [text('checklist.save.how')]),
        connectionStep('download', facts.download, facts),
        reclaimStep(facts),
        subflowStep(facts),
        validationStep(facts),
        publishStep(facts),
    ]
    // What is to be done later would only distract, and much of it is settled by the step before.
    for (const one of steps) if (one.state === 'waiting') one.details = []
    const next = steps.find(({ state }) => state === 'failed' || state === 'to_do')
    if (next) next.next = true
    return steps
}

function step(key: Step['key'], state: StepState, details: Step['details'] = [], path?: string): Step {
    return { key, state, title: text(`checklist.${key}`), details, path, next: false }
}

function connectionStep(key: 'download' | 'reclaim', fact: ConnectionFact, facts: SetupFacts): Step {
    const open = facts.saved ? 'to_do' : 'waiting'
    if (fact.state === 'none') return step(key, open, [text(`checklist.${key}.choose`)])
    if (fact.state === 'no_token') {
        if (facts.validation === 'success') return step(key, 'done', [fact.label])
        const path = `oauth_2_0_credentials.do?sys_id=${fact.credentialId}`
        return step(key, open, [text('checklist.download.token', fact.label)], path)
    }
    const path = `sys_alias.do?sys_id=${fact.aliasId}`
    if (fact.state === 'ready') return step(key, 'done', [fact.label], path)
    const details = [fact.message, text(`checklist.${key}.${fact.dialog ? 'how' : 'by_hand'}`, fact.label)]
    if (!facts.mayConnect) details.push(text('checklist.connect.role'))
    return step(key, open, details, path)
}

function reclaimStep(facts: SetupFacts): Step {
    if (!facts.reclaimWanted) return step('reclaim', 'not_needed', [text('checklist.reclaim.off')])
    return connectionStep('reclaim', facts.reclaim, facts)
}

function subflowStep(facts: SetupFacts): Step {
    const wanted: [SubflowFact, Text][] = [[facts.downloadSubflow, text('checklist.subflows.choose_download')]]
    if (facts.reclaimWanted) wanted.push([facts.reclaimSubflow, text('checklist.subflows.choose_reclaim')])
    const details: (Text | string)[] = []
    for (const [fact, choose] of wanted) {
        if (fact.state === 'none') details.push(choose)
        if (fact.state === 'inactive') details.push(text('checklist.subflows.inactive', fact.label))
    }
    if (details.length === 0) return step('subflows', 'done')
    const broken = wanted.some(([fact]) => fact.state === 'inactive')
    return step('subflows', broken ? 'failed' : facts.saved ? 'to_do' : 'waiting', details)
}

function validationStep(facts: SetupFacts): Step {
    if (facts.validation === 'success') return step('validate', 'done')
    if (!facts.saved || facts.download.state !== 'ready') return step('validate', 'waiting')
    if (facts.validation === 'failure') {
        return step('validate', 'failed', [facts.validationMessage, text('checklist.validate.again')])
    }
    return step('validate', 'to_do', [text('checklist.validate.how')])
}

function publishStep(facts: SetupFacts): Step {
    if (facts.published) return step('publish', 'done')
    const ready = facts.validation === 'success' && facts.downloadSubflow.state === 'active'
    return step('publish', ready ? 'to_do' : 'waiting', ready ? [text('checklist.publish.how')] : [])
}

/**
 * The checklist as HTML for a read-only field: every state is a word as well as a sign, every text is escaped.
 * `say` words a text in the reader's language.
 */
export function drawChecklist(steps: readonly Step[], say: (message: Text | string) => string): string {
    const items = steps.map((one) => {
        const heading = `${signs[one.state]} <strong>${escapeMarkup(say(one.title))}</strong>`
        const state = escapeMarkup(say(text(`checklist.state.${one.state}`)))
        const now = one.next ? ` <em>${escapeMarkup(say(text('checklist.next')))}</em>` : ''
        const details = one.details
            .filter((detail) => detail !== '')
            .map((detail) => escapeMarkup(say(detail)).replace(/\n/g, '<br />'))
        const open = one.path && one.state !== 'waiting' ? [link(one.path, say(text('checklist.open')))] : []
        const body = [...details, ...open].join('<br />')
        return `<li>${heading} (${state})${now}${body ? `<br />${body}` : ''}</li>`
    })
    return `<ol>${items.join('')}</ol>`
}

const signs: Record<StepState, string> = {
    done: '&#10003;',
    to_do: '&#9675;',
    failed: '&#10007;',
    waiting: '&#8230;',
    not_needed: '&#8211;',
}
