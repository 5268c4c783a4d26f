// Client script of the consent page: reads the question, and sends an answer only when its button is pressed.
;(function () {
    var asked = new URLSearchParams(window.location.search)
    var api = '/api/x_snc_miro_sam/consent/'

    function find(part) {
        return document.getElementById('miro-consent-' + part)
    }

    function draw(page) {
        document.documentElement.lang = page.language
        document.getElementById('miro-consent').lang = page.language
        document.title = page.heading
        find('heading').textContent = page.heading
        find('legend').textContent = page.choose
        find('send').textContent = page.send
        find('comment-label').textContent = page.comment
        find('lines').replaceChildren()
        page.lines.forEach(function (line) {
            var paragraph = document.createElement('p')
            paragraph.textContent = line
            find('lines').appendChild(paragraph)
        })
        find('entries').replaceChildren()
        find('entries').hidden = page.entries.length === 0
        page.entries.forEach(function (entry) {
            var link = document.createElement('a')
            link.href = 'x_snc_miro_sam_consent.do?question=' + encodeURIComponent(entry.question)
            link.textContent = entry.heading
            find('entries').appendChild(document.createElement('li')).appendChild(link)
        })
        find('all').textContent = page.all
        find('all').hidden = !page.all
        find('form').hidden = !page.keep
        find('keep').textContent = page.keep
        find('release').textContent = page.release
        find('heading').focus()
    }

    function call(path, options) {
        options.credentials = 'same-origin'
        options.headers = { Accept: 'application/json', 'Content-Type': 'application/json', 'X-UserToken': window.g_ck }
        return fetch(api + path, options)
            .then(function (response) {
                return response.json()
            })
            .then(function (answer) {
                draw(answer.result || answer)
            })
    }

    function start() {
        var query = '?question=' + encodeURIComponent(asked.get('question') || '')
        var path = asked.get('question') ? 'question' + query + '&token=' : 'waiting?token='
        call(path + encodeURIComponent(asked.get('token') || ''), { method: 'GET' }).then(function () {
            // The link only marks what it suggests; the person still decides.
            var suggested = document.querySelector(
                'input[name=answer][value=' + (asked.get('answer') === 'release' ? 'release' : 'keep') + ']'
            )
            if (suggested && asked.get('answer')) suggested.checked = true
        })
        find('form').addEventListener('submit', function (event) {
            event.preventDefault()
            var chosen = document.querySelector('input[name=answer]:checked')
            if (!chosen) return
            find('send').disabled = true
            call('answer', {
                method: 'POST',
                body: JSON.stringify({
                    question: asked.get('question'),
                    token: asked.get('token'),
                    answer: chosen.value,
                    comment: find('comment').value,
                }),
            })
        })
    }

    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
    else start()
})()
