// What every page does in the browser: the navigator's filter, menus, messages, and the page's data for the other scripts.
;(function () {
    'use strict'
    var stateElement = document.getElementById('page-state')
    var state = stateElement ? JSON.parse(stateElement.textContent) : { ck: '', user: { roles: [] }, page: null }
    window.embedded = { state: state }
    window.g_ck = state.ck
    window.NOW = { user: { userID: state.user.id, name: state.user.name }, g_ck: state.ck }
    window.g_user = {
        userName: state.user.name,
        userID: state.user.id,
        getUserID: function () {
            return state.user.id
        },
        getUserName: function () {
            return state.user.name
        },
        getName: function () {
            return state.user.name
        },
        getFullName: function () {
            return state.user.fullName
        },
        hasRole: function (role) {
            return state.user.roles.indexOf('admin') >= 0 || state.user.roles.indexOf(role) >= 0
        },
        hasRoleExactly: function (role) {
            return state.user.roles.indexOf(role) >= 0
        },
        hasRoles: function () {
            return state.user.roles.length > 0
        },
    }

    var messages = (state.page && state.page.messages) || {}
    /** Text of a message key in the person's language, with {0} filled in. */
    window.getMessage = function (key, values) {
        var text = Object.prototype.hasOwnProperty.call(messages, key) ? messages[key] : key
        var given = values === undefined ? [] : [].concat(values)
        return String(text).replace(/\{(\d+)\}/g, function (whole, at) {
            return given[at] === undefined ? whole : given[at]
        })
    }
    window.GwtMessage = function () {}
    window.GwtMessage.prototype.getMessage = function (key) {
        return window.getMessage(key, [].slice.call(arguments, 1))
    }

    // Navigator: filter by title, and a button that shows it where the window is narrow.
    var filter = document.getElementById('navigator-filter')
    if (filter) {
        filter.addEventListener('input', function () {
            var wanted = filter.value.trim().toLowerCase()
            var any = false
            document.querySelectorAll('.navigator .menu').forEach(function (menu) {
                var inTitle = menu.querySelector('summary').textContent.toLowerCase().indexOf(wanted) >= 0
                var shown = 0
                menu.querySelectorAll('li').forEach(function (item) {
                    var fits = inTitle || item.textContent.toLowerCase().indexOf(wanted) >= 0
                    item.hidden = !fits
                    if (fits) shown++
                })
                menu.hidden = shown === 0
                if (shown) any = true
            })
            var none = document.querySelector('.navigator-none')
            if (none) none.hidden = any
        })
    }
    var toggle = document.querySelector('.navigator-toggle')
    if (toggle) {
        toggle.addEventListener('click', function () {
            var open = document.body.classList.toggle('navigator-open')
            toggle.setAttribute('aria-expanded', String(open))
            if (open) {
                var target = filter || document.querySelector('.navigator a')
                if (target) target.focus()
            }
        })
    }

    // Drop-down menus close with Escape and when something else is clicked.
    var menus = 'details.person, details.more'
    document.addEventListener('click', function (event) {
        document.querySelectorAll(menus).forEach(function (menu) {
            if (menu.open && !menu.contains(event.target)) menu.open = false
        })
        var close = event.target.closest ? event.target.closest('.message-close') : null
        if (close) close.parentNode.remove()
    })
    document.addEventListener('keydown', function (event) {
        if (event.key !== 'Escape') return
        document.querySelectorAll(menus).forEach(function (menu) {
            if (menu.open) {
                menu.open = false
                menu.querySelector('summary').focus()
            }
        })
        if (document.body.classList.contains('navigator-open') && toggle) {
            document.body.classList.remove('navigator-open')
            toggle.setAttribute('aria-expanded', 'false')
            toggle.focus()
        }
    })

    /** Adds a message at the top of the page; the text may carry the formatting the server lets through. */
    window.embedded.message = function (kind, text) {
        var box = document.createElement('div')
        box.className = 'message message-' + kind
        box.setAttribute('role', kind === 'error' ? 'alert' : 'status')
        var word = document.createElement('span')
        word.className = 'message-word'
        word.textContent = kind === 'error' ? 'Error' : kind === 'warning' ? 'Warning' : 'Information'
        var content = document.createElement('div')
        content.className = 'message-text'
        content.textContent = text
        var close = document.createElement('button')
        close.type = 'button'
        close.className = 'message-close'
        close.setAttribute('aria-label', 'Close message')
        close.textContent = '×'
        box.append(word, content, close)
        document.getElementById('messages').append(box)
        return box
    }

    /** Answers of the server's client-callable script includes. */
    // Names the platform's own client writes: a value of somebody else's is overwritten or refused.
    var RESERVED = /^sysparm_(scope|processor|want_session_messages|synch|value|type|chars)$/
    window.GlideAjax = function (processor) {
        this.parameters = new URLSearchParams()
        this.parameters.set('sysparm_processor', processor)
    }
    window.GlideAjax.prototype = {
        addParam: function (name, value) {
            if (RESERVED.test(name)) throw new Error("GlideAjax: the parameter '" + name + "' is the platform's own")
            this.parameters.set(name, value === undefined || value === null ? '' : value)
        },
        setWantSessionMessages: function (wanted) {
            this.parameters.set('sysparm_want_session_messages', String(wanted))
        },
        getParam: function (name) {
            return this.parameters.get(name)
        },
        getXML: function (callback) {
            fetch('/xmlhttp.do', {
                method: 'POST',
                headers: { 'X-UserToken': window.g_ck, 'Content-Type': 'application/x-www-form-urlencoded' },
                body: this.parameters.toString(),
            })
                .then(function (response) {
                    return response.text().then(function (text) {
                        if (!response.ok) throw new Error(text)
                        var xml = new DOMParser().parseFromString(text, 'text/xml')
                        xml.querySelectorAll('session_messages > message').forEach(function (one) {
                            window.embedded.message(one.getAttribute('type'), one.textContent)
                        })
                        if (callback) callback({ responseXML: xml, responseText: text, status: response.status })
                    })
                })
                .catch(function (error) {
                    console.error(error)
                    window.embedded.message('error', 'The server could not answer. Reload the page and try again.')
                })
        },
        getXMLAnswer: function (callback) {
            this.getXML(function (response) {
                callback(response.responseXML.documentElement.getAttribute('answer'))
            })
        },
        getAnswer: function () {
            throw new Error('not implemented: GlideAjax.getAnswer (use getXMLAnswer)')
        },
        getXMLWait: function () {
            throw new Error('not implemented: GlideAjax.getXMLWait (use getXMLAnswer)')
        },
    }
})()
