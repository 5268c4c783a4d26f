// The documented flow pattern, as a model: one execution of an upsert action per member on the embedded instance's flow interpreter.
// A real instance's flow engine does more per execution (context, operations, logs), so this is a floor, not a measurement of it.
import { measure } from '../cli/figures'
import type { Instance } from '../instance/instance'
import { upsertOne } from './naive'

const scriptStep = '106afb6647032200b4fad7527c9a71e7'
const scriptVariable = '71aa7f6647032200b4fad7527c9a719b'
const actionName = 'bench_upsert_user_subscription'

/** Installs the model's action: one script step that looks a member up and inserts or updates the subscription. */
function installAction(instance: Instance): void {
    const { records } = instance
    const scope = records.first('sys_scope', 'scope=x_snc_miro_sam')?.sys_id ?? null
    const action = records.insert('sys_hub_action_type_definition', {
        name: 'Upsert user subscription (model)',
        internal_name: actionName,
        active: '1',
        state: 'published',
        sys_scope: scope,
    })
    const step = records.insert('sys_hub_step_instance', {
        action,
        cid: 'upsert',
        label: 'Upsert',
        order: '1',
        active: '1',
        step_type: scriptStep,
        error_handling_type: '1',
    })
    const script = `(function execute(inputs) { var member = JSON.parse(inputs.member); var profile = String(inputs.profile); ${upsertOne} })(inputs)`
    records.insert('sys_variable_value', { document_key: step, variable: scriptVariable, value: script })
    for (const [order, element] of ['member', 'profile'].entries()) {
        records.insert('sys_hub_action_input', {
            model: action,
            element,
            internal_type: 'string',
            max_length: '4000',
            active: '1',
            order: String(order + 1),
        })
        records.insert('sys_element_mapping', { id: step, field: element, value: `{{action.${element}}}` })
    }
}

const runEach = `
for (var i = 0; i < members.length; i++) {
    sn_fd.FlowAPI.getRunner().action('x_snc_miro_sam.${actionName}').inForeground()
        .withInputs({ member: JSON.stringify(members[i]), profile: profile }).run()
}`

export interface FlowPatternFigures {
    executionsPerMember: number
    statementsPerMember: number
    platformStatementsPerMember: number
    millisecondsPerMember: number
}

/** @param members as naive.ts makes them; @param profile sys_id of a profile of its own */
export function runFlowPattern(
    instance: Instance,
    members: Record<string, string>[],
    profile: string
): FlowPatternFigures {
    if (!instance.records.first('sys_hub_action_type_definition', `internal_name=${actionName}`))
        installAction(instance)
    const before = instance.counters.snapshot().platformStatements
    const cost = measure(instance, () =>
        instance.scripts.run(runEach, { scope: 'x_snc_miro_sam', name: 'flow pattern', bindings: { members, profile } })
    )
    const platform = instance.counters.snapshot().platformStatements - before
    return {
        executionsPerMember: 1,
        statementsPerMember: Number((cost.statements / members.length).toFixed(3)),
        platformStatementsPerMember: Number((platform / members.length).toFixed(1)),
        millisecondsPerMember: Number((cost.milliseconds / members.length).toFixed(3)),
    }
}
