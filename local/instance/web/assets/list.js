// Lists in the browser: selecting rows, g_list, and the client side of list actions.
;(function () {
    'use strict'
    document.querySelectorAll('section.list').forEach(function (section) {
        var form = section.querySelector('.list-form')
        if (!form) return
        var all = section.querySelector('.check-all')
        var checks = function () {
            return [].slice.call(section.querySelectorAll('input[name=checked]'))
        }
        if (all) {
            all.addEventListener('change', function () {
                checks().forEach(function (one) {
                    one.checked = all.checked
                })
            })
        }
        var g_list = {
            getChecked: function () {
                return checks()
                    .filter(function (one) {
                        return one.checked
                    })
                    .map(function (one) {
                        return one.value
                    })
                    .join(',')
            },
            getQuery: function () {
                return section.dataset.query
            },
            getFixedQuery: function () {
                return ''
            },
            getTableName: function () {
                return section.dataset.table
            },
            getView: function () {
                return section.dataset.view
            },
            getTitle: function () {
                return section.querySelector('h1, h2').textContent
            },
            refresh: function () {
                window.location.reload()
            },
            refreshList: function () {
                window.location.reload()
            },
            /** Runs the server side of an action, on the checked rows or on the list. */
            action: function (sysId, name) {
                send(name || sysId)
            },
        }
        var scripts = section.querySelector('.action-scripts')
        if (scripts) {
            try {
                ;(0, eval)(scripts.content.textContent)
            } catch (error) {
                console.error('List actions', error)
            }
        }
        function send(action) {
            var field = document.createElement('input')
            field.type = 'hidden'
            field.name = 'action'
            field.value = action
            form.append(field)
            form.submit()
        }
        function runClient(code) {
            window.g_list = g_list
            window.gsftSubmit = function (control, element, action) {
                send(action)
            }
            try {
                ;(0, eval)(code)
            } catch (error) {
                console.error('List action', error)
                window.embedded.message('error', 'This action failed in the browser: ' + error.message)
            }
        }
        section.addEventListener('click', function (event) {
            var pressed = event.target.closest('button')
            if (!pressed) return
            if (pressed.hasAttribute('data-choice')) {
                var choice = form.querySelector('select[name=choice]')
                var code = choice.selectedOptions[0].dataset.onclick
                if (choice.value === '') {
                    event.preventDefault()
                    choice.focus()
                } else if (code) {
                    event.preventDefault()
                    runClient(code)
                }
                return
            }
            if (!pressed.dataset.action) return
            event.preventDefault()
            if (pressed.dataset.onclick) runClient(pressed.dataset.onclick)
            else send(pressed.dataset.action)
        })
    })
    document.documentElement.dataset.ready = 'true'
})()
