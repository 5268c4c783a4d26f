;(function execute(inputs, outputs) {
    // Instances were seen to hand over a record, an element or a text.
    function idOf(given) {
        return given && given.getUniqueValue ? given.getUniqueValue() : String((given && given.sys_id) || given || '')
    }
    var answer = new MiroReclamation().revoke(idOf(inputs.profile), idOf(inputs.subscription))
    outputs.status = answer.status
    outputs.error_message = answer.error_message
})(inputs, outputs)
