// Server script of the consent widget: the same questions and answers as the consent page, for the person who is signed in.
;(function () {
    var consent = new MiroReclamation()
    var asked = input || {
        question: $sp.getParameter('question'),
        token: $sp.getParameter('token'),
    }
    data.question = String(asked.question || '')
    data.token = String(asked.token || '')
    data.suggested = input ? '' : String($sp.getParameter('answer') || '')
    if (asked.action === 'answer')
        data.page = JSON.parse(consent.consentAnswer(data.question, data.token, asked.answer, asked.comment || ''))
    else if (data.question !== '') data.page = JSON.parse(consent.consentQuestion(data.question, data.token))
    else data.page = JSON.parse(consent.consentWaiting())
})()
