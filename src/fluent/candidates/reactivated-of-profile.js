// Reclaimed people of this profile whom a later download showed active again.
;(function refineQuery(current, parent) {
    current.addQuery('profile', parent.getUniqueValue())
    current.addNotNullQuery('reactivated_on')
})(current, parent)
