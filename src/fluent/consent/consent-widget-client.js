api.controller = function () {
    // Controller of the consent widget: shows what the server says, and sends an answer only when its button is pressed.
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- what Service Portal calls its controller's own
    var c = this

    // The link only marks what it suggests; the person still decides.
    c.answer = c.data.suggested
    c.comment = ''
    c.sending = false

    function ask(input) {
        c.sending = true
        c.server.get(input).then(function (response) {
            c.data.page = response.data.page
            c.data.question = response.data.question
            c.data.token = response.data.token
            c.sending = false
        })
    }

    c.send = function () {
        if (!c.answer) return
        ask({
            action: 'answer',
            question: c.data.question,
            token: c.data.token,
            answer: c.answer,
            comment: c.comment,
        })
    }

    c.open = function (entry) {
        c.answer = ''
        c.comment = ''
        ask({ action: 'show', question: entry.question })
    }

    c.all = function () {
        ask({ action: 'waiting' })
    }
}
