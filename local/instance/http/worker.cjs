// Sends one HTTP request at a time for a thread that is waiting, and posts the answer back.
//
// A plain CommonJS file on purpose: a Worker gets no TypeScript loader under jest.
const { parentPort, workerData } = require('node:worker_threads')
const http = require('node:http')
const https = require('node:https')

const signal = new Int32Array(workerData.signal)
const answers = workerData.answers
const agents = {
    'http:': new http.Agent({ keepAlive: true, maxSockets: 8 }),
    'https:': new https.Agent({ keepAlive: true, maxSockets: 8 }),
}

/** Posts the answer, then wakes the waiting thread. The order matters: it reads the port as soon as it wakes. */
function answer(result) {
    answers.postMessage(result)
    Atomics.add(signal, 0, 1)
    Atomics.notify(signal, 0)
}

/**
 * One request, never a retry: a stand-in that arms a fault for the third request must see exactly what the app sent.
 * The time-out is that of the socket, as on the platform: it runs only while nothing arrives.
 */
function send(order) {
    let settled = false
    const settle = (result) => {
        if (settled) return
        settled = true
        answer({ id: order.id, ...result })
    }
    const fail = (code, message) => settle({ failure: { code, message: String(message || '') } })

    let url
    try {
        url = new URL(order.url)
    } catch {
        return fail('INVALID_URL', order.url)
    }
    const client = url.protocol === 'https:' ? https : url.protocol === 'http:' ? http : null
    if (!client) return fail('INVALID_PROTOCOL', url.protocol)

    let request
    try {
        request = client.request(url, {
            method: order.method,
            headers: order.headers,
            agent: agents[url.protocol],
            timeout: order.timeout,
        })
    } catch (problem) {
        return fail(problem.code || 'INVALID_REQUEST', problem.message)
    }

    request.on('timeout', () => {
        fail('SOCKET_TIMEOUT', 'Read timed out')
        request.destroy()
    })
    request.on('error', (problem) => fail(problem.code || 'FAILED', problem.message))
    request.on('response', (response) => readBody(request, response, order.maxBytes, settle, fail))
    request.end(order.body === null ? undefined : order.body)
}

/** Reads an answer to its end; one that is larger than allowed, cut short or broken is a failure. */
function readBody(request, response, maxBytes, settle, fail) {
    const announced = Number(response.headers['content-length'])
    if (announced > maxBytes) {
        fail('BODY_TOO_LARGE', String(announced))
        return request.destroy()
    }
    const chunks = []
    let size = 0
    response.on('data', (chunk) => {
        size += chunk.length
        if (size > maxBytes) {
            fail('BODY_TOO_LARGE', String(size))
            return request.destroy()
        }
        chunks.push(chunk)
    })
    response.on('error', (problem) => fail(problem.code || 'FAILED', problem.message))
    response.on('aborted', () => fail('CUT', 'Premature end of the message body'))
    response.on('end', () => {
        if (!response.complete) return fail('CUT', 'Premature end of the message body')
        settle({
            status: response.statusCode,
            rawHeaders: response.rawHeaders,
            body: Buffer.concat(chunks, size).toString('utf8'),
        })
    })
}

parentPort.on('message', (order) => {
    if (order.kind === 'close') {
        agents['http:'].destroy()
        agents['https:'].destroy()
        answers.close()
        parentPort.close()
        return
    }
    send(order)
})
