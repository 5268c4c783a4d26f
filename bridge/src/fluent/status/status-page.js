// Client script of the status page: draws the steps, and sends what a button is about.
;(function () {
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

    function choose(parent, label, choices) {
        var made = make('select', '', parent)
        made.setAttribute('aria-label', label)
        choices.forEach(function (choice) {
            make('option', choice.name, made).value = choice.id
        })
        return made
    }

    function drawButton(button, place, shown) {
        var from = button.act === 'link' ? choose(place, 'Miro', shown.miro) : null
        var to = button.act === 'link' ? choose(place, 'Software Asset Management', shown.sam) : null
        var made = make('button', button.label, place)
        made.type = 'button'
        made.addEventListener('click', function () {
            var about = from && to ? from.value + ',' + to.value : button.of
            ask('press', { sysparm_what: button.act, sysparm_of: about }, function (said) {
                find('said').textContent = said || ''
                draw()
            })
        })
    }

    function draw() {
        ask('show', {}, function (answer) {
            var shown = JSON.parse(answer || '{}')
            if (shown.said) find('said').textContent = shown.said
            find('steps').replaceChildren()
            ;(shown.steps || []).forEach(function (step) {
                var place = make('li', '', find('steps'))
                make('strong', (step.done ? '\u2713 ' : '') + step.title, place)
                step.lines.forEach(function (line) {
                    make('div', line, place)
                })
                step.buttons.forEach(function (button) {
                    drawButton(button, place, shown)
                })
            })
        })
    }

    draw()
})()
