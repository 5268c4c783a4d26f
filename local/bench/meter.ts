// Measures a piece of work on the instance: statements, writes, requests, processor time outside HTTP, and the heap while it runs.
import { measure } from '../cli/figures.ts'
import type { Measured } from '../cli/figures.ts'
import type { Instance } from '../instance/index.ts'
import { cpuSince } from './ways.ts'

export interface Metered extends Measured {
    /** Time that passed outside calls of Miro. */
    millisecondsOutsideHttp: number
    /** Processor time outside calls of Miro, the instance's own included: other work on the machine does not count. */
    cpuMillisecondsOutsideHttp: number
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
    let [elsewhere, http, collecting, peakHeap, sent, rateLimited] = [0, 0, 0, 0, 0, 0]
    const sample = () => {
        const [began, cpu] = [performance.now(), process.cpuUsage()]
        globalThis.gc?.()
        peakHeap = Math.max(peakHeap, process.memoryUsage().heapUsed)
        collecting += performance.now() - began
        elsewhere += cpuSince(cpu)
    }
    network.send = (request) => {
        if (sent++ % sampleEvery === 0) sample()
        const path = `${request.method.toUpperCase()} ${new URL(request.url).pathname.replace(/\d{6,}/g, '{id}')}`
        requestsByPath[path] = (requestsByPath[path] ?? 0) + 1
        const [began, cpu] = [performance.now(), process.cpuUsage()]
        try {
            const answer = send.call(network, request)
            if (answer.status === 429) rateLimited++
            return answer
        } finally {
            http += performance.now() - began
            elsewhere += cpuSince(cpu)
        }
    }
    // The download only: the candidate job it starts is another run, and a collection after it is not the download's.
    let end: { cpu: number; apart: number } | null = null
    const cpu = process.cpuUsage()
    const ended = () => ({ cpu: cpuSince(cpu) - elsewhere, apart: http + collecting })
    const stopWatching = instance.records.watch('x_snc_miro_sam_job_result', ({ operation, row }) => {
        if (operation === 'insert' && row?.kind === 'candidates') end ??= ended()
    })
    try {
        const measured = measure(
            instance,
            () => {
                work()
                end ??= ended()
            },
            true
        )
        sample()
        const { cpu: cpuMilliseconds, apart } = end ?? ended()
        return {
            ...measured,
            millisecondsOutsideHttp: Math.round(measured.milliseconds - apart),
            cpuMillisecondsOutsideHttp: Math.round(cpuMilliseconds),
            peakHeap,
            requestsByPath,
            rateLimited,
        }
    } finally {
        stopWatching()
        network.send = send
    }
}
