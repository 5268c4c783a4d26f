// The subflows in the shape SAM asks for: their inputs and outputs, accessible from all scopes, without category and protection,
// run as the user who initiates the session.
import '@servicenow/sdk/global'
import { DateTimeColumn, ReferenceColumn, ScriptInclude, StringColumn } from '@servicenow/sdk/core'
import { Action, actionStep, Subflow, wfa } from '@servicenow/sdk/automation'

ScriptInclude({
    $id: Now.ID['script-include-miro-sam-steps'],
    name: 'MiroSamSteps',
    description: 'Bridge from flow steps to the modules of this app.',
    script: Now.include('./MiroSamSteps.js'),
    active: true,
})

const downloadAction = Action(
    {
        $id: Now.ID['action-download'],
        name: 'Miro SAM download subscriptions',
        internalName: 'miro_sam_download_subscriptions_step',
        description: 'Gives a profile of SAM what the last complete download of its Miro profile holds.',
        inputs: {
            profile: ReferenceColumn({
                label: 'Integration profile',
                referenceTable: 'samp_sw_subscription_profile',
                mandatory: true,
            }),
        },
        outputs: {},
    },
    (params) => {
        wfa.actionStep(actionStep.script, { $id: Now.ID['step-download'], label: 'Give subscriptions' }, {
            inputVariables: {
                profile: { label: 'Integration profile', value: wfa.dataPill(params.inputs.profile, 'reference') },
            },
            outputVariables: {},
            required_run_time: 'instance',
            script: Now.include('./download-step.js'),
            // The SDK's type asks for a list of inputs, its builder for an object by name.
            // eslint-disable-next-line @typescript-eslint/no-explicit-any
        } as any)
    }
)

const activityAction = Action(
    {
        $id: Now.ID['action-activity'],
        name: 'Miro SAM update activity',
        internalName: 'miro_sam_update_activity_step',
        description: 'Brings later days of activity.',
        inputs: {
            profile: ReferenceColumn({
                label: 'Integration profile',
                referenceTable: 'samp_sw_subscription_profile',
                mandatory: true,
            }),
            look_back_time: DateTimeColumn({ label: 'Look back time', mandatory: true }),
        },
        outputs: {},
    },
    (params) => {
        wfa.actionStep(actionStep.script, { $id: Now.ID['step-activity'], label: 'Bring activity' }, {
            inputVariables: {
                profile: { label: 'Integration profile', value: wfa.dataPill(params.inputs.profile, 'reference') },
                look_back_time: {
                    label: 'Look back time',
                    value: wfa.dataPill(params.inputs.look_back_time, 'glide_date_time'),
                },
            },
            outputVariables: {},
            required_run_time: 'instance',
            script: Now.include('./activity-step.js'),
            // The SDK's type asks for a list of inputs, its builder for an object by name.
            // eslint-disable-next-line @typescript-eslint/no-explicit-any
        } as any)
    }
)

const reclaimAction = Action(
    {
        $id: Now.ID['action-reclaim'],
        name: 'Miro SAM reclaim subscription',
        internalName: 'miro_sam_reclaim_subscription_step',
        description: 'Takes one Miro licence back, with every protection of the Miro app.',
        inputs: {
            profile: ReferenceColumn({
                label: 'Integration profile',
                referenceTable: 'samp_sw_subscription_profile',
                mandatory: true,
            }),
            subscription: ReferenceColumn({
                label: 'User subscription',
                referenceTable: 'samp_sw_subscription',
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
            { $id: Now.ID['step-reclaim'], label: 'Take the licence back' },
            {
                inputVariables: {
                    profile: { label: 'Integration profile', value: wfa.dataPill(params.inputs.profile, 'reference') },
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
                script: Now.include('./reclaim-step.js'),
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

export const downloadSubscriptions = Subflow(
    {
        $id: Now.ID['subflow-download'],
        name: 'Miro SAM Download Subscriptions',
        internalName: 'miro_sam_download_subscriptions',
        description: 'Download subflow for a custom integration profile of SAM.',
        runAs: 'user',
        access: 'public',
        inputs: {
            integration_profile: ReferenceColumn({
                label: 'Integration profile',
                referenceTable: 'samp_sw_subscription_profile',
                mandatory: true,
            }),
        },
        outputs: {},
    },
    (params) => {
        wfa.action(
            downloadAction,
            { $id: Now.ID['call-download'] },
            {
                profile: wfa.dataPill(params.inputs.integration_profile, 'reference'),
            }
        )
    }
)

export const updateActivity = Subflow(
    {
        $id: Now.ID['subflow-activity'],
        name: 'Miro SAM Update Activity',
        internalName: 'miro_sam_update_activity',
        description: 'Activity subflow for a custom integration profile of SAM.',
        runAs: 'user',
        access: 'public',
        inputs: {
            integration_profile: ReferenceColumn({
                label: 'Integration profile',
                referenceTable: 'samp_sw_subscription_profile',
                mandatory: true,
            }),
            look_back_time: DateTimeColumn({ label: 'Look back time', mandatory: true }),
        },
        outputs: {},
    },
    (params) => {
        wfa.action(
            activityAction,
            { $id: Now.ID['call-activity'] },
            {
                profile: wfa.dataPill(params.inputs.integration_profile, 'reference'),
                look_back_time: wfa.dataPill(params.inputs.look_back_time, 'glide_date_time'),
            }
        )
    }
)

export const reclaimSubscription = Subflow(
    {
        $id: Now.ID['subflow-reclaim'],
        name: 'Miro SAM Reclaim Subscription',
        internalName: 'miro_sam_reclaim_subscription',
        description: 'Reclamation subflow for a custom integration profile of SAM: status is success or failure.',
        runAs: 'user',
        access: 'public',
        inputs: {
            integration_profile: ReferenceColumn({
                label: 'Integration profile',
                referenceTable: 'samp_sw_subscription_profile',
                mandatory: true,
            }),
            user_subscription: ReferenceColumn({
                label: 'User subscription',
                referenceTable: 'samp_sw_subscription',
                mandatory: true,
            }),
        },
        outputs: {
            status: StringColumn({ label: 'Status', maxLength: 40 }),
            error_message: StringColumn({ label: 'Error message', maxLength: 4000 }),
        },
    },
    (params) => {
        const done = wfa.action(
            reclaimAction,
            { $id: Now.ID['call-reclaim'] },
            {
                profile: wfa.dataPill(params.inputs.integration_profile, 'reference'),
                subscription: wfa.dataPill(params.inputs.user_subscription, 'reference'),
            }
        )
        wfa.flowLogic.assignSubflowOutputs({ $id: Now.ID['outputs-reclaim'] }, params.outputs, {
            status: wfa.dataPill(done.status, 'string'),
            error_message: wfa.dataPill(done.error_message, 'string'),
        })
    }
)
