// Subscriptions that carry this identifier.
;(function refineQuery(current, parent) {
    current.addQuery('subscription_identifier', parent.getValue('identifier'))
})(current, parent)
