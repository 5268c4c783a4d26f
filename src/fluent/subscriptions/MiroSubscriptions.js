var MiroSubscriptions = Class.create()
MiroSubscriptions.prototype = {
    initialize: function () {},

    /** Downloads the subscriptions of a profile (sys_id); answers { status, error_message }. */
    download: function (profileId) {
        return require('./src/server/handlers/flows.ts').downloadSubscriptions(profileId)
    },

    type: 'MiroSubscriptions',
}
