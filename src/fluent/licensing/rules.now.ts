// What happens when entitlements, prices and days change, and what scripts may ask about licences.
import '@servicenow/sdk/global'
import { BusinessRule, Property, ScheduledScript, ScriptInclude } from '@servicenow/sdk/core'
import { entitlementsOfDay } from '../../server/handlers/jobs.ts'
import {
    applyPriceChange,
    applyRulePrice,
    checkEntitlement,
    checkEntitlementDeletion,
} from '../../server/handlers/rules.ts'
import { adminRole, userRole } from '../security/roles.now.ts'

BusinessRule({
    $id: Now.ID['check-entitlement'],
    name: 'Miro SAM - Check an entitlement',
    table: 'x_snc_miro_sam_entitlement',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    active: true,
    script: checkEntitlement,
})

BusinessRule({
    $id: Now.ID['check-entitlement-deletion'],
    name: 'Miro SAM - Keep published entitlements',
    table: 'x_snc_miro_sam_entitlement',
    when: 'before',
    action: ['delete'],
    order: 100,
    active: true,
    script: checkEntitlementDeletion,
})

BusinessRule({
    $id: Now.ID['model-price-changed'],
    name: 'Miro SAM - Apply a license cost',
    table: 'x_snc_miro_sam_software_model',
    when: 'after',
    action: ['insert', 'update'],
    condition: 'current.licence_cost.changes() || current.licence_cost_currency.changes()',
    order: 200,
    active: true,
    script: applyPriceChange,
})

BusinessRule({
    $id: Now.ID['rule-price-changed'],
    name: 'Miro SAM - Apply a price of a rule',
    table: 'x_snc_miro_sam_reclamation_rule',
    when: 'after',
    action: ['update'],
    condition: 'current.annual_price.changes() || current.currency.changes()',
    order: 200,
    active: true,
    script: applyRulePrice,
})

ScheduledScript({
    $id: Now.ID['entitlements-of-the-day'],
    name: 'Miro SAM - Entitlements of the day',
    frequency: 'daily',
    executionTime: { hours: 0, minutes: 5, seconds: 0 },
    timeZone: 'UTC',
    script: entitlementsOfDay,
})

ScriptInclude({
    $id: Now.ID['script-include-miro-licensing'],
    name: 'MiroLicensing',
    description: 'Reconciles licences and answers their latest position, review and overview.',
    script: Now.include('./MiroLicensing.js'),
    active: true,
})

export const rightSizeBuffer = Property({
    $id: Now.ID['property-right-size-buffer'],
    $meta: { installMethod: 'once' },
    name: 'x_snc_miro_sam.right_size_buffer_percent',
    type: 'integer',
    value: 5,
    description: 'Kept above what is required when the right size of a model is told. Percent, 0 to 100; default 5.',
    roles: { read: [userRole], write: [adminRole] },
})

export const reconcileAfterDownload = Property({
    $id: Now.ID['property-reconcile-after-download'],
    $meta: { installMethod: 'once' },
    name: 'x_snc_miro_sam.reconcile_after_download',
    type: 'boolean',
    value: false,
    description:
        'Licences are reconciled after each complete download, beside the weekly job. true or false; default false.',
    roles: { read: [userRole], write: [adminRole] },
})
