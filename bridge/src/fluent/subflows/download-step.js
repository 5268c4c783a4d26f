;(function execute(inputs) {
    new MiroSamSteps().download(inputs.profile)
})(inputs, outputs)
