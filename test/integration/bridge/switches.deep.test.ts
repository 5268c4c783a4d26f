// Every test of the companion once more with everything that nobody outside knows about SAM on its other side, so that each side
// of each switch is tried. MIRO_SAM_EACH_SWITCH=1 takes each switch alone as well, a quarter of an hour more.
import { lenientSamSwitches } from '../../../local/instance/index.ts'

const alone = process.env.MIRO_SAM_EACH_SWITCH ? Object.keys(lenientSamSwitches) : ['spokeActions']
for (const side of [...alone, 'lenient']) {
    describe(`with ${side === 'lenient' ? 'every switch' : side} on its other side`, () => {
        // The stage reads it when it is loaded, so each side loads the files anew.
        process.env.MIRO_SAM_BRIDGE_SWITCH = side
        jest.isolateModules(() => {
            for (const file of ['./install.deep.test.ts', './rows.deep.test.ts', './reclaim.deep.test.ts']) {
                describe(file, () => {
                    // eslint-disable-next-line @typescript-eslint/no-require-imports
                    require(file)
                })
            }
        })
    })
}
