;(function runMailScript(current, template, email, email_action, event) {
    template.print(new MiroReclamation().consentDays(current))
})(current, template, email, email_action, event)
