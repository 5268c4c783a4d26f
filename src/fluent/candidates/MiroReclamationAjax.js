// Bridge for what pages ask: what a threshold would mean, and what a button for many people would do or did.
var MiroReclamationAjax = Class.create()
MiroReclamationAjax.prototype = Object.extendsObject(global.AbstractAjaxProcessor, {
    thresholdEffect: function () {
        return require('./src/server/handlers/ajax.ts').thresholdSentence(
            String(this.getParameter('sysparm_rule') || ''),
            String(this.getParameter('sysparm_days') || ''),
            String(this.getParameter('sysparm_price') || ''),
            String(this.getParameter('sysparm_currency') || '')
        )
    },
    announce: function () {
        return require('./src/server/handlers/ajax.ts').announceMany(
            String(this.getParameter('sysparm_what') || ''),
            String(this.getParameter('sysparm_rows') || '')
        )
    },
    confirm: function () {
        return String(
            require('./src/server/handlers/ajax.ts').confirmMany(
                String(this.getParameter('sysparm_what') || ''),
                String(this.getParameter('sysparm_rows') || ''),
                String(this.getParameter('sysparm_word') || '')
            )
        )
    },
    confirmSaid: function () {
        return require('./src/server/handlers/ajax.ts').confirmManySaid(
            String(this.getParameter('sysparm_what') || ''),
            String(this.getParameter('sysparm_rows') || ''),
            String(this.getParameter('sysparm_word') || '')
        )
    },
    skipSelected: function () {
        return require('./src/server/handlers/ajax.ts').skipSelected(
            String(this.getParameter('sysparm_rows') || ''),
            String(this.getParameter('sysparm_reason') || '')
        )
    },
    skipSelectedSaid: function () {
        return require('./src/server/handlers/ajax.ts').skipSelectedSaid(
            String(this.getParameter('sysparm_rows') || ''),
            String(this.getParameter('sysparm_reason') || '')
        )
    },
    skipWords: function () {
        return require('./src/server/handlers/ajax.ts').skipWords()
    },
    announceOne: function () {
        return require('./src/server/handlers/ajax.ts').announceSingle(
            String(this.getParameter('sysparm_candidate') || ''),
            String(this.getParameter('sysparm_notify') || '') === 'true'
        )
    },
    exclusionEffect: function () {
        return require('./src/server/handlers/ajax.ts').exclusionSentence(
            String(this.getParameter('sysparm_kind') || ''),
            String(this.getParameter('sysparm_value') || '')
        )
    },
    previewList: function () {
        require('./src/server/handlers/ajax.ts').showPreviewOfList(String(this.getParameter('sysparm_rows') || ''))
        return ''
    },
    previewSaid: function () {
        return require('./src/server/handlers/ajax.ts').previewOfListSaid(
            String(this.getParameter('sysparm_rows') || '')
        )
    },
    type: 'MiroReclamationAjax',
})
