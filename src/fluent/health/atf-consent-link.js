// Gives the newest question of this test a link whose secret the test knows.
;(function (outputs, steps, params, stepResult, assertEqual) {
    var question = new GlideRecord('x_snc_miro_sam_consent_question')
    question.addQuery('candidate.person', 'ATF asked')
    question.orderByDesc('sys_created_on')
    question.setLimit(1)
    question.query()
    if (!question.next()) return false
    var parts = ['atf-secret', question.getValue('candidate'), question.getValue('user'), 'person', '4102444800000']
    question.setValue('digest', new GlideDigest().getSHA256Hex(parts.join('.')).toLowerCase())
    return question.update() !== null
})(outputs, steps, params, stepResult, assertEqual)
