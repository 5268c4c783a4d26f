// Business rules of integration profiles: what a draft starts with, what a change means, what goes with a deletion.
import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'
import {
    carryProfileChange,
    checkProfileChange,
    deleteWithProfile,
    prepareProfile,
} from '../../server/handlers/rules.ts'

BusinessRule({
    $id: Now.ID['prepare-profile'],
    name: 'Miro SAM - Prepare a profile',
    table: 'x_snc_miro_sam_profile',
    when: 'before',
    action: ['insert'],
    order: 100,
    active: true,
    script: prepareProfile,
})

BusinessRule({
    $id: Now.ID['check-profile-change'],
    name: 'Miro SAM - Check a change of a profile',
    table: 'x_snc_miro_sam_profile',
    when: 'before',
    action: ['update'],
    order: 100,
    active: true,
    script: checkProfileChange,
})

BusinessRule({
    $id: Now.ID['carry-profile-change'],
    name: 'Miro SAM - Carry a change of a profile to its job',
    table: 'x_snc_miro_sam_profile',
    when: 'after',
    action: ['update'],
    order: 100,
    active: true,
    script: carryProfileChange,
})

BusinessRule({
    $id: Now.ID['delete-with-profile'],
    name: 'Miro SAM - Delete what belongs to a profile',
    table: 'x_snc_miro_sam_profile',
    when: 'before',
    action: ['delete'],
    order: 100,
    active: true,
    script: deleteWithProfile,
})
