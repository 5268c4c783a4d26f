// Client script of the status page: draws the steps, and sends what a button is about.
;(function () {
    var shown = {}

    function find(part) {
        return document.getElementById('miro-sam-' + part)
    }

    function make(tag, text, parent) {
        var made = document.createElement(tag)
        if (text) made.textContent = text
        parent.appendChild(made)
        return made
    }

    function ask(name, values, answered) {
        var question = new GlideAjax('x_snc_miro_sambr.MiroSamStatusAjax')
        question.addParam('sysparm_name', name)
        Object.keys(values).forEach(function (key) {
            question.addParam(key, values[key])
        })
        question.getXMLAnswer(answered)
    }

    function say(words) {
        find('said').textContent = words
    }

    function choose(parent, label, choices) {
        var made = make('select', '', parent)
        made.setAttribute('aria-label', label)
        choices.forEach(function (choice) {
            make('option', choice.name, made).value = choice.id
        })
        return made
    }

    /** What was pressed is gone once the page is drawn anew: whoever uses a keyboard goes on at what was said. */
    function press(made, what, about) {
        made.disabled = true
        ask('press', { sysparm_what: what, sysparm_of: about }, function (said) {
            draw(function () {
                say(said || shown.words.pressed)
                find('said').focus()
            })
        })
    }

    function drawButton(button, place) {
        var from = button.act === 'link' ? choose(place, 'Miro', shown.miro) : null
        var to = button.act === 'link' ? choose(place, 'Software Asset Management', shown.sam) : null
        var made = make('button', button.label, place)
        made.type = 'button'
        made.addEventListener('click', function () {
            press(made, button.act, from && to ? from.value + ',' + to.value : button.of)
        })
    }

    function part(heading, lines, place) {
        if (lines.length === 0) return
        make('h3', heading, place)
        var list = make('ul', '', place)
        lines.forEach(function (line) {
            make('li', line, list)
        })
    }

    function pages(places, place) {
        if (places.length === 0) return
        var list = make('ul', '', place)
        places.forEach(function (one) {
            var link = make('a', one.label, make('li', '', list))
            link.href = one.href
            link.target = '_blank'
        })
    }

    function drawStep(step) {
        var place = make('li', '', find('steps'))
        place.className = 'step'
        place.setAttribute('data-step', step.key)
        place.setAttribute('data-state', step.done ? 'done' : 'todo')
        var head = make('div', '', place)
        head.className = 'head'
        make('h2', step.title, head)
        make('span', (step.done ? '\u2713 ' : '') + (step.done ? shown.words.done : shown.words.todo), head).className =
            'state'
        part(shown.words.is, step.is, place)
        part(shown.words.answered, step.answered, place)
        part(shown.words.click, step.click, place)
        pages(step.open, place)
        if (step.buttons.length === 0) return
        var buttons = make('div', '', place)
        buttons.className = 'press'
        step.buttons.forEach(function (button) {
            drawButton(button, buttons)
        })
    }

    function draw(then) {
        ask('show', {}, function (answer) {
            shown = JSON.parse(answer || '{}')
            find('steps').replaceChildren()
            if (shown.said) return say(shown.said)
            document.documentElement.lang = shown.language
            shown.steps.forEach(drawStep)
            if (then) then()
        })
    }

    function start() {
        draw()
    }

    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
    else start()
})()
