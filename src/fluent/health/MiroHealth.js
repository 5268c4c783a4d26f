// Bridge: instance scan checks and ATF tests ask here.
var MiroHealth = Class.create()
MiroHealth.prototype = {
    initialize: function () {},

    /** What a check of the health page finds, in sentences; '' where all is well. */
    finding: function (check) {
        return require('./src/server/handlers/health.ts').scanFinding(String(check))
    },

    /** Whether a link of an e-mail opens its question for the person of this session. */
    opens: function (questionId, secret) {
        return require('./src/server/handlers/rest.ts').linkOpens(String(questionId), String(secret))
    },

    type: 'MiroHealth',
}
