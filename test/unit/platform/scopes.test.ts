// The application knows its own record without a look at the database; now.config.json is where it comes from.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '..', '..', '..')

it('the application named in platform/scopes.ts is the one of now.config.json', () => {
    const { scope, scopeId } = JSON.parse(readFileSync(join(root, 'now.config.json'), 'utf8')) as Record<string, string>
    const source = readFileSync(join(root, 'src', 'server', 'platform', 'scopes.ts'), 'utf8')
    expect(/ownApplication = '([^']*)'/.exec(source)?.[1]).toBe(scopeId)
    expect(/ownScope = '([^']*)'/.exec(source)?.[1]).toBe(scope)
})
