// Bridge from scripts (mail script, script step, portal widget) to the modules.
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
    consentQuestion: function (question, token) {
        return require('./src/server/handlers/portal.ts').consentQuestion(String(question), String(token))
    },
    consentAnswer: function (question, token, answer, comment) {
        return require('./src/server/handlers/portal.ts').consentAnswer(
            String(question),
            String(token),
            String(answer),
            String(comment)
        )
    },
    consentWaiting: function () {
        return require('./src/server/handlers/portal.ts').consentWaiting()
    },
    revoke: function (profileId, subscriptionId) {
        return require('./src/server/handlers/flows.ts').revokeForSubflow(String(profileId), String(subscriptionId))
    },
    type: 'MiroReclamation',
}
