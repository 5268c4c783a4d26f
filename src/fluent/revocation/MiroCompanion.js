/**
 * For an application beside this one, of any scope. What is read wants the role x_snc_miro_sam.user, the choice of an owner
 * x_snc_miro_sam.integrator; jobs of the system may do both.
 *   var miro = new x_snc_miro_sam.MiroCompanion()
 *   miro.subscriptions(profile, '', 1000)          // of the last complete download, in the order of Miro's ids
 *   miro.reclaim(profile, externalUserId, 'SRC0001') // { status: success or failure, error_message, pending, candidate }
 */
var MiroCompanion = Class.create()
MiroCompanion.prototype = {
    initialize: function () {
        this.handlers = require('./src/server/handlers/companion.ts')
    },

    /** [{ id, name, status, organizationId, organizationName, lastRefresh, candidateOwner, obstacle }] */
    profiles: function () {
        return this.handlers.profilesShown()
    },

    /** A page of at most `most` subscriptions of a profile, beginning after a member's id; '' for the first. */
    subscriptions: function (profile, after, most) {
        return this.handlers.subscriptionsAfter(String(profile), String(after || ''), Number(most || 1000))
    },

    /** { percent, floor }: how many rows may leave at once without being asked about. */
    removalCeiling: function () {
        return this.handlers.removalCeiling()
    },

    /** Lets an application own the removal candidates of a profile, '' gives them back; answers '' or why not. */
    chooseOwner: function (profile, owner) {
        return this.handlers.chooseOwner(String(profile), String(owner || ''))
    },

    /** Takes one licence back with every protection of this app; asked again later, it answers how it ended. */
    reclaim: function (profile, externalUserId, by) {
        return this.handlers.reclaimFor(String(profile), String(externalUserId), String(by || ''))
    },

    type: 'MiroCompanion',
}
