// Forms in the browser: g_form, UI policies, client scripts, UI actions, reference look-ups, previews and related-list tabs.
;(function () {
    'use strict'
    var form = document.getElementById('record-form')
    var page = window.embedded.state.page
    if (!form || !page) return
    var fields = page.fields
    var dirty = false
    var submitting = false
    window.g_scratchpad = page.scratchpad || {}

    function holder(name) {
        return form.querySelector('[data-field="' + CSS.escape(name) + '"]')
    }
    function input(name) {
        return document.getElementById(page.table + '.' + name)
    }
    function hidden(name) {
        var box = holder(name)
        return box ? box.querySelector('[data-reference-value], input[type=hidden][data-readonly]') : null
    }
    function valueOf(name) {
        var state = fields[name]
        if (!state) return page.others[name] !== undefined ? page.others[name] : ''
        var stored = hidden(name)
        if (stored) return stored.value
        var control = input(name)
        if (!control) return state.value
        if (control.type === 'checkbox') return String(control.checked)
        if (state.kind === 'number' && control.readOnly) return state.value
        return control.value
    }
    function changed(name, before, after, loading) {
        if (before === after) return
        runChange(name, before, after, loading)
        applyPolicies(false)
    }

    var g_form = (window.g_form = {
        getValue: valueOf,
        getTableName: function () {
            return page.table
        },
        getUniqueValue: function () {
            return page.sysId
        },
        getSysId: function () {
            return page.sysId
        },
        isNewRecord: function () {
            return page.isNew
        },
        getViewName: function () {
            return page.view
        },
        getFormElement: function () {
            return form
        },
        getControl: input,
        getElement: input,
        hasField: function (name) {
            return !!fields[name]
        },
        getFieldNames: function () {
            return Object.keys(fields)
        },
        getLabelOf: function (name) {
            return fields[name] ? fields[name].label : name
        },
        getBooleanValue: function (name) {
            return /^(1|true|yes|on)$/.test(valueOf(name))
        },
        getIntValue: function (name) {
            return parseInt(valueOf(name), 10) || 0
        },
        getDecimalValue: function (name) {
            return parseFloat(valueOf(name)) || 0
        },
        getDisplayValue: function (name) {
            if (!name) return document.querySelector('.form-title h1').textContent
            var control = input(name)
            if (control && control.tagName === 'SELECT') return control.options[control.selectedIndex].text
            return control ? control.value : ''
        },
        setValue: function (name, value, display) {
            var state = fields[name]
            if (!state) return
            var before = valueOf(name)
            var text = value === null || value === undefined ? '' : String(value)
            var control = input(name)
            var stored = hidden(name)
            if (stored) {
                stored.value = text
                if (control && control !== stored && control.dataset.reference)
                    control.value = display === undefined ? text : display
                var shown = holder(name).querySelector('[data-shown]')
                if (shown) shown.textContent = display === undefined ? text : display
                showPreviewButton(name)
            } else if (control && control.type === 'checkbox') control.checked = /^(1|true)$/.test(text)
            else if (control) control.value = text
            dirty = true
            changed(name, before, valueOf(name), false)
        },
        clearValue: function (name) {
            this.setValue(name, '', '')
        },
        setVisible: function (name, visible) {
            var box = holder(name)
            if (box) box.hidden = !asBoolean(visible)
        },
        setDisplay: function (name, visible) {
            this.setVisible(name, visible)
        },
        isVisible: function (name) {
            var box = holder(name)
            return !!box && !box.hidden
        },
        setReadOnly: function (name, readOnly) {
            lock(name, asBoolean(readOnly))
        },
        setReadonly: function (name, readOnly) {
            lock(name, asBoolean(readOnly))
        },
        setDisabled: function (name, readOnly) {
            lock(name, asBoolean(readOnly))
        },
        isReadOnly: function (name) {
            var control = input(name)
            return !control || control.disabled || control.readOnly
        },
        setMandatory: function (name, mandatory) {
            var box = holder(name)
            if (!box) return
            box.querySelector('.label').classList.toggle('mandatory', asBoolean(mandatory))
            box.dataset.mandatory = String(asBoolean(mandatory))
            var control = input(name)
            if (control) control.setAttribute('aria-required', String(asBoolean(mandatory)))
        },
        isMandatory: function (name) {
            var box = holder(name)
            return (
                !!box &&
                (box.dataset.mandatory === undefined ? fields[name].mandatory : box.dataset.mandatory === 'true')
            )
        },
        addOption: function (name, value, label) {
            var control = input(name)
            if (control && control.tagName === 'SELECT') control.add(new Option(label, value))
        },
        removeOption: function (name, value) {
            var control = input(name)
            if (!control || control.tagName !== 'SELECT') return
            for (var at = control.options.length - 1; at >= 0; at--)
                if (control.options[at].value === String(value)) control.remove(at)
        },
        clearOptions: function (name) {
            var control = input(name)
            if (control && control.tagName === 'SELECT') control.length = 0
        },
        showFieldMsg: function (name, text, type) {
            var box = holder(name)
            if (!box) return
            var line = document.createElement('p')
            line.className = 'field-message field-message-' + (type || 'info')
            line.textContent = text
            box.querySelector('.field-messages').append(line)
        },
        hideFieldMsg: function (name) {
            var box = holder(name)
            if (box) box.querySelector('.field-messages').textContent = ''
        },
        showErrorBox: function (name, text) {
            this.showFieldMsg(name, text, 'error')
        },
        addInfoMessage: function (text) {
            window.embedded.message('info', text)
        },
        addErrorMessage: function (text) {
            window.embedded.message('error', text)
        },
        addWarningMessage: function (text) {
            window.embedded.message('warning', text)
        },
        clearMessages: function () {
            document.getElementById('messages').textContent = ''
        },
        setLabelOf: function (name, label) {
            var box = holder(name)
            if (box) box.querySelector('.label').textContent = label
        },
        flash: function () {},
        showRelatedLists: function () {
            showRelated(null, true)
        },
        hideRelatedLists: function () {
            showRelated(null, false)
        },
        showRelatedList: function (list) {
            showRelated(list, true)
        },
        hideRelatedList: function (list) {
            showRelated(list, false)
        },
        getReference: function (name, callback) {
            var table = fields[name] && fields[name].reference
            var sysId = valueOf(name)
            if (!table || !sysId || typeof callback !== 'function') return
            fetch('/api/now/table/' + table + '/' + sysId)
                .then(function (response) {
                    return response.json()
                })
                .then(function (json) {
                    callback(
                        Object.assign(
                            {
                                getValue: function (field) {
                                    return (json.result || {})[field]
                                },
                            },
                            json.result || {}
                        )
                    )
                })
        },
        save: function () {
            submit(page.isNew ? 'sysverb_insert_and_stay' : 'sysverb_update_and_stay')
        },
        submit: function (action) {
            submit(action || (page.isNew ? 'sysverb_insert' : 'sysverb_update'))
        },
        getActionName: function () {
            return form.elements.sysparm_action.value
        },
        modified: false,
        isDirty: function () {
            return dirty
        },
    })

    function asBoolean(value) {
        return value === true || value === 'true'
    }

    function lock(name, locked) {
        var box = holder(name)
        var state = fields[name]
        // What the server locked stays locked: it would not take a value anyway.
        if (!box || !state || state.readOnly) return
        box.classList.toggle('locked', locked)
        box.querySelectorAll('input:not([type=hidden]), select, textarea, button').forEach(function (control) {
            if (control.classList.contains('preview')) return
            if (control.tagName === 'SELECT' || control.type === 'checkbox' || control.tagName === 'BUTTON')
                control.disabled = locked
            else control.readOnly = locked
        })
        // A checkbox that is disabled posts nothing; its old value must stay what it was.
        var original = box.querySelector('[name="original.' + CSS.escape(name) + '"]')
        if (original) original.disabled = locked
    }

    function showRelated(list, visible) {
        document.querySelectorAll('.related [data-related]').forEach(function (element) {
            var key = element.dataset.related.replace(/^REL:/, '')
            if (list !== null && key !== String(list).replace(/^REL:/, '') && key.split('.')[0] !== list) return
            if (element.getAttribute('role') === 'tab') {
                element.hidden = !visible
                if (!visible && element.getAttribute('aria-selected') === 'true') chooseFirstTab()
            } else element.dataset.off = String(!visible)
        })
        chooseFirstTab()
    }

    // --- Conditions of UI policies -------------------------------------------------------------------------------
    var OPERATORS = [
        'ISNOTEMPTY',
        'ISEMPTY',
        'NOT LIKE',
        'STARTSWITH',
        'ENDSWITH',
        'NOT IN',
        'LIKE',
        'IN',
        '!=',
        '>=',
        '<=',
        '=',
        '>',
        '<',
    ]

    function holds(encoded) {
        if (!encoded) return true
        return encoded.split('^NQ').some(function (part) {
            var groups = []
            part.split('^').forEach(function (term) {
                if (term === '' || term === 'EQ' || /^ORDERBY/.test(term)) return
                if (/^OR/.test(term) && groups.length) groups[groups.length - 1].push(term.slice(2))
                else groups.push([term])
            })
            return groups.every(function (terms) {
                return terms.some(test)
            })
        })
    }

    function test(term) {
        var name = /^[a-z0-9_]+/.exec(term)[0]
        var rest = term.slice(name.length)
        var operator = OPERATORS.filter(function (one) {
            return rest.indexOf(one) === 0
        })[0]
        if (!operator) throw new Error('not implemented: condition ' + term)
        var wanted = rest.slice(operator.length)
        var value = valueOf(name)
        if (fields[name] && fields[name].kind === 'boolean') {
            value = String(/^(1|true)$/.test(value))
            wanted = String(/^(1|true)$/.test(wanted))
        }
        var number = value !== '' && wanted !== '' && !isNaN(value) && !isNaN(wanted)
        var a = number ? Number(value) : value
        var b = number ? Number(wanted) : wanted
        switch (operator) {
            case '=':
                return value === wanted
            case '!=':
                return value !== wanted
            case 'ISEMPTY':
                return value === ''
            case 'ISNOTEMPTY':
                return value !== ''
            case 'IN':
                return wanted.split(',').indexOf(value) >= 0
            case 'NOT IN':
                return wanted.split(',').indexOf(value) < 0
            case 'LIKE':
                return value.toLowerCase().indexOf(wanted.toLowerCase()) >= 0
            case 'NOT LIKE':
                return value.toLowerCase().indexOf(wanted.toLowerCase()) < 0
            case 'STARTSWITH':
                return value.toLowerCase().indexOf(wanted.toLowerCase()) === 0
            case 'ENDSWITH':
                return value.toLowerCase().slice(-wanted.length) === wanted.toLowerCase()
            case '>':
                return a > b
            case '>=':
                return a >= b
            case '<':
                return a < b
            default:
                return a <= b
        }
    }

    var policyStates = []
    function applyPolicies(loading) {
        page.policies.forEach(function (policy, at) {
            if (loading && !policy.onLoad) return
            var now
            try {
                now = holds(policy.conditions)
            } catch (error) {
                console.error('UI policy ' + policy.name, error)
                return
            }
            if (policyStates[at] === now) return
            var first = policyStates[at] === undefined
            policyStates[at] = now
            if (!now && (!policy.reverse || (first && !loading))) {
                if (!now && policy.scriptFalse) runCondition(policy.scriptFalse, policy.name)
                return
            }
            policy.actions.forEach(function (action) {
                if (action.visible !== 'ignore') g_form.setVisible(action.field, (action.visible === 'true') === now)
                if (action.mandatory !== 'ignore')
                    g_form.setMandatory(action.field, (action.mandatory === 'true') === now)
                if (action.disabled !== 'ignore') lock(action.field, (action.disabled === 'true') === now)
                if (now && action.cleared && !loading) g_form.clearValue(action.field)
                if (now && action.value !== null && !loading) g_form.setValue(action.field, action.value)
                if (action.message && action.messageType !== 'none') {
                    g_form.hideFieldMsg(action.field)
                    if (now) g_form.showFieldMsg(action.field, action.message, action.messageType)
                }
            })
            policy.related.forEach(function (action) {
                if (action.visible !== 'ignore') showRelated(action.list, (action.visible === 'true') === now)
            })
            var script = now ? policy.scriptTrue : policy.scriptFalse
            if (script) runCondition(script, policy.name)
        })
    }

    function runCondition(script, name) {
        try {
            new Function(script + '\n;if (typeof onCondition === "function") onCondition()')()
        } catch (error) {
            console.error('UI policy script ' + name, error)
        }
    }

    // --- Client scripts --------------------------------------------------------------------------------------------
    var handlers = { onLoad: [], onChange: [], onSubmit: [] }
    page.scripts.forEach(function (script) {
        if (!handlers[script.type]) return
        try {
            var run = new Function(
                script.script + '\n;return typeof ' + script.type + ' === "function" ? ' + script.type + ' : null'
            )()
            if (run) handlers[script.type].push({ field: script.field, run: run, name: script.name })
        } catch (error) {
            console.error('Client script ' + script.name, error)
        }
    })

    function runChange(name, before, after, loading) {
        handlers.onChange.forEach(function (handler) {
            if (handler.field !== name) return
            try {
                handler.run(input(name), before, after, loading, false)
            } catch (error) {
                console.error('Client script ' + handler.name, error)
            }
        })
    }

    // UI actions' functions are global, as on the platform's forms; a workspace's onClick is the action's own.
    var workspaceActions = {}
    page.actions.forEach(function (action) {
        try {
            if (action.onclick === 'onClick(g_form)') {
                workspaceActions[action.sysId] = new Function(
                    action.script + '\n;return typeof onClick === "function" ? onClick : null'
                )()
            } else (0, eval)(action.script)
        } catch (error) {
            console.error('UI action ' + action.actionName, error)
        }
    })

    // --- Submitting ------------------------------------------------------------------------------------------------
    function missing() {
        return Object.keys(fields).filter(function (name) {
            return g_form.isMandatory(name) && g_form.isVisible(name) && valueOf(name).trim() === ''
        })
    }

    function ready(action) {
        form.elements.sysparm_action.value = action
        if (action === 'sysverb_delete') return true
        var empty = missing()
        Object.keys(fields).forEach(function (name) {
            var control = input(name)
            if (control) control.removeAttribute('aria-invalid')
        })
        if (empty.length) {
            var names = empty.map(g_form.getLabelOf).join(', ')
            g_form.clearMessages()
            window.embedded.message('error', 'The following mandatory fields are not filled in: ' + names)
            empty.forEach(function (name) {
                if (input(name)) input(name).setAttribute('aria-invalid', 'true')
            })
            if (input(empty[0])) input(empty[0]).focus()
            return false
        }
        return handlers.onSubmit.every(function (handler) {
            return handler.run() !== false
        })
    }

    function submit(action) {
        if (submitting || !ready(action)) return
        submitting = true
        var sent = form.querySelectorAll('button[name=action]')
        sent.forEach(function (one) {
            one.name = ''
        })
        form.submit()
    }

    /** The platform's way for a client script to run the server side of its action. */
    window.gsftSubmit = function (control, element, action) {
        // Under the platform's own name for it its question comes, whoever asks.
        if (action === 'sysverb_delete') confirmDelete()
        else submit(action)
    }

    function confirmDelete() {
        var modal = new window.GlideModal('glide_confirm_standard')
        modal.setTitle('Confirmation')
        modal.setPreference('body', 'Delete this record?')
        modal.setPreference('buttonLabelComplete', 'Delete')
        modal.setPreference('destructive', true)
        modal.setPreference('onPromptComplete', function () {
            submit('sysverb_delete')
        })
        modal.render()
    }

    form.addEventListener('click', function (event) {
        var pressed = event.target.closest('button[data-action]')
        if (!pressed) return
        if (pressed.dataset.action === 'sysverb_delete') {
            event.preventDefault()
            confirmDelete()
            return
        }
        if (!pressed.dataset.onclick) return
        event.preventDefault()
        var own = workspaceActions[pressed.dataset.action]
        window.g_form.pressed = pressed
        try {
            if (own) own(g_form)
            else (0, eval)(pressed.dataset.onclick)
        } catch (error) {
            console.error('UI action ' + pressed.dataset.actionName, error)
            window.embedded.message('error', 'This action failed in the browser: ' + error.message)
        }
    })
    form.addEventListener('submit', function (event) {
        if (submitting) return
        var pressed = event.submitter
        var action =
            pressed && pressed.dataset.action
                ? pressed.dataset.action
                : page.isNew
                  ? 'sysverb_insert'
                  : 'sysverb_update'
        if (!ready(action)) event.preventDefault()
        else submitting = true
    })
    window.addEventListener('pageshow', function () {
        submitting = false
    })

    // --- Changes by hand -------------------------------------------------------------------------------------------
    var before = {}
    Object.keys(fields).forEach(function (name) {
        before[name] = valueOf(name)
    })
    function noticed(name) {
        if (!name || !fields[name]) return
        var now = valueOf(name)
        if (now === before[name]) return
        var was = before[name]
        before[name] = now
        dirty = true
        changed(name, was, now, false)
    }
    form.addEventListener('change', function (event) {
        var box = event.target.closest('[data-field]')
        if (box && !event.target.dataset.reference) noticed(box.dataset.field)
    })

    // --- Reference fields ------------------------------------------------------------------------------------------
    function showPreviewButton(name) {
        var button = form.querySelector('[data-preview-field="' + CSS.escape(name) + '"]')
        if (button) button.hidden = valueOf(name) === ''
    }

    form.querySelectorAll('input[data-reference]').forEach(function (control) {
        var name = control.dataset.fieldName
        var list = document.getElementById(control.getAttribute('aria-controls'))
        var chips = control.closest('.chips')
        var stored = hidden(name)
        var shown = control.value
        var active = -1
        var timer = null
        var asked = 0

        function close() {
            list.hidden = true
            control.setAttribute('aria-expanded', 'false')
            control.removeAttribute('aria-activedescendant')
            active = -1
        }
        function mark(at) {
            var options = list.querySelectorAll('[role=option]')
            options.forEach(function (option, index) {
                option.setAttribute('aria-selected', String(index === at))
                if (index === at) {
                    control.setAttribute('aria-activedescendant', option.id)
                    option.scrollIntoView({ block: 'nearest' })
                }
            })
            active = at
        }
        function choose(option) {
            if (chips) addChip(option.dataset.value, option.dataset.display)
            else {
                stored.value = option.dataset.value
                control.value = shown = option.dataset.display
                showPreviewButton(name)
                noticed(name)
            }
            close()
        }
        function addChip(value, display) {
            var values = stored.value.split(',').filter(Boolean)
            control.value = ''
            if (values.indexOf(value) >= 0) return
            stored.value = values.concat(value).join(',')
            var item = document.createElement('li')
            item.dataset.value = value
            var text = document.createElement('span')
            text.textContent = display
            var remove = document.createElement('button')
            remove.type = 'button'
            remove.className = 'icon'
            remove.dataset.remove = ''
            remove.setAttribute('aria-label', 'Remove ' + display)
            remove.textContent = '×'
            item.append(text, remove)
            chips.querySelector('.chip-list').append(item)
            noticed(name)
        }
        function look(text) {
            var ask = ++asked
            var query = new URLSearchParams({ table: page.table, field: name, text: text })
            fetch('/reference.do?' + query.toString())
                .then(function (response) {
                    return response.ok ? response.json() : []
                })
                .then(function (found) {
                    if (ask !== asked) return
                    list.textContent = ''
                    found.forEach(function (one, at) {
                        var option = document.createElement('li')
                        option.id = list.id + '-' + at
                        option.setAttribute('role', 'option')
                        option.setAttribute('aria-selected', 'false')
                        option.dataset.value = one.sysId
                        option.dataset.display = one.display
                        option.textContent = one.display
                        if (one.detail) {
                            var detail = document.createElement('small')
                            detail.textContent = one.detail
                            option.append(detail)
                        }
                        list.append(option)
                    })
                    if (!found.length) {
                        var nothing = document.createElement('li')
                        nothing.className = 'nothing'
                        nothing.textContent = 'No matches'
                        nothing.setAttribute('role', 'option')
                        nothing.setAttribute('aria-disabled', 'true')
                        list.append(nothing)
                    }
                    list.hidden = false
                    control.setAttribute('aria-expanded', 'true')
                    active = -1
                })
        }
        control.addEventListener('input', function () {
            if (!chips && control.value.trim() === '') {
                stored.value = ''
                shown = ''
                showPreviewButton(name)
                noticed(name)
            }
            clearTimeout(timer)
            timer = setTimeout(look, 120, control.value)
        })
        control.addEventListener('keydown', function (event) {
            var options = list.querySelectorAll('[role=option]:not([aria-disabled])')
            if (event.key === 'ArrowDown') {
                event.preventDefault()
                if (list.hidden) look(control.value === shown ? '' : control.value)
                else if (options.length) mark(Math.min(options.length - 1, active + 1))
            } else if (event.key === 'ArrowUp' && !list.hidden) {
                event.preventDefault()
                if (options.length) mark(Math.max(0, active - 1))
            } else if (event.key === 'Enter' && !list.hidden) {
                event.preventDefault()
                if (options.length) choose(options[Math.max(0, active)])
            } else if (event.key === 'Escape' && !list.hidden) {
                event.stopPropagation()
                close()
            }
        })
        control.addEventListener('blur', function () {
            setTimeout(function () {
                close()
                // Text that names no record would be lost without a word.
                if (!chips && control.value.trim() !== '' && control.value !== shown) {
                    control.value = shown
                    g_form.hideFieldMsg(name)
                    g_form.showFieldMsg(name, 'Choose a record from the list.', 'error')
                }
            }, 150)
        })
        list.addEventListener('mousedown', function (event) {
            var option = event.target.closest('[role=option]')
            if (!option || option.getAttribute('aria-disabled')) return
            event.preventDefault()
            choose(option)
        })
        var lookup = control.parentNode.querySelector('.lookup')
        if (lookup) {
            lookup.addEventListener('click', function () {
                control.focus()
                look('')
            })
        }
        if (chips) {
            chips.addEventListener('click', function (event) {
                var remove = event.target.closest('[data-remove]')
                if (!remove || control.readOnly) return
                var item = remove.closest('li')
                stored.value = stored.value
                    .split(',')
                    .filter(function (one) {
                        return one !== item.dataset.value
                    })
                    .join(',')
                item.remove()
                control.focus()
                noticed(name)
            })
        }
    })

    // --- Preview of a referenced record ----------------------------------------------------------------------------
    form.addEventListener('click', function (event) {
        var pressed = event.target.closest('.preview')
        if (!pressed) return
        var open = document.querySelector('.popover')
        if (open) {
            open.remove()
            if (open.dataset.field === pressed.dataset.previewField) return
        }
        var query = new URLSearchParams({
            table: pressed.dataset.previewTable,
            sys_id: valueOf(pressed.dataset.previewField),
        })
        fetch('/preview.do?' + query.toString())
            .then(function (response) {
                return response.text().then(function (text) {
                    return { ok: response.ok, text: text }
                })
            })
            .then(function (answer) {
                var box = document.createElement('div')
                box.className = 'popover'
                box.dataset.field = pressed.dataset.previewField
                box.setAttribute('role', 'dialog')
                box.setAttribute('aria-label', 'Preview of ' + g_form.getLabelOf(pressed.dataset.previewField))
                if (answer.ok) {
                    var holderElement = document.createElement('template')
                    holderElement.innerHTML = answer.text
                    box.append(holderElement.content)
                } else box.textContent = 'You may not see this record.'
                pressed.closest('.control').append(box)
                var link = box.querySelector('a')
                if (link) link.focus()
                function away(next) {
                    if (next.type === 'keydown' && next.key !== 'Escape') return
                    if (next.type === 'mousedown' && box.contains(next.target)) return
                    box.remove()
                    document.removeEventListener('mousedown', away)
                    document.removeEventListener('keydown', away)
                    if (next.type === 'keydown') pressed.focus()
                }
                document.addEventListener('mousedown', away)
                document.addEventListener('keydown', away)
            })
    })

    // --- Related lists as tabs -------------------------------------------------------------------------------------
    var tabs = [].slice.call(document.querySelectorAll('.related [role=tab]'))
    function choose(tab, focus) {
        tabs.forEach(function (one) {
            var selected = one === tab
            one.setAttribute('aria-selected', String(selected))
            one.tabIndex = selected ? 0 : -1
            document.getElementById(one.getAttribute('aria-controls')).hidden = !selected || one.hidden
        })
        if (focus) tab.focus()
        try {
            sessionStorage.setItem('tab ' + page.table, tab.dataset.related)
        } catch {
            // Remembering the tab is a comfort only.
        }
    }
    function chooseFirstTab() {
        var current = tabs.filter(function (one) {
            return one.getAttribute('aria-selected') === 'true' && !one.hidden
        })[0]
        var next =
            current ||
            tabs.filter(function (one) {
                return !one.hidden
            })[0]
        if (next) choose(next, false)
    }
    if (tabs.length) {
        document.querySelector('.related .tabs').hidden = false
        document.querySelector('.related').classList.add('tabbed')
        var remembered = null
        try {
            remembered = sessionStorage.getItem('tab ' + page.table)
        } catch {
            // As above.
        }
        choose(
            tabs.filter(function (one) {
                return one.dataset.related === remembered
            })[0] || tabs[0],
            false
        )
        document.querySelector('.related .tabs').addEventListener('click', function (event) {
            var tab = event.target.closest('[role=tab]')
            if (tab) choose(tab, false)
        })
        document.querySelector('.related .tabs').addEventListener('keydown', function (event) {
            var open = tabs.filter(function (one) {
                return !one.hidden
            })
            var at = open.indexOf(document.activeElement)
            if (at < 0) return
            if (event.key === 'ArrowRight') choose(open[(at + 1) % open.length], true)
            else if (event.key === 'ArrowLeft') choose(open[(at + open.length - 1) % open.length], true)
            else if (event.key === 'Home') choose(open[0], true)
            else if (event.key === 'End') choose(open[open.length - 1], true)
        })
    }

    // --- Loading ---------------------------------------------------------------------------------------------------
    handlers.onLoad.forEach(function (handler) {
        try {
            handler.run()
        } catch (error) {
            console.error('Client script ' + handler.name, error)
        }
    })
    applyPolicies(true)
    Object.keys(fields).forEach(function (name) {
        runChange(name, '', valueOf(name), true)
        before[name] = valueOf(name)
    })
    dirty = false
    document.documentElement.dataset.ready = 'true'
})()
