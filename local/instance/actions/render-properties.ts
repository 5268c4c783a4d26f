// RP in conditions and scripts of UI actions: what is known of the page. Documented as 'RenderProperties - Scoped'.
import { strict } from '../http/platform-error.ts'

/** @param parameters of the page's address; `sys_is_related_list` is 'true' for a list under a form */
export function renderProperties(parameters: Readonly<Record<string, string>> = {}): object {
    return strict('RP', {
        getParameterValue: (name: unknown) => parameters[String(name)] ?? null,
        isRelatedList: () => parameters['sys_is_related_list'] === 'true',
    })
}
