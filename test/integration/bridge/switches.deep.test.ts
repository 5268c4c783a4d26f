// Every test of the companion once more under the other side of each thing nobody outside knows about SAM, alone and all together.
import { lenientSamSwitches } from '../../../local/instance/index.ts'

for (const side of [...Object.keys(lenientSamSwitches), 'lenient']) {
    describe(`with ${side === 'lenient' ? 'every switch' : side} on its other side`, () => {
        // The stage reads it when it is loaded, so each side loads the files anew.
        process.env.MIRO_SAM_BRIDGE_SWITCH = side
        jest.isolateModules(() => {
            for (const file of ['./install.test.ts', './rows.test.ts', './reclaim.test.ts']) {
                describe(file, () => {
                    // eslint-disable-next-line @typescript-eslint/no-require-imports
                    require(file)
                })
            }
        })
    })
}
