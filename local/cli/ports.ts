// Finds out whether the port of the web pages is free before anything starts, and which is the next free one.
import { createServer } from 'node:net'

/** Whether a program on this machine could listen there now. */
function isFree(port: number): Promise<boolean> {
    return new Promise((resolve) => {
        const server = createServer()
        server.once('error', () => resolve(false))
        server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
    })
}

/**
 * @returns null where the port can be used, or one sentence with the next free one
 */
export async function refusePort(
    port: number,
    free: (port: number) => Promise<boolean> = isFree
): Promise<string | null> {
    if (port === 0 || (await free(port))) return null
    for (let next = port + 1; next <= Math.min(65_535, port + 100); next++) {
        if (await free(next)) return `Port ${port} is in use. The next free one is ${next}: --port ${next}.`
    }
    return `Port ${port} is in use, and so are those after it. Take any free one: --port 0.`
}
