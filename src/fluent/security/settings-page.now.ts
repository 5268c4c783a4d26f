// The page of settings: which properties it shows, in which order.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { approvalReminders, judgeWithin, reclamationErrorTimeout, undoDays } from '../candidates/settings.now.ts'
import {
    confirmMissing,
    extraHosts,
    httpTimeoutMilliseconds,
    keepResultsDays,
    maxPauses,
    removalCeilingPercent,
    removalFloor,
    slicePages,
    sliceSeconds,
    staleRunMinutes,
} from './settings.now.ts'

const page = Record({
    $id: Now.ID['properties-category'],
    table: 'sys_properties_category',
    data: { name: 'Miro Enterprise', title: 'Miro Enterprise for Software Asset Management' },
})

Record({
    $id: Now.ID['properties-page-removal-ceiling-percent'],
    table: 'sys_properties_category_m2m',
    data: { category: page, property: removalCeilingPercent, order: 100 },
})

Record({
    $id: Now.ID['properties-page-removal-floor'],
    table: 'sys_properties_category_m2m',
    data: { category: page, property: removalFloor, order: 200 },
})

Record({
    $id: Now.ID['properties-page-judge-within'],
    table: 'sys_properties_category_m2m',
    data: { category: page, property: judgeWithin, order: 300 },
})

Record({
    $id: Now.ID['properties-page-reclamation-error-timeout'],
    table: 'sys_properties_category_m2m',
    data: { category: page, property: reclamationErrorTimeout, order: 400 },
})

Record({
    $id: Now.ID['properties-page-keep-results-days'],
    table: 'sys_properties_category_m2m',
    data: { category: page, property: keepResultsDays, order: 500 },
})

Record({
    $id: Now.ID['properties-page-slice-seconds'],
    table: 'sys_properties_category_m2m',
    data: { category: page, property: sliceSeconds, order: 600 },
})

Record({
    $id: Now.ID['properties-page-slice-pages'],
    table: 'sys_properties_category_m2m',
    data: { category: page, property: slicePages, order: 700 },
})

Record({
    $id: Now.ID['properties-page-stale-run-minutes'],
    table: 'sys_properties_category_m2m',
    data: { category: page, property: staleRunMinutes, order: 800 },
})

Record({
    $id: Now.ID['properties-page-max-pauses'],
    table: 'sys_properties_category_m2m',
    data: { category: page, property: maxPauses, order: 900 },
})

Record({
    $id: Now.ID['properties-page-http-timeout-milliseconds'],
    table: 'sys_properties_category_m2m',
    data: { category: page, property: httpTimeoutMilliseconds, order: 1000 },
})

Record({
    $id: Now.ID['properties-page-extra-hosts'],
    table: 'sys_properties_category_m2m',
    data: { category: page, property: extraHosts, order: 1100 },
})

Record({
    $id: Now.ID['properties-page-approval-reminders'],
    table: 'sys_properties_category_m2m',
    data: { category: page, property: approvalReminders, order: 450 },
})

Record({
    $id: Now.ID['properties-page-confirm-missing'],
    table: 'sys_properties_category_m2m',
    data: { category: page, property: confirmMissing, order: 250 },
})

Record({
    $id: Now.ID['properties-page-undo-days'],
    table: 'sys_properties_category_m2m',
    data: { category: page, property: undoDays, order: 460 },
})
