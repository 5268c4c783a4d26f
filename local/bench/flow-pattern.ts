// The documented flow pattern, as a model: a subflow with a For Each over a page's members and one flow action execution for each of
// them, really walked by the embedded instance's flow interpreter. A real flow engine does more per execution (contexts, operations,
// logs), so this is a floor of its cost, not a measurement of it.
import { gzipSync } from 'node:zlib'
import { logicKinds } from '../instance/index.ts'
import type { Instance } from '../instance/index.ts'
import type { MiroProcess } from '../miro/launch.ts'
import { readWithClient, upsertOne } from './naive.ts'
import { gaugeOf } from './ways.ts'
import type { RunCost } from './ways.ts'

const scriptStep = '106afb6647032200b4fad7527c9a71e7'
const scriptVariable = '71aa7f6647032200b4fad7527c9a719b'
const actionName = 'bench_upsert_user_subscription'
const subflowName = 'bench_download_page'

/** What the documented action takes per user: ids, name, licence and its model, role, instants, and the profile. */
const memberFields = ['id', 'email', 'license', 'model', 'role', 'lastActivityAt', 'licenseAssignedAt'] as const

const encoded = (values: unknown) => gzipSync(JSON.stringify(values)).toString('base64')

/** One script step that looks a member up and inserts or updates the subscription. */
function installAction(instance: Instance, scope: string | null): string {
    const { records } = instance
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
    const script = `(function execute(inputs) { var member = inputs; var profile = String(inputs.profile); ${upsertOne} })(inputs)`
    records.insert('sys_variable_value', { document_key: step, variable: scriptVariable, value: script })
    for (const [order, element] of [...memberFields, 'profile'].entries()) {
        records.insert('sys_hub_action_input', {
            model: action,
            element,
            internal_type: 'string',
            max_length: '255',
            active: '1',
            order: String(order + 1),
        })
        records.insert('sys_element_mapping', { id: step, field: element, value: `{{action.${element}}}` })
    }
    return action
}

/** For each of the subflow's members: the action, with the member's values as data pills. */
function installSubflow(instance: Instance): void {
    const { records } = instance
    const scope = records.first('sys_scope', 'scope=x_snc_miro_sam')?.sys_id ?? null
    const action = installAction(instance, scope)
    const flow = records.insert('sys_hub_flow', {
        name: 'Bench download page (model)',
        internal_name: subflowName,
        type: 'subflow',
        active: '1',
        status: 'published',
        run_as: 'system',
        sys_scope: scope,
    })
    for (const [order, [element, type]] of [
        ['members', 'array.object'],
        ['profile', 'string'],
    ].entries()) {
        records.insert('sys_hub_flow_input', {
            model: flow,
            element,
            internal_type: type,
            max_length: '255',
            active: '1',
            order: String(order + 1),
        })
    }
    records.insert('sys_hub_flow_logic_instance_v2', {
        flow,
        logic_definition: logicKinds.forEach,
        ui_id: 'bench-each',
        order: '1',
        values: encoded({ inputs: [{ name: 'items', value: '{{subflow.members}}' }] }),
    })
    records.insert('sys_hub_action_instance_v2', {
        flow,
        action_type: action,
        ui_id: 'bench-upsert',
        parent_ui_id: 'bench-each',
        order: '2',
        values: encoded([
            ...memberFields.map((name) => ({ name, value: `{{forEach.item.${name}}}` })),
            { name: 'profile', value: '{{subflow.profile}}' },
        ]),
    })
}

const runPage = `
sn_fd.FlowAPI.getRunner().subflow('x_snc_miro_sam.${subflowName}').inForeground()
    .withInputs({ members: members, profile: profile }).run()`

/**
 * All members, page by page, as a flow with a REST step would read them; here Miro's own client reads.
 * @param profile sys_id of a profile of its own
 */
export async function runFlowPattern(
    instance: Instance,
    miro: MiroProcess,
    profile: string,
    total: number
): Promise<RunCost> {
    if (!instance.records.first('sys_hub_flow', `internal_name=${subflowName}`)) installSubflow(instance)
    const gauge = gaugeOf(instance, total)
    gauge.cost.requests = await readWithClient(instance, miro, (members) =>
        gauge.work(() => {
            const bindings = { members, profile }
            instance.scripts.run(runPage, { scope: 'x_snc_miro_sam', name: 'flow pattern', bindings })
        })
    )
    gauge.sampleHeap()
    return gauge.cost
}
