;(function calculatedFieldValue(current) {
    var since = String(current.getValue('idle_since') || '')
    // A row of 1.1.0 or before, until the next refresh: the end of the day of the last activity.
    if (since === '' && !current.last_activity.nil()) {
        since = String(current.getValue('last_activity')).substring(0, 10) + ' 23:59:59'
    }
    if (since === '') return ''
    var idle = new GlideDateTime().getNumericValue() - new GlideDateTime(since).getNumericValue()
    return Math.max(0, Math.floor(idle / 86400000))
})(current)
