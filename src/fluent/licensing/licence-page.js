// Client script of the page about licences: chargeback, downgrade list, months, import and amendment. Every call carries the session's token.
;(function () {
    var asked = new URLSearchParams(window.location.search)
    var what = asked.get('what') || 'chargeback'
    var api = '/api/x_snc_miro_sam/licences/'
    var words = {}

    function find(part) {
        return document.getElementById('miro-licences-' + part)
    }

    function make(tag, text, parent) {
        var made = document.createElement(tag)
        if (text) made.textContent = text
        if (parent) parent.appendChild(made)
        return made
    }

    function call(path, body) {
        var options = { credentials: 'same-origin', method: body ? 'POST' : 'GET' }
        options.headers = { Accept: 'application/json', 'Content-Type': 'application/json', 'X-UserToken': window.g_ck }
        if (body) options.body = JSON.stringify(body)
        return fetch(api + path, options)
    }

    function json(path, body) {
        return call(path, body).then(function (response) {
            if (!response.ok) return say(['HTTP ' + response.status])
            return response.json().then(function (parsed) {
                return parsed.result || parsed
            })
        })
    }

    function say(lines) {
        find('said').replaceChildren()
        lines.forEach(function (line) {
            make('p', line, find('said'))
        })
    }

    function field(name, label, tag) {
        var holder = make('label', label, find('form'))
        holder.htmlFor = 'miro-licences-' + name
        var input = make(tag || 'input', '', holder)
        input.id = 'miro-licences-' + name
        return input
    }

    function button(label, act) {
        var made = make('button', label, find('form'))
        made.type = 'button'
        made.addEventListener('click', act)
        return made
    }

    function draw(table) {
        find('table').replaceChildren()
        say(table.lines || [])
        if (!table.ok) return
        var drawn = make('table', '', find('table'))
        var head = make('tr', '', make('thead', '', drawn))
        function cell(tag, words, at, row) {
            var made = make(tag, words, row)
            if (table.figures[at]) made.className = 'figure'
            return made
        }
        table.head.forEach(function (one, at) {
            cell('th', one, at, head).scope = 'col'
        })
        var rows = make('tbody', '', drawn)
        table.rows.forEach(function (cells) {
            var row = make('tr', '', rows)
            cells.forEach(function (one, at) {
                cell('td', one, at, row)
            })
        })
    }

    function query() {
        var parts = '?what=' + encodeURIComponent(what)
        ;['by', 'month'].forEach(function (name) {
            if (find(name)) parts += '&' + name + '=' + encodeURIComponent(find(name).value)
        })
        return parts
    }

    function show() {
        json('table' + query()).then(function (table) {
            if (table) draw(table)
        })
    }

    function save() {
        call('file.csv' + query()).then(function (response) {
            if (!response.ok) return say(['HTTP ' + response.status])
            return response.blob().then(function (file) {
                var link = document.createElement('a')
                link.href = URL.createObjectURL(file)
                link.download = 'miro-' + what + '.csv'
                link.textContent = link.download
                find('said').replaceChildren(link)
                link.click()
            })
        })
    }

    function tell(answer) {
        if (answer) say(answer.lines || [])
    }

    function askChargeback() {
        var by = field('by', words.by, 'select')
        ;['cost_center', 'department', 'manager'].forEach(function (one) {
            make('option', words['by.' + one], by).value = one
        })
        var month = field('month', words.month)
        month.type = 'month'
        month.value = new Date().toISOString().slice(0, 7)
    }

    function askImport() {
        var csv = field('csv', words.csv, 'textarea')
        csv.rows = 10
        function send(write) {
            json('import', { csv: csv.value, write: write }).then(tell)
        }
        button(words.preview, function () {
            send(false)
        })
        button(words.write, function () {
            send(true)
        })
    }

    function askAmend() {
        field('from', words.from).type = 'date'
        field('rights', words.rights).inputMode = 'numeric'
        field('unit_cost', words.unit_cost).inputMode = 'decimal'
        field('currency', words.currency).maxLength = 3
        button(words['amend.do'], function () {
            json('amend', {
                entitlement: asked.get('entitlement') || '',
                from: find('from').value,
                rights: find('rights').value,
                unitCost: find('unit_cost').value,
                currency: find('currency').value,
            }).then(tell)
        })
    }

    /** Why there is little to see yet, and where that is mended. */
    function tellNext(next) {
        if (!next) return
        var told = document.createElement('p')
        told.textContent = next.said + ' '
        if (next.page) make('a', next.button, told).href = next.page
        find('form').parentNode.insertBefore(told, find('form'))
    }

    function start() {
        json('words').then(function (told) {
            if (!told) return
            words = told.words
            find('heading').textContent = words[what] || words.chargeback
            document.title = find('heading').textContent
            find('heading').parentNode.lang = told.language || 'en'
            if (what === 'import') return askImport()
            if (what === 'amend') return askAmend()
            if (what === 'chargeback') askChargeback()
            button(words.show, show)
            button(words.file, save)
            if (what !== 'chargeback') show()
            tellNext(told.next)
        })
        find('form').addEventListener('submit', function (event) {
            event.preventDefault()
        })
    }

    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
    else start()
})()
