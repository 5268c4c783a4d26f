// Client script of the health page: draws the report, then asks whether Miro takes signed requests. Every call carries the session's token.
;(function () {
    var api = '/api/x_snc_miro_sam/v1/health/'
    var signs = { good: '\u2713 ', warning: '! ', bad: '\u2717 ', unknown: '? ' }
    var words = {}
    var sum = ''

    function find(part) {
        return document.getElementById('miro-health-' + part)
    }

    function make(tag, text, parent) {
        var made = document.createElement(tag)
        if (text) made.textContent = text
        if (parent) parent.appendChild(made)
        return made
    }

    function say(lines) {
        find('said').replaceChildren()
        lines.forEach(function (line) {
            make('p', line, find('said'))
        })
    }

    function ask(path) {
        return fetch(api + path, {
            credentials: 'same-origin',
            headers: { Accept: 'application/json', 'X-UserToken': window.g_ck },
        }).then(function (response) {
            return response.json().then(function (parsed) {
                var answer = parsed.result || parsed
                if (response.ok) return answer
                throw new Error((answer.error && answer.error.message) || 'HTTP ' + response.status)
            })
        })
    }

    function part(heading, lines, holder) {
        if (lines.length === 0) return
        make('h3', heading, holder)
        var list = make('ul', '', holder)
        lines.forEach(function (line) {
            make('li', line, list)
        })
    }

    function draw(line, holder) {
        var box = make('details', '', holder)
        box.setAttribute('data-state', line.state)
        box.setAttribute('data-check', line.check)
        // What is well needs no reading.
        box.open = line.state !== 'good'
        var head = make('summary', '', box)
        make('span', signs[line.state] + line.state_said, head).className = 'state'
        make('h2', line.title, head)
        part(words.seen, line.seen, box)
        part(words.means, [line.means], box)
        part(words.next, line.next, box)
    }

    function show(holder, report) {
        find(holder).replaceChildren()
        report.lines.forEach(function (line) {
            draw(line, find(holder))
        })
    }

    function askMiro() {
        say(sum.concat(words.asking))
        return ask('signing').then(function (report) {
            show('signing', report)
            say(sum)
        })
    }

    function look() {
        find('again').disabled = true
        ask('report')
            .then(function (report) {
                words = report.words
                sum = report.said
                document.title = words.heading
                document.documentElement.lang = report.language
                find('heading').textContent = words.heading
                find('again').textContent = words.again
                find('again').hidden = false
                show('lines', report)
                return askMiro()
            })
            .catch(function (error) {
                say([error.message])
            })
            .then(function () {
                find('again').disabled = false
            })
    }

    function start() {
        find('again').addEventListener('click', look)
        look()
    }

    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
    else start()
})()
