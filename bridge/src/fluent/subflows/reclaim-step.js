;(function execute(inputs, outputs) {
    var answer = new MiroSamSteps().reclaim(inputs.profile, inputs.subscription)
    outputs.status = answer.status
    outputs.error_message = answer.error_message
})(inputs, outputs)
