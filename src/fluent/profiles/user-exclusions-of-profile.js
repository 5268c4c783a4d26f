// Exclusion rules of people hold for their profile type, or for all profiles when it is empty.
;(function refineQuery(current, parent) {
    current.addQuery('profile_type', parent.getValue('profile_type')).addOrCondition('profile_type', '')
})(current, parent)
