// Somebody else with the same link sees nothing.
;(function (outputs, steps, params, stepResult, assertEqual) {
    var question = new GlideRecord('x_snc_miro_sam_consent_question')
    question.addQuery('candidate.person', 'ATF asked')
    question.orderByDesc('sys_created_on')
    question.setLimit(1)
    question.query()
    if (!question.next()) return false
    var health = new x_snc_miro_sam.MiroHealth()
    assertEqual({
        name: 'somebody else',
        shouldbe: false,
        value: health.opens(question.getUniqueValue(), 'atf-secret'),
    })
    return true
})(outputs, steps, params, stepResult, assertEqual)
