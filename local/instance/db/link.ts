// The wire between an application node and the database process: frames of a length and a structured clone. A node writes a
// message and blocks until its answer is there, as a statement on an instance does.
import { readSync, writeSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'

export interface Link {
    /** @throws Error with the other side's message where it refused */
    call(message: object): unknown
}

export type Answer = { value: unknown } | { error: string }

export function frame(message: unknown): Buffer {
    const body = serialize(message)
    const head = Buffer.allocUnsafe(4)
    head.writeUInt32LE(body.length)
    return Buffer.concat([head, body])
}

/** Takes whole messages out of bytes as they arrive. */
export function unframer(received: (message: unknown) => void): (bytes: Buffer) => void {
    let held = Buffer.alloc(0)
    return (bytes) => {
        held = held.length === 0 ? bytes : Buffer.concat([held, bytes])
        while (held.length >= 4) {
            const end = 4 + held.readUInt32LE()
            if (held.length < end) return
            const message = deserialize(held.subarray(4, end)) as unknown
            held = held.subarray(end)
            received(message)
        }
    }
}

/** The node's end: a descriptor it was started with. Nothing else may read or write there. */
export function openLink(descriptor: number): Link {
    const read = (length: number): Buffer => {
        const bytes = Buffer.allocUnsafe(length)
        for (let got = 0; got < length;) {
            const more = readSync(descriptor, bytes, got, length - got, null)
            if (more === 0) throw new Error('The database process is gone')
            got += more
        }
        return bytes
    }
    return {
        call(message) {
            const bytes = frame(message)
            for (let sent = 0; sent < bytes.length;) sent += writeSync(descriptor, bytes, sent)
            const answer = deserialize(read(read(4).readUInt32LE())) as Answer
            if ('error' in answer) throw new Error(answer.error)
            return answer.value
        },
    }
}
