// Colours of the states of jobs and their results.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['style-result-state-queued'],
    table: 'sys_ui_style',
    data: { name: 'x_snc_miro_sam_job_result', element: 'state', value: 'queued', style: 'background-color: #757575' },
})

Record({
    $id: Now.ID['style-result-state-in-progress'],
    table: 'sys_ui_style',
    data: {
        name: 'x_snc_miro_sam_job_result',
        element: 'state',
        value: 'in_progress',
        style: 'background-color: #1565c0',
    },
})

Record({
    $id: Now.ID['style-result-state-paused'],
    table: 'sys_ui_style',
    data: { name: 'x_snc_miro_sam_job_result', element: 'state', value: 'paused', style: 'background-color: #f9c80e' },
})

Record({
    $id: Now.ID['style-result-state-needs-decision'],
    table: 'sys_ui_style',
    data: {
        name: 'x_snc_miro_sam_job_result',
        element: 'state',
        value: 'needs_decision',
        style: 'background-color: #ef6c00',
    },
})

Record({
    $id: Now.ID['style-result-state-completed'],
    table: 'sys_ui_style',
    data: {
        name: 'x_snc_miro_sam_job_result',
        element: 'state',
        value: 'completed',
        style: 'background-color: #2e7d32',
    },
})

Record({
    $id: Now.ID['style-result-state-failed'],
    table: 'sys_ui_style',
    data: { name: 'x_snc_miro_sam_job_result', element: 'state', value: 'failed', style: 'background-color: #d32f2f' },
})

Record({
    $id: Now.ID['style-result-state-not-run'],
    table: 'sys_ui_style',
    data: { name: 'x_snc_miro_sam_job_result', element: 'state', value: 'not_run', style: 'background-color: #d32f2f' },
})

Record({
    $id: Now.ID['style-result-state-superseded'],
    table: 'sys_ui_style',
    data: {
        name: 'x_snc_miro_sam_job_result',
        element: 'state',
        value: 'superseded',
        style: 'background-color: #757575',
    },
})

Record({
    $id: Now.ID['style-job-last-state-queued'],
    table: 'sys_ui_style',
    data: {
        name: 'x_snc_miro_sam_scheduled_job',
        element: 'last_state',
        value: 'queued',
        style: 'background-color: #757575',
    },
})

Record({
    $id: Now.ID['style-job-last-state-in-progress'],
    table: 'sys_ui_style',
    data: {
        name: 'x_snc_miro_sam_scheduled_job',
        element: 'last_state',
        value: 'in_progress',
        style: 'background-color: #1565c0',
    },
})

Record({
    $id: Now.ID['style-job-last-state-paused'],
    table: 'sys_ui_style',
    data: {
        name: 'x_snc_miro_sam_scheduled_job',
        element: 'last_state',
        value: 'paused',
        style: 'background-color: #f9c80e',
    },
})

Record({
    $id: Now.ID['style-job-last-state-needs-decision'],
    table: 'sys_ui_style',
    data: {
        name: 'x_snc_miro_sam_scheduled_job',
        element: 'last_state',
        value: 'needs_decision',
        style: 'background-color: #ef6c00',
    },
})

Record({
    $id: Now.ID['style-job-last-state-completed'],
    table: 'sys_ui_style',
    data: {
        name: 'x_snc_miro_sam_scheduled_job',
        element: 'last_state',
        value: 'completed',
        style: 'background-color: #2e7d32',
    },
})

Record({
    $id: Now.ID['style-job-last-state-failed'],
    table: 'sys_ui_style',
    data: {
        name: 'x_snc_miro_sam_scheduled_job',
        element: 'last_state',
        value: 'failed',
        style: 'background-color: #d32f2f',
    },
})

Record({
    $id: Now.ID['style-job-last-state-not-run'],
    table: 'sys_ui_style',
    data: {
        name: 'x_snc_miro_sam_scheduled_job',
        element: 'last_state',
        value: 'not_run',
        style: 'background-color: #d32f2f',
    },
})

Record({
    $id: Now.ID['style-job-last-state-superseded'],
    table: 'sys_ui_style',
    data: {
        name: 'x_snc_miro_sam_scheduled_job',
        element: 'last_state',
        value: 'superseded',
        style: 'background-color: #757575',
    },
})
