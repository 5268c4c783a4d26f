// The subflow a profile's download goes through, its custom action, and the bridge to the modules.
import '@servicenow/sdk/global'
import { ReferenceColumn, ScriptInclude, StringColumn } from '@servicenow/sdk/core'
import { Action, Subflow, actionStep, wfa } from '@servicenow/sdk/automation'

ScriptInclude({
    $id: Now.ID['miro-subscriptions'],
    name: 'MiroSubscriptions',
    description: 'Bridge to the modules that download Miro subscriptions.',
    accessibleFrom: 'package_private',
    script: Now.include('./MiroSubscriptions.js'),
})

export const downloadAction = Action(
    {
        $id: Now.ID['action-download-subscriptions'],
        name: 'Miro Download Subscriptions',
        internalName: 'miro_download_subscriptions',
        description: 'Downloads the members of a Miro Enterprise organization as software subscriptions.',
        inputs: {
            integration_profile: ReferenceColumn({
                label: 'Integration profile',
                referenceTable: 'x_snc_miro_sam_profile',
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
            { $id: Now.ID['step-download-subscriptions'], label: 'Download' },
            {
                required_run_time: 'instance',
                script: Now.include('./download-step.js'),
                inputVariables: {
                    integration_profile: {
                        label: 'Integration profile',
                        value: wfa.dataPill(params.inputs.integration_profile, 'reference'),
                    },
                },
                outputVariables: {
                    status: StringColumn({ label: 'Status', maxLength: 40 }),
                    error_message: StringColumn({ label: 'Error message', maxLength: 4000 }),
                },
            }
        )
        wfa.assignActionOutputs(params.outputs, {
            status: wfa.dataPill(step.status, 'string'),
            error_message: wfa.dataPill(step.error_message, 'string'),
        })
    }
)

export const downloadSubflow = Subflow(
    {
        $id: Now.ID['subflow-download-subscriptions'],
        name: 'Miro Download Subscriptions',
        internalName: 'miro_download_subscriptions',
        description:
            'What the daily job and Refresh now call for a profile. Put your own in the profile to replace it.',
        runAs: 'system',
        access: 'public',
        inputs: {
            integration_profile: ReferenceColumn({
                label: 'Integration profile',
                referenceTable: 'x_snc_miro_sam_profile',
                mandatory: true,
            }),
        },
        outputs: {
            status: StringColumn({ label: 'Status', maxLength: 40 }),
            error_message: StringColumn({ label: 'Error message', maxLength: 4000 }),
        },
    },
    (params) => {
        const downloaded = wfa.action(
            downloadAction,
            { $id: Now.ID['call-download-subscriptions'], annotation: 'Download the members' },
            { integration_profile: wfa.dataPill(params.inputs.integration_profile, 'reference') }
        )
        wfa.flowLogic.assignSubflowOutputs(
            { $id: Now.ID['outputs-download-subscriptions'], annotation: 'Tell the caller' },
            params.outputs,
            {
                status: wfa.dataPill(downloaded.status, 'string'),
                error_message: wfa.dataPill(downloaded.error_message, 'string'),
            }
        )
    }
)
