// Colours of the states of jobs and their results in the workspace, which reads highlighted values and never the styles of Core UI's lists.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

const resultStateHighlight = Record({
    $id: Now.ID['highlight-result-state'],
    table: 'sys_highlighted_value',
    data: { name: 'x_snc_miro_sam_job_result state', table: 'x_snc_miro_sam_job_result', field: 'state', active: true },
})

Record({
    $id: Now.ID['highlight-result-state-queued'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: resultStateHighlight,
        conditions: 'state=queued',
        color: 'gray',
        variant: 'secondary',
        order: 100,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-result-state-in-progress'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: resultStateHighlight,
        conditions: 'state=in_progress',
        color: 'info',
        variant: 'secondary',
        order: 200,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-result-state-paused'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: resultStateHighlight,
        conditions: 'state=paused',
        color: 'warning',
        variant: 'secondary',
        order: 300,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-result-state-needs-decision'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: resultStateHighlight,
        conditions: 'state=needs_decision',
        color: 'high',
        variant: 'secondary',
        order: 400,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-result-state-completed'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: resultStateHighlight,
        conditions: 'state=completed',
        color: 'positive',
        variant: 'secondary',
        order: 500,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-result-state-failed'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: resultStateHighlight,
        conditions: 'state=failed',
        color: 'critical',
        variant: 'secondary',
        order: 600,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-result-state-not-run'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: resultStateHighlight,
        conditions: 'state=not_run',
        color: 'critical',
        variant: 'secondary',
        order: 700,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-result-state-superseded'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: resultStateHighlight,
        conditions: 'state=superseded',
        color: 'gray',
        variant: 'secondary',
        order: 800,
        active: true,
    },
})

const jobLastStateHighlight = Record({
    $id: Now.ID['highlight-job-last-state'],
    table: 'sys_highlighted_value',
    data: {
        name: 'x_snc_miro_sam_scheduled_job last_state',
        table: 'x_snc_miro_sam_scheduled_job',
        field: 'last_state',
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-job-last-state-queued'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: jobLastStateHighlight,
        conditions: 'last_state=queued',
        color: 'gray',
        variant: 'secondary',
        order: 100,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-job-last-state-in-progress'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: jobLastStateHighlight,
        conditions: 'last_state=in_progress',
        color: 'info',
        variant: 'secondary',
        order: 200,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-job-last-state-paused'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: jobLastStateHighlight,
        conditions: 'last_state=paused',
        color: 'warning',
        variant: 'secondary',
        order: 300,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-job-last-state-needs-decision'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: jobLastStateHighlight,
        conditions: 'last_state=needs_decision',
        color: 'high',
        variant: 'secondary',
        order: 400,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-job-last-state-completed'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: jobLastStateHighlight,
        conditions: 'last_state=completed',
        color: 'positive',
        variant: 'secondary',
        order: 500,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-job-last-state-failed'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: jobLastStateHighlight,
        conditions: 'last_state=failed',
        color: 'critical',
        variant: 'secondary',
        order: 600,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-job-last-state-not-run'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: jobLastStateHighlight,
        conditions: 'last_state=not_run',
        color: 'critical',
        variant: 'secondary',
        order: 700,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-job-last-state-superseded'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: jobLastStateHighlight,
        conditions: 'last_state=superseded',
        color: 'gray',
        variant: 'secondary',
        order: 800,
        active: true,
    },
})
