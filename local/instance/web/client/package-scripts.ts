// Runs the scripts that a package brings for the browser.

/** Runs the script of a package where its declarations become global, as on the platform. */
export const runGlobally = (script: string): unknown => (0, eval)(script)

/** A function that a script of a package declares by name; null where it does not. */
export function declaredBy(script: string, name: string): ((...args: unknown[]) => unknown) | null {
    return new Function(`${script}\n;return typeof ${name} === "function" ? ${name} : null`)() as
        ((...args: unknown[]) => unknown) | null
}

/** The controller a widget's client script puts on `api`; null where it puts none. What it wants injected is not known here. */
export function controllerIn(script: string): ((this: unknown) => void) | null {
    const api: { controller: ((this: unknown) => void) | null } = { controller: null }
    new Function('api', script)(api)
    if (api.controller && api.controller.length > 0)
        throw new Error('not implemented: injection into a widget controller')
    return api.controller
}

/** onClick of a workspace's list action, where window and document are null. */
export function declaredIn(script: string): () => unknown {
    return new Function('window', 'document', `${script}\n;return onClick`)(null, null) as () => unknown
}
