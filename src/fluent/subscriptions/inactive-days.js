;(function calculatedFieldValue(current) {
    if (current.last_activity.nil()) return ''
    // The end of that day, in the person's favour: 23:59:59 UTC, as the jobs count.
    var since = new GlideDateTime(String(current.getValue('last_activity')).substring(0, 10) + ' 23:59:59')
    var idle = new GlideDateTime().getNumericValue() - since.getNumericValue()
    return Math.max(0, Math.floor(idle / 86400000))
})(current)
