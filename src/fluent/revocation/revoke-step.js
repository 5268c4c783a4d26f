;(function execute(inputs, outputs) {
    var answer = new MiroReclamation().revoke(
        inputs.profile.sys_id || inputs.profile,
        inputs.subscription.sys_id || inputs.subscription
    )
    outputs.status = answer.status
    outputs.error_message = answer.error_message
})(inputs, outputs)
