// The subflow `Miro Reclaim Subscription` a profile names, its action, and the bridges to the modules.
import '@servicenow/sdk/global'
import { ReferenceColumn, ScriptInclude, StringColumn } from '@servicenow/sdk/core'
import { Action, actionStep, Subflow, wfa } from '@servicenow/sdk/automation'

ScriptInclude({
    $id: Now.ID['script-include-miro-reclamation'],
    name: 'MiroReclamation',
    description: 'Bridge from mail scripts and flow steps to the reclamation modules.',
    script: Now.include('./MiroReclamation.js'),
    active: true,
})

ScriptInclude({
    $id: Now.ID['script-include-miro-companion'],
    name: 'MiroCompanion',
    description: 'What an application of another scope may read and ask for; each call asks for its role.',
    script: Now.include('./MiroCompanion.js'),
    accessibleFrom: 'public',
    active: true,
})

export const revokeAction = Action(
    {
        $id: Now.ID['action-reclaim-subscription'],
        name: 'Miro reclaim one subscription',
        internalName: 'miro_reclaim_one_subscription',
        description: 'Deactivates the Miro member of one subscription whose removal candidate awaits revocation.',
        inputs: {
            profile: ReferenceColumn({
                label: 'Integration profile',
                referenceTable: 'x_snc_miro_sam_profile',
                mandatory: true,
            }),
            subscription: ReferenceColumn({
                label: 'User subscription',
                referenceTable: 'x_snc_miro_sam_subscription',
                mandatory: true,
            }),
        },
        outputs: {
            status: StringColumn({ label: 'Status', maxLength: 40 }),
            error_message: StringColumn({ label: 'Error message', maxLength: 4000 }),
        },
    },
    (params) => {
        const step = wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['step-reclaim-subscription'], label: 'Deactivate at Miro' },
            {
                inputVariables: {
                    profile: {
                        label: 'Integration profile',
                        value: wfa.dataPill(params.inputs.profile, 'reference'),
                    },
                    subscription: {
                        label: 'User subscription',
                        value: wfa.dataPill(params.inputs.subscription, 'reference'),
                    },
                },
                outputVariables: {
                    status: StringColumn({ label: 'Status', maxLength: 40 }),
                    error_message: StringColumn({ label: 'Error message', maxLength: 4000 }),
                },
                required_run_time: 'instance',
                script: Now.include('./revoke-step.js'),
                // The SDK's type asks for a list of inputs, its builder for an object by name.
                // eslint-disable-next-line @typescript-eslint/no-explicit-any
            } as any
        )
        wfa.assignActionOutputs(params.outputs, {
            status: `${wfa.dataPill(step.status, 'string')}`,
            error_message: `${wfa.dataPill(step.error_message, 'string')}`,
        })
    }
)

export const reclaimSubscription = Subflow(
    {
        $id: Now.ID['subflow-reclaim-subscription'],
        name: 'Miro Reclaim Subscription',
        internalName: 'miro_reclaim_subscription',
        description: 'Takes one Miro licence back. Called by removal candidates through the profile.',
        runAs: 'system',
        inputs: {
            integration_profile: ReferenceColumn({
                label: 'Integration profile',
                referenceTable: 'x_snc_miro_sam_profile',
                mandatory: true,
            }),
            user_subscription: ReferenceColumn({
                label: 'User subscription',
                referenceTable: 'x_snc_miro_sam_subscription',
                mandatory: true,
            }),
        },
        outputs: {
            status: StringColumn({ label: 'Status', maxLength: 40 }),
            error_message: StringColumn({ label: 'Error message', maxLength: 4000 }),
        },
    },
    (params) => {
        const revoked = wfa.action(
            revokeAction,
            { $id: Now.ID['call-reclaim-subscription'] },
            {
                profile: wfa.dataPill(params.inputs.integration_profile, 'reference'),
                subscription: wfa.dataPill(params.inputs.user_subscription, 'reference'),
            }
        )
        wfa.flowLogic.assignSubflowOutputs({ $id: Now.ID['outputs-reclaim-subscription'] }, params.outputs, {
            status: wfa.dataPill(revoked.status, 'string'),
            error_message: wfa.dataPill(revoked.error_message, 'string'),
        })
    }
)
