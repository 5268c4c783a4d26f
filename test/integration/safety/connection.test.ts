// Where the client secret goes is checked like every host.
import { click, openReady, profileOf } from '../../support/ready.ts'

describe('The client secret goes to no other host', () => {
    it.each([
        ['token_url', 'https://api.miro.com.evil.example/v1/oauth/token'],
        ['auth_url', 'http://miro.com/oauth/authorize'],
        ['token_url', 'https://api.miro.com/v1/oauth/token?to=https://evil.example'],
    ])('Validate Connection refuses a registry whose %s is %s', async (field, url) => {
        const ready = await openReady({ members: 20, upTo: 'validated' })
        try {
            expect(profileOf(ready).validation).toBe('success')
            const entity = ready.instance.records.first('oauth_entity', 'token_urlLIKEmiro.com')!
            ready.instance.records.update('oauth_entity', entity.sys_id!, { [field]: url })
            click(ready, 'Validate Connection')
            expect(profileOf(ready).validation).toBe('failure')
            expect(profileOf(ready).validation_message).toContain(url)
            expect(profileOf(ready).validation_message).toMatch(/registry/)
        } finally {
            await ready.close()
        }
    })
})
