// The page of settings: which properties it shows, in which order.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'
import { judgeWithin, reclamationErrorTimeout } from '../candidates/settings.now.ts'
import { extraHosts, httpTimeoutMilliseconds } from '../connections/settings.now.ts'
import { approvalReminders, consentContact, consentPage, consentPortal } from '../consent/settings.now.ts'
import { reconcileAfterDownload, rightSizeBuffer } from '../licensing/rules.now.ts'
import { downgradeAfterDays } from '../licensing/downgrade.now.ts'
import { allowedSubflows, undoDays } from '../revocation/settings.now.ts'
import { keepResultsDays, maxPauses, slicePages, sliceSeconds, staleRunMinutes } from '../runs/settings.now.ts'
import {
    backwardsActivityCeiling,
    confirmMissing,
    removalCeilingPercent,
    removalFloor,
} from '../subscriptions/settings.now.ts'

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
    data: { category: page, property: undoDays, order: 465 },
})

Record({
    $id: Now.ID['properties-page-backwards-activity-ceiling'],
    table: 'sys_properties_category_m2m',
    data: { category: page, property: backwardsActivityCeiling, order: 260 },
})

Record({
    $id: Now.ID['properties-page-consent-contact'],
    table: 'sys_properties_category_m2m',
    data: { category: page, property: consentContact, order: 270 },
})

Record({
    $id: Now.ID['properties-page-right-size-buffer'],
    table: 'sys_properties_category_m2m',
    data: { category: page, property: rightSizeBuffer, order: 460 },
})

Record({
    $id: Now.ID['properties-page-reconcile-after-download'],
    table: 'sys_properties_category_m2m',
    data: { category: page, property: reconcileAfterDownload, order: 470 },
})

Record({
    $id: Now.ID['properties-page-allowed-subflows'],
    table: 'sys_properties_category_m2m',
    data: { category: page, property: allowedSubflows, order: 2000 },
})

Record({
    $id: Now.ID['properties-page-downgrade-after-days'],
    table: 'sys_properties_category_m2m',
    data: { category: page, property: downgradeAfterDays, order: 480 },
})

Record({
    $id: Now.ID['properties-page-consent-page'],
    table: 'sys_properties_category_m2m',
    data: { category: page, property: consentPage, order: 271 },
})

Record({
    $id: Now.ID['properties-page-consent-portal'],
    table: 'sys_properties_category_m2m',
    data: { category: page, property: consentPortal, order: 272 },
})
