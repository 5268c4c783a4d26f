;(function execute(inputs) {
    new MiroSamSteps().activity(inputs.profile, inputs.look_back_time)
})(inputs, outputs)
