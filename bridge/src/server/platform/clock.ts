// What time it is, in the platform's own form.
import { GlideDateTime } from '@servicenow/glide'

/** UTC, 'yyyy-MM-dd HH:mm:ss'. */
export function nowStamp(): string {
    return new GlideDateTime().getValue()
}
