// Class.create, Object.extendsObject and AbstractAjaxProcessor: the platform's own way of making classes, run in the scripts' realm.
import type { Realm } from './realm.ts'

/** Written in the language of the realm, since prototypes made elsewhere would not be the scripts' own. */
const classSource = `(function () {
    var Class = {
        create: function () {
            return function () {
                if (typeof this.initialize === 'function') this.initialize.apply(this, arguments)
            }
        },
    }
    Object.defineProperty(Object, 'extendsObject', {
        value: function (parent, extension) {
            var made = Object.create(typeof parent === 'function' ? parent.prototype : parent)
            var names = Object.keys(extension || {})
            for (var i = 0; i < names.length; i++) made[names[i]] = extension[names[i]]
            return made
        },
        enumerable: false,
    })
    var AbstractAjaxProcessor = Class.create()
    AbstractAjaxProcessor.prototype = {
        initialize: function (request, responseXML, gc) {
            this.request = request
            this.responseXML = responseXML
            this.gc = gc
        },
        getParameter: function (name) {
            if (!this.request || typeof this.request.getParameter !== 'function') return null
            return this.request.getParameter(name)
        },
        getName: function () {
            return this.getParameter('sysparm_name')
        },
        type: 'AbstractAjaxProcessor',
    }
    return { Class: Class, AbstractAjaxProcessor: AbstractAjaxProcessor }
})()`

export function classicClasses(realm: Realm): Record<string, unknown> {
    return realm.evaluate(classSource) as Record<string, unknown>
}
