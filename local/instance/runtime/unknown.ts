// Makes members nobody implemented throw with their name, without slowing down those that are.
import { notImplemented } from './failure.ts'

/** Names JavaScript itself, JSON, promises and test tools look for; their absence is an answer. */
const probedNames = new Set([
    'then',
    'toJSON',
    'constructor',
    'asymmetricMatch',
    'nodeType',
    'tagName',
    '$$typeof',
    '__esModule',
])
const probed = (name: string) => probedNames.has(name) || name.startsWith('@@') || name.startsWith('__')

/** True where a value has a member; asking so never springs a trap. */
export function hasMember(value: unknown, name: string): boolean {
    return value !== null && (typeof value === 'object' || typeof value === 'function') && name in value
}

/**
 * Puts a trap at the very end of a class' prototype chain: a name found before it costs nothing extra, any other throws
 * 'not implemented: <class>.<name>'. Static members are guarded too.
 */
export function guardClass<T extends abstract new (...parameters: never[]) => object>(type: T, name: string): T {
    let last = type.prototype as object
    for (let next = Object.getPrototypeOf(last); next && next !== Object.prototype; next = Object.getPrototypeOf(next))
        last = next
    Object.setPrototypeOf(last, trap(name))
    return guardStatics(type, name)
}

export function guardStatics<T extends object>(type: T, name: string): T {
    return new Proxy(type, {
        get(target, key, receiver) {
            if (typeof key === 'symbol' || key in target || probed(key)) return Reflect.get(target, key, receiver)
            throw notImplemented(`${name}.${key}`)
        },
    })
}

/** An object whose unknown members throw. */
export function guardObject<T extends object>(object: T, name: string): T {
    return guardStatics(object, name)
}

/** The end of a prototype chain. `allow` names columns and the like whose absence is `undefined` rather than an error. */
export function trap(name: string, allow: (key: string) => boolean = () => false): object {
    return new Proxy(Object.create(Object.prototype) as object, {
        get(target, key, receiver) {
            if (typeof key === 'symbol' || key in target || probed(key) || allow(key))
                return Reflect.get(target, key, receiver)
            throw notImplemented(`${name}.${key}`)
        },
    })
}
