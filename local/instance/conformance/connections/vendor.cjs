// A vendor's OAuth server in its own thread: each refresh kills the tokens before it.
const { parentPort } = require('node:worker_threads')
const http = require('node:http')

let number = 0
let access = null
let refresh = null
let refuseRefresh = false
const requests = []

const issue = () => {
    number += 1
    access = `access-${number}`
    refresh = `refresh-${number}`
    return {
        user_id: '1',
        access_token: access,
        refresh_token: refresh,
        expires_in: 3599,
        scope: 'organizations:read',
        token_type: 'bearer',
    }
}
const server = http.createServer((request, response) => {
    let text = ''
    request.on('data', (chunk) => (text += chunk))
    request.on('end', () => {
        const url = new URL(request.url, 'http://vendor')
        const json = (status, body) => {
            response.writeHead(status, { 'Content-Type': 'application/json' })
            response.end(JSON.stringify(body))
        }
        if (url.pathname === '/_refuse') {
            refuseRefresh = url.searchParams.get('on') === '1'
            return json(200, {})
        }
        if (url.pathname === '/_expire') {
            access = null
            return json(200, {})
        }
        if (url.pathname === '/_requests') return json(200, requests.splice(0))
        if (url.pathname === '/v1/oauth/token') {
            const form = new URLSearchParams(text)
            requests.push(Object.fromEntries(form))
            const denied = { status: 401, code: 'oauthError', message: 'Invalid authorization code', type: 'error' }
            if (form.get('client_secret') !== 's3cret' || form.get('client_id') !== 'client') return json(401, denied)
            if (form.get('grant_type') === 'authorization_code')
                return form.get('code') === 'good' ? json(200, issue()) : json(401, denied)
            if (form.get('grant_type') === 'refresh_token')
                return form.get('refresh_token') === refresh && !refuseRefresh ? json(200, issue()) : json(401, denied)
            return json(400, denied)
        }
        if (url.pathname === '/v2/orgs/1') {
            const given = (request.headers.authorization ?? '').replace('Bearer ', '')
            return given === access ? json(200, { id: '1' }) : json(401, { code: 'tokenNotProvided' })
        }
        json(404, {})
    })
})
server.listen(0, '127.0.0.1', () => parentPort.postMessage({ port: server.address().port }))
