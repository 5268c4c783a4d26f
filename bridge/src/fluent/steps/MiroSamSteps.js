var MiroSamSteps = Class.create()
MiroSamSteps.prototype = {
    initialize: function () {},
    x: function () {
        return require('./src/server/handlers/x.ts').x()
    },
    type: 'MiroSamSteps',
}
