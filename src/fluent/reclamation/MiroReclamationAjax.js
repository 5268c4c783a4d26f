// Bridge for the rule form: what a threshold would mean, while it is being typed.
var MiroReclamationAjax = Class.create()
MiroReclamationAjax.prototype = Object.extendsObject(global.AbstractAjaxProcessor, {
    thresholdEffect: function () {
        return require('./src/server/reclamation/handlers.ts').thresholdSentence(
            String(this.getParameter('sysparm_rule') || ''),
            String(this.getParameter('sysparm_days') || '')
        )
    },
    type: 'MiroReclamationAjax',
})
