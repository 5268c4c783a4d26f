// Dialogs: confirmations, UI pages and forms shown over the page, with the keyboard kept inside while they are open.
;(function () {
    'use strict'
    var host = document.getElementById('dialogs')

    function open(content, title) {
        var dialog = document.createElement('dialog')
        dialog.className = 'dialog'
        if (title) {
            var heading = document.createElement('h1')
            heading.className = 'dialog-title'
            heading.id = 'dialog-title-' + host.childElementCount
            heading.textContent = title
            dialog.setAttribute('aria-labelledby', heading.id)
            dialog.append(heading)
        } else {
            var own = content.querySelector && content.querySelector('h1[id]')
            if (own) dialog.setAttribute('aria-labelledby', own.id)
        }
        dialog.append(content)
        host.append(dialog)
        var before = document.activeElement
        dialog.addEventListener('close', function () {
            dialog.remove()
            if (before && before.focus) before.focus()
        })
        dialog.showModal()
        return dialog
    }

    function button(text, style, work) {
        var element = document.createElement('button')
        element.type = 'button'
        element.className = 'button ' + (style || '')
        element.textContent = text
        element.addEventListener('click', work)
        return element
    }

    /** Text of a dialog may carry simple formatting that the app's own scripts wrote. */
    function body(html) {
        var element = document.createElement('div')
        element.className = 'dialog-body'
        var holder = document.createElement('template')
        holder.innerHTML = html || ''
        element.append(holder.content)
        return element
    }

    var CONFIRM = /^(glide_confirm_standard|glide_confirm_basic|glide_modal_confirm|glide_ask_standard|glide_warn)$/
    var PROMPT = /^(glide_prompt|glide_prompt_standard)$/
    var TELL = /^(glide_alert_standard|glide_info|glide_notification)$/

    window.GlideModal = function (id, readOnly, width) {
        this.id = id
        this.width = width
        this.title = ''
        this.preferences = {}
        window.GlideModal.open = window.GlideModal.open || {}
        window.GlideModal.open[id] = this
    }
    window.GlideModal.prototype = {
        setTitle: function (title) {
            this.title = title
        },
        setWidth: function (width) {
            this.width = width
        },
        setSize: function (width) {
            this.width = width
        },
        setPreference: function (name, value) {
            this.preferences[name] = value
        },
        getPreference: function (name) {
            return this.preferences[name]
        },
        setPreferenceAndReload: function (values) {
            Object.assign(this.preferences, values)
            this.destroy()
            this.render()
        },
        setBody: function (html) {
            this.html = html
        },
        on: function (name, work) {
            this.handlers = this.handlers || {}
            this.handlers[name] = work
        },
        destroy: function () {
            if (this.dialog) this.dialog.close()
            this.dialog = null
        },
        renderWithContent: function (content) {
            var element = typeof content === 'string' ? body(content) : content
            this.dialog = open(element, this.title)
        },
        render: function () {
            if (CONFIRM.test(this.id) || PROMPT.test(this.id) || TELL.test(this.id)) this.ask()
            else this.load()
        },
        /** Two buttons, or one, with the callbacks the platform's own dialogs take. */
        ask: function () {
            // Callbacks run with another `this`.
            // eslint-disable-next-line @typescript-eslint/no-this-alias
            var self = this
            var given = this.preferences
            var call = function (name) {
                var work = given[name]
                if (typeof work === 'string') work = window[work]
                var input = content.querySelector('[data-answer]')
                var result = typeof work === 'function' ? work.call(self, input ? input.value : undefined) : undefined
                if (result !== false) self.destroy()
            }
            var content = document.createElement('div')
            content.append(body(this.html || given.body || given.title || given.warning_message || ''))
            if (PROMPT.test(this.id)) {
                var label = document.createElement('label')
                label.textContent = given.label || ''
                var input = document.createElement('input')
                input.type = 'text'
                input.setAttribute('data-answer', '')
                input.value = given.defaultValue || ''
                if (!given.label) input.setAttribute('aria-label', this.title || 'Answer')
                label.append(input)
                content.append(label)
            }
            var buttons = document.createElement('div')
            buttons.className = 'dialog-buttons'
            var destructive =
                /\bbtn-destructive\b/.test(given.buttonClassComplete || '') || given.destructive
                    ? 'destructive'
                    : 'primary'
            if (!TELL.test(this.id))
                buttons.append(
                    button(
                        given.buttonLabelCancel || given.cancelLabel || 'Cancel',
                        '',
                        call.bind(null, 'onPromptCancel')
                    )
                )
            buttons.append(
                button(
                    given.buttonLabelComplete || given.okLabel || given.buttonLabel || 'OK',
                    destructive,
                    function () {
                        call(
                            given.onPromptComplete
                                ? 'onPromptComplete'
                                : given.onPromptSave
                                  ? 'onPromptSave'
                                  : 'onPromptComplete'
                        )
                    }
                )
            )
            content.append(buttons)
            this.dialog = open(content, this.title || given.title || 'Confirmation')
            this.dialog.addEventListener('cancel', function (event) {
                event.preventDefault()
                call('onPromptCancel')
                self.destroy()
            })
        },
        /** A UI page as the dialog's content; preferences become its parameters. */
        load: function () {
            // Callbacks run with another `this`.
            // eslint-disable-next-line @typescript-eslint/no-this-alias
            var self = this
            var query = new URLSearchParams()
            Object.keys(this.preferences).forEach(function (name) {
                var value = self.preferences[name]
                if (typeof value !== 'function') query.set(/^sysparm_/.test(name) ? name : 'sysparm_' + name, value)
            })
            fetch('/' + this.id + '.do?' + query.toString(), { headers: { 'X-Fragment': '1' } })
                .then(function (response) {
                    return response.text().then(function (text) {
                        if (!response.ok) throw new Error('This dialog cannot be opened.')
                        self.dialog = open(body(text), self.title)
                        runScripts(self.dialog)
                    })
                })
                .catch(function (error) {
                    window.embedded.message('error', error.message)
                })
        },
    }
    window.GlideModal.prototype.get = function (id) {
        return window.GlideModal.open[id]
    }
    window.GlideModal.get = window.GlideModal.prototype.get
    window.GlideDialogWindow = window.GlideModal

    function runScripts(element) {
        element.querySelectorAll('script').forEach(function (script) {
            ;(0, eval)(script.textContent)
        })
    }

    /** Workspaces' dialogs, with the same look. */
    window.g_modal = {
        confirm: function (title, message, done, options) {
            return new Promise(function (resolve) {
                var modal = new window.GlideModal('glide_confirm_standard')
                modal.setTitle(title)
                modal.setPreference('body', message)
                Object.assign(modal.preferences, options || {})
                var settle = function (answer) {
                    if (typeof done === 'function') done(answer)
                    resolve(answer)
                }
                modal.setPreference('onPromptComplete', function () {
                    settle(true)
                })
                modal.setPreference('onPromptCancel', function () {
                    settle(false)
                })
                modal.render()
            })
        },
        alert: function (title, message, done) {
            var modal = new window.GlideModal('glide_alert_standard')
            modal.setTitle(title)
            modal.setPreference('body', message)
            modal.setPreference('onPromptComplete', done)
            modal.render()
        },
    }

    // Links that open their page as a dialog.
    document.addEventListener('click', function (event) {
        var target = event.target.closest ? event.target : event.target.parentElement
        var close = target.closest('dialog [data-dialog-close]')
        if (close) {
            event.preventDefault()
            close.closest('dialog').close()
            return
        }
        var link = target.closest('a[data-dialog]')
        if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        fetch(link.href, { headers: { 'X-Fragment': '1' } }).then(function (response) {
            response.text().then(function (text) {
                if (!response.ok) {
                    window.location.href = link.href
                    return
                }
                var holder = document.createElement('template')
                holder.innerHTML = text
                open(holder.content.firstElementChild)
            })
        })
    })
})()
