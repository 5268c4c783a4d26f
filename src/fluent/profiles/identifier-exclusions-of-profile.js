// Exclusion rules of identifiers hold per profile type.
;(function refineQuery(current, parent) {
    current.addQuery('profile_type', parent.getValue('profile_type'))
})(current, parent)
