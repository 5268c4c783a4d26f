// Errors thrown to scripts: made in the script's own realm, so that `instanceof Error` holds there.

let ErrorOfRealm: ErrorConstructor = Error

export function failure(message: string): Error {
    return new ErrorOfRealm(message)
}

export function notImplemented(name: string): Error {
    return failure(`not implemented: ${name}`)
}

/** Makes `failure` use a realm's Error while `work` runs. */
export function inRealm<T>(realmError: ErrorConstructor, work: () => T): T {
    const before = ErrorOfRealm
    ErrorOfRealm = realmError
    try {
        return work()
    } finally {
        ErrorOfRealm = before
    }
}
