// Unrecognized identifiers met in this profile's downloads.
;(function refineQuery(current, parent) {
    current.addQuery('profiles', 'CONTAINS', parent.getUniqueValue())
})(current, parent)
