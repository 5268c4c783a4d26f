// What a platform class throws into a script: an error of the script's own realm that also answers getMessage(), as a Java
// exception does.
import { failure } from '../runtime/failure.ts'

export class PlatformError extends Error {
    constructor(message: string) {
        super(message)
        // A script asks `instanceof Error`, which only holds for an error of its own realm.
        return Object.defineProperty(failure(message), 'getMessage', { value: () => message }) as PlatformError
    }
}

const silentNames = new Set(['then', 'toJSON', 'constructor', 'toString', 'valueOf', 'inspect', 'nodeType', '$$typeof'])

/**
 * Guards an API object: reading a member it does not have throws 'not implemented: <Class.member>' instead of giving
 * undefined, so that an app relying on something the stand-in does not do fails loudly.
 */
export function strict<T extends object>(className: string, target: T): T {
    return new Proxy(target, {
        get(object, member, receiver) {
            if (typeof member === 'string' && !(member in object) && !silentNames.has(member))
                throw new PlatformError(`not implemented: ${className}.${member}`)
            const value = Reflect.get(object, member, receiver)
            return typeof value === 'function' && member !== 'constructor' ? value.bind(object) : value
        },
    })
}
