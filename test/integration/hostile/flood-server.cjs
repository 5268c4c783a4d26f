// Answers every request with far too much, in the way the first part of its path names. A process of its own: the tests' one waits.
const http = require('node:http')
const zlib = require('node:zlib')

const megabyte = Buffer.alloc(1024 * 1024, 'x')
const megabytes = 200
let bomb = null

const server = http.createServer((request, response) => {
    const [, kind] = request.url.split('/')
    const headers = { 'Content-Type': 'application/json' }
    if (kind === 'bomb') {
        bomb ??= zlib.gzipSync(Buffer.alloc(megabytes * megabyte.length, 'x'))
        response.writeHead(200, { ...headers, 'Content-Encoding': 'gzip', 'Content-Length': bomb.length })
        return response.end(bomb)
    }
    if (kind === 'announced') headers['Content-Length'] = String(megabytes * megabyte.length)
    if (kind === 'announced-little') headers['Content-Length'] = '20'
    // Below the transport's own limit: what is left to refuse is up to the app.
    const most = { endless: Infinity, large: 30, 'large-error': 30 }[kind] ?? megabytes
    response.writeHead(kind === 'large-error' ? 400 : 200, headers)
    let sent = 0
    const more = () => {
        while (sent < most && !response.destroyed) {
            sent++
            if (!response.write(megabyte)) return void response.once('drain', more)
        }
        if (!response.destroyed) response.end()
    }
    more()
})
server.listen(0, '127.0.0.1', () => process.send(server.address().port))
process.on('disconnect', () => process.exit(0))
