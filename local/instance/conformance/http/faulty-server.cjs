// A loopback server in its own thread whose answers are wrong in the way the path says. Ports are the system's choice.
const { parentPort } = require('node:worker_threads')
const http = require('node:http')

const seen = []
const start = (onReady) => {
    const server = http.createServer((request, response) => {
        const chunks = []
        request.on('data', (chunk) => chunks.push(chunk))
        request.on('end', () => {
            const url = new URL(request.url, 'http://loopback')
            seen.push({ method: request.method, path: request.url, headers: request.headers })
            const answers = {
                '/small': () => response.end('ok'),
                '/reset': () => request.socket.resetAndDestroy(),
                '/hang': () => undefined,
                '/cut': () => {
                    response.writeHead(200, { 'Content-Length': 1000 })
                    response.write('half')
                    setTimeout(() => request.socket.destroy(), 20)
                },
                '/huge': () => {
                    response.writeHead(200, { 'Content-Length': 200 * 1024 * 1024 })
                    response.write('x')
                },
                '/huge-unannounced': () => {
                    response.writeHead(200)
                    const block = 'x'.repeat(1024 * 1024)
                    const more = () => {
                        while (!response.destroyed && response.write(block));
                        response.once('drain', more)
                    }
                    more()
                },
                '/redirect': () => {
                    response.writeHead(Number(url.searchParams.get('status') ?? 302), {
                        Location: url.searchParams.get('to'),
                    })
                    response.end('moved')
                },
                '/circle': () => {
                    response.writeHead(302, { Location: '/circle' })
                    response.end()
                },
                '/garbage': () => request.socket.end('this is not HTTP\r\n\r\n'),
                '/echo': () => {
                    response.setHeader('X-MiXeD-Case', 'kept')
                    response.setHeader('Set-Cookie', ['a=1', 'b=2'])
                    response.end(
                        JSON.stringify({
                            method: request.method,
                            path: request.url,
                            headers: request.headers,
                            body: Buffer.concat(chunks).toString('utf8'),
                        })
                    )
                },
                '/status': () => {
                    response.statusCode = Number(url.searchParams.get('code'))
                    response.end('{"message":"no"}')
                },
            }
            const answer = answers[url.pathname]
            if (answer) return answer()
            response.statusCode = 404
            response.end()
        })
    })
    server.listen(0, '127.0.0.1', () => onReady(server.address().port))
    return server
}
const ports = []
for (let count = 0; count < 2; count++)
    start((port) => {
        ports.push(port)
        if (ports.length === 2) parentPort.postMessage({ ports })
    })
parentPort.on('message', (order) => {
    if (order === 'seen') parentPort.postMessage({ seen: seen.splice(0) })
})
