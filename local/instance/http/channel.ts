// Blocks the calling thread until a worker has an HTTP answer, so that scripts see a synchronous RESTMessageV2.
//
// The worker is started with the first request and ends with close(); until then it does not keep the process alive.
import path from 'node:path'
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { MessagePort } from 'node:worker_threads'

export interface Order {
    method: string
    url: string
    headers: Record<string, string>
    body: string | null
    /** Milliseconds without any byte arriving before the socket times out. */
    timeout: number
    /** Bodies above this many bytes are refused. */
    maxBytes: number
}

/** What came back: an answer, or the code of what went wrong before one was complete. */
export type Outcome =
    | { status: number; rawHeaders: string[]; body: string; failure?: undefined }
    | { failure: { code: string; message: string } }

export interface HttpChannel {
    send(order: Order): Outcome
    close(): void
}

/** Longer than any socket time-out: a worker that says nothing at all is a defect of this file, not of the network. */
const workerSilence = 30_000

export function openHttpChannel(): HttpChannel {
    let worker: Worker | null = null
    let answers: MessagePort | null = null
    let closed = false
    let nextId = 1
    const signal = new Int32Array(new SharedArrayBuffer(4))

    const start = (): Worker => {
        const ends = new MessageChannel()
        answers = ends.port1
        answers.unref()
        const started = new Worker(path.join(__dirname, 'worker.cjs'), {
            workerData: { signal: signal.buffer, answers: ends.port2 },
            transferList: [ends.port2],
            execArgv: [],
        })
        started.unref()
        worker = started
        return started
    }

    return {
        send(order) {
            if (closed) return { failure: { code: 'CLOSED', message: 'The instance is closed' } }
            const target = worker ?? start()
            const id = nextId++
            let seen = Atomics.load(signal, 0)
            target.postMessage({ ...order, id })
            const deadline = Date.now() + order.timeout * 4 + workerSilence
            for (;;) {
                // An answer to an earlier request that was given up on may still arrive: it is thrown away.
                let message = receiveMessageOnPort(answers as MessagePort)
                while (message && message.message.id !== id) message = receiveMessageOnPort(answers as MessagePort)
                if (message) return message.message as Outcome
                const left = deadline - Date.now()
                if (left <= 0) return { failure: { code: 'SOCKET_TIMEOUT', message: 'Read timed out' } }
                Atomics.wait(signal, 0, seen, left)
                seen = Atomics.load(signal, 0)
            }
        },
        close() {
            if (closed) return
            closed = true
            worker?.postMessage({ kind: 'close' })
            void worker?.terminate()
            answers?.close()
            worker = null
        },
    }
}
