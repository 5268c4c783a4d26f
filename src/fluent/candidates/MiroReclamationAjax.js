// Bridge for what pages ask: what a threshold would mean, and what a button for many people would do.
var MiroReclamationAjax = Class.create()
MiroReclamationAjax.prototype = Object.extendsObject(global.AbstractAjaxProcessor, {
    thresholdEffect: function () {
        return require('./src/server/handlers/ajax.ts').thresholdSentence(
            String(this.getParameter('sysparm_rule') || ''),
            String(this.getParameter('sysparm_days') || '')
        )
    },
    announce: function () {
        return require('./src/server/handlers/ajax.ts').announceMany(
            String(this.getParameter('sysparm_what') || ''),
            String(this.getParameter('sysparm_scope') || '')
        )
    },
    confirm: function () {
        return String(
            require('./src/server/handlers/ajax.ts').confirmMany(
                String(this.getParameter('sysparm_what') || ''),
                String(this.getParameter('sysparm_scope') || ''),
                String(this.getParameter('sysparm_word') || '')
            )
        )
    },
    type: 'MiroReclamationAjax',
})
