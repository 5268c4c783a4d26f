// `npm start -- --empty`: the set-up page can be followed to its end although Miro has nobody.
import { lastResult, openReady, profileOf } from '../../support/ready.ts'

it('follows the set-up page beside an empty Miro, and the download says that it brought nobody', async () => {
    const ready = await openReady({ members: 0, upTo: 'downloaded' })
    try {
        expect(profileOf(ready)).toMatchObject({ validation: 'success', status: 'published' })
        expect(lastResult(ready.instance)).toMatchObject({ kind: 'download', members: '0' })
    } finally {
        await ready.close()
    }
})
