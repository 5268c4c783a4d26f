;(function runMailScript(current, template, email, email_action, event) {
    template.print(new MiroReclamation().consentDue(current))
})(current, template, email, email_action, event)
