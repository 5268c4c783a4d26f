// Bridge: conditions of list buttons ask whether the set-up has a next step.
var MiroFirstRun = Class.create()
MiroFirstRun.prototype = {
    initialize: function () {},
    wants: function () {
        return require('./src/server/handlers/first-run.ts').wantsNextStep(false)
    },
    wantsWithPrice: function () {
        return require('./src/server/handlers/first-run.ts').wantsNextStep(true)
    },
    type: 'MiroFirstRun',
}
