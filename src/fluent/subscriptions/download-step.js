;(function execute(inputs, outputs) {
    var profile = inputs.integration_profile
    var sysId = profile && profile.getUniqueValue ? profile.getUniqueValue() : String(profile || '')
    var outcome = new x_snc_miro_sam.MiroSubscriptions().download(sysId)
    outputs.status = outcome.status
    outputs.error_message = outcome.error_message
})(inputs, outputs)
