// The names that scripts of a package find in the browser, as on the platform, and what this stand-in's own scripts share.
// Nothing imports this file: what it declares is global.
import type { PageState } from '../page-state.ts'
import type { GlideAjax } from './glide-ajax.ts'
import type { GlideModal } from './glide-modal.ts'

declare global {
    interface Window {
        embedded: { state: PageState; message(kind: string, text: string): HTMLElement }
        g_ck: string
        NOW: { user: { userID: string; name: string }; g_ck: string }
        g_user: object
        g_form: object
        g_list: object
        g_modal: object
        g_scratchpad: unknown
        getMessage(key: string, values?: unknown): string
        GwtMessage: unknown
        GlideAjax: typeof GlideAjax
        GlideModal: typeof GlideModal
        GlideDialogWindow: typeof GlideModal
        gsftSubmit(control: unknown, element: unknown, action: string): void
    }
}
