// What the cockpit's page weighs as it is installed, and that it asks nobody but its own instance for anything.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const folder = join(__dirname, '../../../dist/app/update')
const assets = readdirSync(folder)
    .filter((name) => name.startsWith('sys_ux_lib_asset_'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
const script = assets.find((xml) => xml.includes('<name>x_snc_miro_sam/cockpit/main</name>')) ?? ''
const content = /<content><!\[CDATA\[([\s\S]*?)\]\]><\/content>/.exec(script)?.[1] ?? ''

test('the page is at most 200 kB compressed', () => {
    expect(content.length).toBeGreaterThan(100_000)
    expect(gzipSync(content, { level: 9 }).length).toBeLessThanOrEqual(200_000)
})

test('it is React in its production form, and loads nothing from elsewhere', () => {
    expect(content).not.toContain('react-dom.development')
    const addresses = [...content.matchAll(/https?:\/\/[\w.-]+/g)].map(([address]) => address)
    // Names of namespaces, and the page on which React explains its errors by number.
    expect(new Set(addresses)).toEqual(new Set(['http://www.w3.org', 'https://reactjs.org', 'http://schemas.openxmlformats.org']))
})
