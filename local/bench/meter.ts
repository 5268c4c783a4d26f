// Measures a piece of work on the instance: statements, writes, requests, time outside HTTP, and the heap while it runs.
import { measure } from '../cli/figures'
import type { Measured } from '../cli/figures'
import type { Instance } from '../instance/instance'

export interface Metered extends Measured {
    /** Milliseconds not spent waiting for answers of Miro. */
    millisecondsOutsideHttp: number
    /** Largest heap in use after a collection, sampled at requests, in bytes. */
    peakHeap: number
    /** Requests by method and kind of path, e.g. 'GET /v2/orgs/{id}/members'. */
    requestsByPath: Record<string, number>
    /** Answers with status 429. */
    rateLimited: number
}

/** Every how many requests the heap is collected and read; collections cost time, which is taken out again. */
const sampleEvery = 40

export function meter(instance: Instance, work: () => void): Metered {
    const network = instance.network
    const send = network.send
    const requestsByPath: Record<string, number> = {}
    let [http, collecting, peakHeap, sent, rateLimited] = [0, 0, 0, 0, 0]
    const sample = () => {
        const began = performance.now()
        globalThis.gc?.()
        peakHeap = Math.max(peakHeap, process.memoryUsage().heapUsed)
        collecting += performance.now() - began
    }
    network.send = (request) => {
        if (sent++ % sampleEvery === 0) sample()
        const path = `${request.method.toUpperCase()} ${new URL(request.url).pathname.replace(/\d{6,}/g, '{id}')}`
        requestsByPath[path] = (requestsByPath[path] ?? 0) + 1
        const began = performance.now()
        try {
            const answer = send.call(network, request)
            if (answer.status === 429) rateLimited++
            return answer
        } finally {
            http += performance.now() - began
        }
    }
    try {
        const measured = measure(
            instance,
            () => {
                work()
                sample()
            },
            true
        )
        const milliseconds = measured.milliseconds - collecting
        return {
            ...measured,
            milliseconds: Math.round(milliseconds),
            millisecondsOutsideHttp: Math.round(milliseconds - http),
            peakHeap,
            requestsByPath,
            rateLimited,
        }
    } finally {
        network.send = send
    }
}
