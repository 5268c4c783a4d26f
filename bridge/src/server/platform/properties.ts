// This application's settings.
import { gs } from '@servicenow/glide'

export function isSet(name: string): boolean {
    return gs.getProperty(`x_snc_miro_sambr.${name}`, 'false') === 'true'
}
