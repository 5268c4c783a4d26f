// Bridge for the status page: what it shows, and what its buttons do.
var MiroSamStatusAjax = Class.create()
MiroSamStatusAjax.prototype = Object.extendsObject(global.AbstractAjaxProcessor, {
    show: function () {
        return require('./src/server/handlers/page.ts').show(new x_snc_miro_sam.MiroCompanion())
    },
    press: function () {
        return require('./src/server/handlers/page.ts').press(
            String(this.getParameter('sysparm_what') || ''),
            String(this.getParameter('sysparm_of') || ''),
            new x_snc_miro_sam.MiroCompanion(),
            function (wish) {
                return new global.CustomIntegrationProfileUtils().createCustomIntegration(wish)
            }
        )
    },
    type: 'MiroSamStatusAjax',
})
