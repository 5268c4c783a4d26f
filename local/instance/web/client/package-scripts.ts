// Runs the scripts that a package brings for the browser.

/** Runs the script of a package where its declarations become global, as on the platform. */
export const runGlobally = (script: string): unknown => (0, eval)(script)

/** A function that a script of a package declares by name; null where it does not. */
export function declaredBy(script: string, name: string): ((...args: unknown[]) => unknown) | null {
    return new Function(`${script}\n;return typeof ${name} === "function" ? ${name} : null`)() as
        ((...args: unknown[]) => unknown) | null
}

/** onClick of a workspace's list action, where window and document are null. */
export function declaredIn(script: string): () => unknown {
    return new Function('window', 'document', `${script}\n;return onClick`)(null, null) as () => unknown
}
