;(function calculatedFieldValue(current) {
    if (current.last_activity.nil()) return ''
    var idle = new GlideDateTime().getNumericValue() - current.last_activity.dateNumericValue()
    return Math.max(0, Math.floor(idle / 86400000))
})(current)
