/** Collects what parts provide; asking for a service nobody provided throws with its name. */
import type { Services } from './kernel.ts'

export function openServices(): { services: Services; provide(given: Partial<Services>): void } {
    const given: Partial<Services> = {}
    const services = new Proxy(given, {
        get(target, name: string) {
            const service = target[name as keyof Services]
            if (service === undefined) throw new Error(`not implemented: no part of this instance provides ${name}`)
            return service
        },
    }) as Services
    return { services, provide: (more) => void Object.assign(given, more) }
}
