// Colours of a profile's status and of its validation in the workspace, which reads highlighted values and never the styles of Core UI's lists.
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

const profileStatusHighlight = Record({
    $id: Now.ID['highlight-profile-status'],
    table: 'sys_highlighted_value',
    data: { name: 'x_snc_miro_sam_profile status', table: 'x_snc_miro_sam_profile', field: 'status', active: true },
})

Record({
    $id: Now.ID['highlight-profile-status-draft'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: profileStatusHighlight,
        conditions: 'status=draft',
        color: 'gray',
        variant: 'secondary',
        order: 100,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-profile-status-published'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: profileStatusHighlight,
        conditions: 'status=published',
        color: 'positive',
        variant: 'secondary',
        order: 200,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-profile-status-deleting'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: profileStatusHighlight,
        conditions: 'status=deleting',
        color: 'high',
        variant: 'secondary',
        order: 300,
        active: true,
    },
})

const profileValidationHighlight = Record({
    $id: Now.ID['highlight-profile-validation'],
    table: 'sys_highlighted_value',
    data: {
        name: 'x_snc_miro_sam_profile validation',
        table: 'x_snc_miro_sam_profile',
        field: 'validation',
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-profile-validation-not-validated'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: profileValidationHighlight,
        conditions: 'validation=not_validated',
        color: 'gray',
        variant: 'secondary',
        order: 100,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-profile-validation-success'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: profileValidationHighlight,
        conditions: 'validation=success',
        color: 'positive',
        variant: 'secondary',
        order: 200,
        active: true,
    },
})

Record({
    $id: Now.ID['highlight-profile-validation-failure'],
    table: 'sys_highlighted_value_condition',
    data: {
        highlighted_value: profileValidationHighlight,
        conditions: 'validation=failure',
        color: 'critical',
        variant: 'secondary',
        order: 300,
        active: true,
    },
})
