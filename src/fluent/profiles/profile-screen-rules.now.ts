// What happens when a profile is shown or begun: the display rule, the bridge of its lists, New and the page of types.
import '@servicenow/sdk/global'
import { Acl, BusinessRule, ScriptInclude, UiAction, UiPage } from '@servicenow/sdk/core'
import { showProfile } from '../../server/handlers/rules.ts'
import { integratorRole } from '../security/roles.now.ts'

BusinessRule({
    $id: Now.ID['rule-profile-display'],
    name: 'Show checklist, next refresh and failures',
    table: 'x_snc_miro_sam_profile',
    when: 'display',
    description: 'Fills the set-up checklist and the banners for each look at a profile; writes nothing.',
    script: showProfile,
    order: 100,
    active: true,
})

ScriptInclude({
    $id: Now.ID['script-include-profile-screens'],
    name: 'ProfileScreens',
    script: Now.include('./ProfileScreens.js'),
    description: 'Look-ups of the related lists on the profile form.',
    clientCallable: false,
    accessibleFrom: 'package_private',
    active: true,
})

// Takes the place of the platform's own New on this table, as its action name is the same.
UiAction({
    $id: Now.ID['action-new-profile'],
    table: 'x_snc_miro_sam_profile',
    name: 'New',
    actionName: 'sysverb_new',
    hint: 'Create a direct integration profile',
    roles: [integratorRole],
    list: { showBannerButton: true, style: 'primary' },
    showInsert: true,
    showUpdate: true,
    order: -100,
    script: Now.include('./new-profile.js'),
})

// The platform keeps Save in the form's menu; the set-up page asks for a button.
UiAction({
    $id: Now.ID['action-save-new-profile'],
    table: 'x_snc_miro_sam_profile',
    name: 'Save',
    actionName: 'sysverb_insert_and_stay',
    hint: 'Save and stay on this profile',
    roles: [integratorRole],
    condition: 'current.canCreate()',
    form: { showButton: true, style: 'primary' },
    showInsert: true,
    showUpdate: false,
    order: 50,
    script: Now.include('./save-profile.js'),
})

UiAction({
    $id: Now.ID['action-save-profile'],
    table: 'x_snc_miro_sam_profile',
    name: 'Save',
    actionName: 'sysverb_update_and_stay',
    hint: 'Save and stay on this profile',
    roles: [integratorRole],
    condition: 'current.canWrite()',
    form: { showButton: true },
    showInsert: false,
    showUpdate: true,
    order: 50,
    script: Now.include('./save-profile.js'),
})

UiPage({
    $id: Now.ID['page-profile-types'],
    endpoint: 'x_snc_miro_sam_profile_types.do',
    category: 'general',
    description: 'Offers the types of direct integration profiles.',
    direct: false,
    html: Now.include('./profile-types.html'),
})

Acl({
    $id: Now.ID['acl-page-profile-types'],
    name: 'x_snc_miro_sam_profile_types',
    type: 'ui_page',
    operation: 'read',
    roles: [integratorRole],
})
