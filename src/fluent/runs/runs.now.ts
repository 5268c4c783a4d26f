// The ticker, the app's own event queue and what its events do.
import '@servicenow/sdk/global'
import { BusinessRule, Record, ScheduledScript, ScriptAction } from '@servicenow/sdk/core'
import { checkJobTimes } from '../../server/handlers/rules.ts'
import { runDueJobs } from '../../server/handlers/jobs.ts'

ScheduledScript({
    $id: Now.ID['run-due-jobs'],
    name: 'Miro SAM - Run due jobs',
    frequency: 'periodically',
    executionInterval: { minutes: 1 },
    executionStart: '2026-01-01 00:00:00',
    timeZone: 'UTC',
    script: runDueJobs,
})

/** Sequential: two slices of two runs never race each other, and one run's slices stay in order. */
Record({
    $id: Now.ID['run-queue'],
    table: 'sysevent_queue',
    data: {
        sys_class_name: 'sysevent_queue',
        queue: 'x_snc_miro_sam.runs',
        suffix: 'runs',
        description: 'Slices of downloads and reclamations, one after the other.',
        poll_interval: '1970-01-01 00:00:05',
        job_config: 'job_count',
        job_config_value: 1,
        provider: '44af4464431212108da9a574a9b8f2f5',
        processing_order: 'sequential',
        // Without it nobody makes the queue's jobs, and its events stay ready for ever.
        automatic_processing: true,
    },
})

Record({
    $id: Now.ID['event-run-slice'],
    table: 'sysevent_register',
    data: {
        suffix: 'run.slice',
        event_name: 'x_snc_miro_sam.run.slice',
        description: 'A run hands its next slice over; parm1 run, parm2 slice that ended.',
        fired_by: 'Script modules: runs of downloads and reclamations',
        table: 'x_snc_miro_sam_job_result',
        priority: 100,
        queue: 'x_snc_miro_sam.runs',
    },
})

Record({
    $id: Now.ID['event-profile-purge'],
    table: 'sysevent_register',
    data: {
        suffix: 'profile.purge',
        event_name: 'x_snc_miro_sam.profile.purge',
        description: 'Subscriptions of a deleted profile (parm1) are deleted in slices.',
        fired_by: 'Business rule: Miro SAM - Delete what belongs to a profile',
        table: 'x_snc_miro_sam_profile',
        priority: 200,
        queue: 'x_snc_miro_sam.runs',
    },
})

ScriptAction({
    $id: Now.ID['work-next-slice'],
    name: 'Miro SAM - Work the next slice of a run',
    eventName: 'x_snc_miro_sam.run.slice',
    active: true,
    order: 100,
    description: 'Works one slice of a run and hands the rest over again.',
    script: `require('./src/server/handlers/jobs.ts').workNextSlice(event)`,
})

ScriptAction({
    $id: Now.ID['purge-profile'],
    name: 'Miro SAM - Delete subscriptions of a deleted profile',
    eventName: 'x_snc_miro_sam.profile.purge',
    active: true,
    order: 100,
    description: 'Deletes what a deleted profile has left, a bounded number of rows at a time.',
    script: `require('./src/server/handlers/jobs.ts').purgeProfile(event)`,
})

BusinessRule({
    $id: Now.ID['check-job-times'],
    name: 'Miro SAM - Check the times of a job',
    table: 'x_snc_miro_sam_scheduled_job',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    active: true,
    script: checkJobTimes,
})
