// People whom a download that waits for a decision did not find; of any other result nobody.
;(function refineQuery(current, parent) {
    current.addQuery('profile', parent.getValue('profile') || 'none')
    current.addQuery('missing_since', parent.getUniqueValue())
})(current, parent)
