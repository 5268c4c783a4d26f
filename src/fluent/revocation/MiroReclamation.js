// Bridge from scripts (mail script, script step) to the modules.
var MiroReclamation = Class.create()
MiroReclamation.prototype = {
    initialize: function () {},
    consentDays: function (question) {
        return require('./src/server/handlers/mails.ts').consentDays(question)
    },
    consentDue: function (question) {
        return require('./src/server/handlers/mails.ts').consentDue(question)
    },
    consentLinks: function (question, secret) {
        return require('./src/server/handlers/mails.ts').consentLinks(question, String(secret))
    },
    revoke: function (profileId, subscriptionId) {
        return require('./src/server/handlers/flows.ts').revokeForSubflow(String(profileId), String(subscriptionId))
    },
    type: 'MiroReclamation',
}
