// What one row that was left alone tells about SAM: enough proof before rows are left unwritten, and doubt when it goes.
import { readUnwritten } from '../../../bridge/src/server/mirror/unwritten.ts'

const there = () => true
const gone = () => false

it('two rows that stayed prove that SAM leaves rows alone; one that went proves that it does not', () => {
    const first = readUnwritten('', there)
    expect([first.known, first.next('a')]).toEqual(['', 'testing:a'])
    expect(readUnwritten('testing:a', gone)).toMatchObject({ known: 'removed' })
    const second = readUnwritten('testing:a', there)
    expect([second.known, second.next('b')]).toEqual(['', 'again:b'])
    expect(readUnwritten('again:b', gone)).toMatchObject({ known: 'removed' })
    const third = readUnwritten('again:b', there)
    expect([third.known, third.next('c')]).toEqual(['kept', 'kept:c'])
    expect(readUnwritten('removed', there).next('')).toBe('removed')
})

it('where a watched row goes, everything is asked anew before another row is left unwritten', () => {
    expect(readUnwritten('kept:c', there).known).toBe('kept')
    const asked = readUnwritten('kept:c', gone)
    expect([asked.known, asked.next('d')]).toEqual(['', 'testing:d'])
    const older = readUnwritten('kept', there)
    expect([older.known, older.next('e')]).toEqual(['kept', 'kept:e'])
})

it('a refresh that finds no row to leave alone learns nothing', () => {
    for (const kept of ['', 'testing:a', 'again:b', 'kept:c']) expect(readUnwritten(kept, there).next('')).toBe(kept)
})
