;(function runMailScript(current, template, email, email_action, event) {
    // The secret of the link is only ever in the event and the e-mail.
    template.print(new MiroReclamation().consentLinks(current, event.getValue('parm2')))
})(current, template, email, email_action, event)
