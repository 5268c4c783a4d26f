// Bridge: related lists of the profile form ask here.
var ProfileScreens = Class.create()
ProfileScreens.prototype = {
    initialize: function () {},
    softwareModels: function (profileId) {
        return require('./src/server/handlers/ajax.ts').softwareModelsOf(String(profileId))
    },
    type: 'ProfileScreens',
}
