// Instance scan checks of the app's own: what the health page finds, for whoever scans the instance.
import '@servicenow/sdk/global'
import { ScriptInclude, ScriptOnlyCheck } from '@servicenow/sdk/core'

// A check may not require a module itself, so each asks this bridge.
ScriptInclude({
    $id: Now.ID['script-include-miro-health'],
    name: 'MiroHealth',
    description: 'Tells instance scan checks what the health page finds.',
    script: Now.include('./MiroHealth.js'),
    clientCallable: false,
    accessibleFrom: 'package_private',
    active: true,
})

ScriptOnlyCheck({
    $id: Now.ID['scan-queue'],
    name: 'Miro SAM - Events of the queue are processed',
    active: true,
    category: 'manageability',
    priority: '1',
    shortDescription: 'Events of x_snc_miro_sam.runs wait or failed',
    resolutionDetails: 'Open Software Asset > Health: it says what was seen, what it means and what to do next.',
    script: `(function (finding) {
    var said = new x_snc_miro_sam.MiroHealth().finding('queue');
    if (!said) return;
    finding.setValue('finding_details', said);
    finding.increment();
})(finding);`,
})

ScriptOnlyCheck({
    $id: Now.ID['scan-jobs'],
    name: 'Miro SAM - Scheduled jobs run',
    active: true,
    category: 'manageability',
    priority: '2',
    shortDescription: 'A scheduled job is missing, switched off or overdue',
    resolutionDetails: 'Open Software Asset > Health: it says what was seen, what it means and what to do next.',
    script: `(function (finding) {
    var said = new x_snc_miro_sam.MiroHealth().finding('jobs');
    if (!said) return;
    finding.setValue('finding_details', said);
    finding.increment();
})(finding);`,
})

ScriptOnlyCheck({
    $id: Now.ID['scan-subflows'],
    name: 'Miro SAM - Subflows are active',
    active: true,
    category: 'manageability',
    priority: '1',
    shortDescription: 'A subflow that jobs start is inactive or missing',
    resolutionDetails: 'Open Software Asset > Health: it says what was seen, what it means and what to do next.',
    script: `(function (finding) {
    var said = new x_snc_miro_sam.MiroHealth().finding('subflows');
    if (!said) return;
    finding.setValue('finding_details', said);
    finding.increment();
})(finding);`,
})

ScriptOnlyCheck({
    $id: Now.ID['scan-credentials'],
    name: 'Miro SAM - Published profiles have their connections',
    active: true,
    category: 'manageability',
    priority: '2',
    shortDescription: 'A published profile has no usable connection or credential',
    resolutionDetails: 'Open Software Asset > Health: it says what was seen, what it means and what to do next.',
    script: `(function (finding) {
    var said = new x_snc_miro_sam.MiroHealth().finding('credentials');
    if (!said) return;
    finding.setValue('finding_details', said);
    finding.increment();
})(finding);`,
})

ScriptOnlyCheck({
    $id: Now.ID['scan-downloads'],
    name: 'Miro SAM - Published profiles are downloaded',
    active: true,
    category: 'manageability',
    priority: '2',
    shortDescription: 'A published profile has had no complete download for more days than candidates are judged on',
    resolutionDetails: 'Open Software Asset > Health: it says what was seen, what it means and what to do next.',
    script: `(function (finding) {
    var said = new x_snc_miro_sam.MiroHealth().finding('downloads');
    if (!said) return;
    finding.setValue('finding_details', said);
    finding.increment();
})(finding);`,
})

ScriptOnlyCheck({
    $id: Now.ID['scan-prices'],
    name: 'Miro SAM - Reclamation rules have a price',
    active: true,
    category: 'manageability',
    priority: '4',
    shortDescription: 'An active reclamation rule has no price',
    resolutionDetails: 'Open Software Asset > Health: it says what was seen, what it means and what to do next.',
    script: `(function (finding) {
    var said = new x_snc_miro_sam.MiroHealth().finding('prices');
    if (!said) return;
    finding.setValue('finding_details', said);
    finding.increment();
})(finding);`,
})

ScriptOnlyCheck({
    $id: Now.ID['scan-roles'],
    name: 'Miro SAM - Roles are contained as installed',
    active: true,
    category: 'security',
    priority: '3',
    shortDescription: "A contained role was refused at the install, or one of the app's own was taken away",
    resolutionDetails: 'Open Software Asset > Health: it says what was seen, what it means and what to do next.',
    script: `(function (finding) {
    var said = new x_snc_miro_sam.MiroHealth().finding('roles');
    if (!said) return;
    finding.setValue('finding_details', said);
    finding.increment();
})(finding);`,
})
