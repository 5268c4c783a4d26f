/**
 * Licences for background scripts and integrations:
 *   var licensing = new MiroLicensing()
 *   licensing.reconcile({ profile: 'Miro Europe', groupBy: 'cost_center' })   // sys_id of the result when done, else null: it goes on in the queue
 *   licensing.position('full')                        // the latest position, an object with the columns' names, or null
 */
var MiroLicensing = Class.create()
MiroLicensing.prototype = {
    initialize: function () {
        this.scripts = require('./src/server/handlers/scripts.ts')
        /** Why the last reconcile did not begin or failed; '' where it did. */
        this.error = ''
        /** The run of the last reconcile. */
        this.run = ''
    },

    /**
     * options.groupBy: none, cost_center, department, company, country or region;
     * options.profile: sys_id or name; where rights are pooled every published profile is counted.
     */
    reconcile: function (options) {
        var answer = this.scripts.reconcile(
            String((options && options.groupBy) || ''),
            String((options && options.profile) || '')
        )
        this.error = answer.error
        this.run = answer.run
        return answer.result || null
    },

    /** model: sys_id, subscription identifier or display name; profile: sys_id, only where rights are told apart by it. */
    position: function (model, profile) {
        return this.scripts.positionOf(String(model), String(profile || ''))
    },

    /** Days left, seats over, what falls due and the forecast of the next review; null where there is none. */
    review: function (model) {
        return this.scripts.reviewOutlookOf(String(model))
    },

    /** The ten figures of the overview; filter.profile and filter.model are sys_ids. */
    overview: function (filter) {
        return this.scripts.overviewFor(
            String((filter && filter.profile) || ''),
            String((filter && filter.model) || '')
        )
    },

    /** Spend and savings by month, oldest first; filter.profile and filter.model are sys_ids. */
    months: function (filter, months) {
        return this.scripts.monthsFor(
            String((filter && filter.profile) || ''),
            String((filter && filter.model) || ''),
            Number(months || 12)
        )
    },

    /** { ok, lines }: what each line of a CSV text would become. */
    previewImport: function (csv) {
        return this.scripts.previewEntitlements(String(csv))
    },

    /** { ok, lines }: writes drafts, or nothing where one line is wrong. */
    importEntitlements: function (csv) {
        return this.scripts.importFile(String(csv))
    },

    /** { ok, lines }: changes { rights, unitCost, currency } of a published entitlement from a day on. */
    amend: function (entitlement, from, changes) {
        return this.scripts.amendFrom(String(entitlement), String(from), changes || {})
    },

    type: 'MiroLicensing',
}
