// Bridge from flow steps to the modules; only a script can name the script include of another scope.
var MiroSamSteps = Class.create()
MiroSamSteps.prototype = {
    initialize: function () {
        this.steps = require('./src/server/handlers/steps.ts')
        this.core = new x_snc_miro_sam.MiroCompanion()
    },
    /** Instances were seen to hand over a record, an element or a text. */
    idOf: function (given) {
        return given && given.getUniqueValue ? given.getUniqueValue() : String((given && given.sys_id) || given || '')
    },
    download: function (profile) {
        this.steps.download(this.core, this.idOf(profile))
    },
    activity: function (profile, lookBackTime) {
        this.steps.updateActivity(this.core, this.idOf(profile), String(lookBackTime || ''))
    },
    reclaim: function (profile, subscription) {
        return this.steps.reclaimOne(this.core, this.idOf(profile), this.idOf(subscription))
    },
    type: 'MiroSamSteps',
}
