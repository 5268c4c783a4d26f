// Models that this profile's subscriptions use.
;(function refineQuery(current, parent) {
    current.addQuery('sys_id', 'IN', new x_snc_miro_sam.ProfileScreens().softwareModels(parent.getUniqueValue()))
})(current, parent)
