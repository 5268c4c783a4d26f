// Bridge: instance scan checks and ATF tests ask here.
var MiroHealth = Class.create()
MiroHealth.prototype = {
    initialize: function () {},

    /** What a check of the health page finds, in sentences; '' where all is well. */
    finding: function (check) {
        return require('./src/server/handlers/health.ts').scanFinding(String(check))
    },

    type: 'MiroHealth',
}
