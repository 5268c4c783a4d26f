// Bridge for the licence buttons of a workspace's lists.
var MiroLicenceListAjax = Class.create()
MiroLicenceListAjax.prototype = Object.extendsObject(global.AbstractAjaxProcessor, {
    press: function () {
        return require('./src/server/handlers/licence-lists.ts').pressLicenceList(
            String(this.getParameter('sysparm_what') || '')
        )
    },
    groupings: function () {
        return require('./src/server/handlers/licence-lists.ts').groupingWords()
    },
    type: 'MiroLicenceListAjax',
})
