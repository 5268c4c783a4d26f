// Bridge.
import '@servicenow/sdk/global'
import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['script-include-miro-sam-steps'],
    name: 'MiroSamSteps',
    description: 'Bridge from flow steps.',
    script: Now.include('./MiroSamSteps.js'),
    active: true,
})
