// Every kind of run in the app's own table, whatever may go wrong in it: the run ends, its row says so, and the next one works.
import type { Instance, Row } from '../../../local/instance/index.ts'
import { closeCopy, keep, openCopy } from '../reliability/cutting.ts'
import type { Prepared } from '../reliability/cutting.ts'
import { openReady, tables } from '../../support/ready.ts'

const minute = 60_000
const ended = ['completed', 'failed', 'not_run', 'superseded']
const exclusionTable = 'x_snc_miro_sam_user_exclusion'

let prepared: Prepared
let kinds: string[]
/** Those that work on one profile. */
let ofProfiles: string[]
beforeAll(async () => {
    const ready = await openReady({ members: 60, upTo: 'downloaded', settings: { expiringTokens: false } })
    for (const job of ready.instance.records.find(tables.job)) {
        ready.instance.records.update(tables.job, job.sys_id as string, { active: '0' })
    }
    prepared = keep(ready)
    const instance = openCopy(prepared)
    kinds = run(instance, `Object.keys(kinds.of).join()`).split(',')
    ofProfiles = kinds.filter((kind) => run(instance, `String(Boolean(kinds.of['${kind}'].ofEverything))`) === 'false')
    closeCopy(instance)
})
afterAll(async () => prepared?.close())

/** A script of the app's own scope with its table of kinds and its engine; the profile under test is `profile`. */
function run(instance: Instance, script: string): string {
    const { value } = instance.runScript(
        `var profile = '${prepared.ready.profile}';
         var { kinds } = require('./src/server/handlers/kinds.ts');
         var { startJob } = require('./src/server/runs/start.act.ts');
         var { claimSlice } = require('./src/server/runs/hold.act.ts');
         var { takeLock } = require('./src/server/runs/lock.store.ts');
         var { tick } = require('./src/server/runs/dispatch.act.ts');
         var { createRun } = require('./src/server/runs/run.store.ts');
         var { handOver, workNext } = require('./src/server/runs/work.act.ts');
         /** The table with something of one kind broken. */
         var broken = (name, parts) => ({
             ...kinds, of: { ...kinds.of, [name]: { ...kinds.of[name], ...parts(kinds.of[name]) } } });
         var fresh = (kind, more) => createRun({
             profileId: profile, kind, trigger: 'person', name: 'Test of ' + kind, jobId: '', state: 'queued', ...more });
         ${script}`
    )
    return String(value)
}

const later = (instance: Instance, minutes: number) => instance.runDue(instance.clock.now() + minutes * minute)
const rowOf = (instance: Instance, id: string) => instance.records.get(tables.result, id) as Row
const dropEvents = (instance: Instance) => {
    for (const event of instance.records.find('sysevent', 'name=x_snc_miro_sam.run.slice^state=ready')) {
        instance.records.remove('sysevent', event.sys_id as string)
    }
}

/** Makes statements of the app's scripts fail that a run's row is written with, from the `nth` on, `times` in a row. */
function failWrites(instance: Instance, matches: (sql: string) => boolean, times: number): () => void {
    const faces = instance.db as Instance['db'] & { as(caller: 'script' | 'platform'): Instance['db'] }
    let left = times
    const all = [faces, faces.as('script'), faces.as('platform')].map((face) => ({ face, run: face.run }))
    for (const { face, run: original } of all) {
        face.run = (sql, parameters) => {
            if (left > 0 && matches(sql)) {
                left -= 1
                throw new Error('disk I/O error')
            }
            return original.call(face, sql, parameters)
        }
    }
    return () => all.forEach(({ face, run: original }) => (face.run = original))
}

const writesOfRun = (column: string) => (sql: string) =>
    sql.startsWith('UPDATE') && sql.includes(tables.result) && sql.includes(`"${column}"`)

/** Every run has ended in words, nothing is held, and one more of the kind completes. */
function expectSettled(instance: Instance, id: string, kind: string): Row {
    const { records } = instance
    const open = records.find(tables.result, 'stateINqueued,in_progress,paused')
    expect(open.map((row) => `${row.number} ${row.kind} ${row.state}`)).toEqual([])
    const row = rowOf(instance, id)
    expect(ended).toContain(row.state)
    for (const each of records.find(tables.result)) {
        expect({ run: each.number, said: (each.message ?? '').length > 15 }).toEqual({ run: each.number, said: true })
        const next = each.state === 'completed' || each.state === 'superseded' || (each.next_step ?? '').length > 15
        expect({ run: each.number, message: each.message, next }).toEqual({
            run: each.number,
            message: each.message,
            next: true,
        })
        expect(each.follow_up).not.toBe('due')
    }
    expect(records.find(tables.lock)).toEqual([])
    expect(records.find(tables.profile, 'active_runISNOTEMPTY')).toEqual([])
    const next = run(instance, `startJob(kinds, profile, '${kind}', 'person').run`)
    later(instance, 30)
    expect(rowOf(instance, next)).toMatchObject({ state: 'completed' })
    return row
}

/** Each case is tried on every kind; it answers the run it has spoilt. */
type Case = (instance: Instance, kind: string) => string

function onEveryKind(
    spoil: Case,
    also: (row: Row, kind: string, instance: Instance) => void = () => {},
    which: readonly string[] = kinds
): void {
    expect(which.length).toBeGreaterThan(2)
    for (const kind of which) {
        const instance = openCopy(prepared)
        try {
            const id = spoil(instance, kind)
            also(expectSettled(instance, id, kind), kind, instance)
        } catch (error) {
            throw new Error(`${kind}: ${(error as Error).message}`, { cause: error })
        } finally {
            closeCopy(instance)
        }
    }
}

const told = (words: string) => (row: Row) => {
    expect(row.state === 'failed' || row.state === 'not_run').toBe(true)
    expect(row.message).toContain(words)
}
const throwing = (what: string) => `${what}() { throw new Error('thrown on purpose') }`

describe('Every run ends, and every failure is told', () => {
    it('a run of every kind completes where nothing goes wrong', () => {
        onEveryKind(
            (instance, kind) => {
                const id = run(instance, `var id = fresh('${kind}'); handOver(id, 0); id`)
                later(instance, 30)
                return id
            },
            (row) => expect(row.state).toBe('completed')
        )
    })

    it.each(['obstacle', 'nameOf', 'begin'])('an error in opening: %s throws', (part) => {
        onEveryKind((instance, kind) => {
            // A job would lend its name.
            for (const job of instance.records.find(tables.job)) {
                instance.records.remove(tables.job, job.sys_id as string)
            }
            const id = run(
                instance,
                `startJob(broken('${kind}', () => ({ ${throwing(part)} })), profile, '${kind}', 'person').run`
            )
            later(instance, 30)
            return id
        }, told('thrown on purpose'))
    })

    it('an error in opening: the profile cannot be read', () => {
        onEveryKind(
            (instance, kind) => {
                const id = run(
                    instance,
                    `startJob({ ...kinds, ${throwing('readProfile')} }, profile, '${kind}', 'schedule').run`
                )
                later(instance, 30)
                return id
            },
            told('thrown on purpose'),
            ofProfiles
        )
    })

    it.each(['obstacle', 'work'])('an error in the first slice: %s throws', (part) => {
        onEveryKind((instance, kind) => {
            const id = run(
                instance,
                `var id = fresh('${kind}'); workNext(broken('${kind}', () => ({ ${throwing(part)} })), id, 0); id`
            )
            later(instance, 30)
            return id
        }, told('thrown on purpose'))
    })

    it('an error in a later slice, whose profile cannot be read at that moment', () => {
        onEveryKind(
            (instance, kind) => {
                const id = run(
                    instance,
                    `var id = fresh('${kind}');
                 workNext(broken('${kind}', () => ({ work: () => ({ kind: 'hand_over', checkpoint: {} }) })), id, 0);
                 require('./src/server/profiles/profile.store.ts').updateProfile(profile, { active_run: '${kind}' === 'download' ? id : null });
                 var times = 0;
                 var once = (id) => { if (times++ === 0) throw new Error('thrown on purpose'); return kinds.readProfile(id) };
                 workNext({ ...kinds, readProfile: once }, id, 1); id`
                )
                later(instance, 30)
                return id
            },
            told('thrown on purpose'),
            ofProfiles
        )
    })

    it.each([
        ['the checkpoint', 'checkpoint', 1],
        ['the checkpoint, again and again', 'checkpoint', 6],
        ['the end', 'ended', 1],
        ['the end, again and again', 'ended', 6],
    ])('an error of the database while it saves %s', (_name, column, times) => {
        onEveryKind((instance, kind) => {
            const id = run(instance, `var id = fresh('${kind}'); handOver(id, 0); id`)
            const mend = failWrites(instance, writesOfRun(column), times)
            later(instance, 5)
            mend()
            later(instance, 120)
            return id
        })
    })

    it('an error in what follows: it is tried again', () => {
        onEveryKind(
            (instance, kind) => {
                const id = run(
                    instance,
                    `var id = fresh('${kind}'); workNext(broken('${kind}', (kind) => kind.after ? { ${throwing('after')} } : {}), id, 0);
                     id`
                )
                later(instance, 30)
                return id
            },
            (row) => {
                expect(row.state).toBe('completed')
                expect(row.follow_up ?? 'done').toBe('done')
            }
        )
    })

    it('a stop between the end and what follows, also again and again', () => {
        onEveryKind(
            (instance, kind) => {
                const id = run(instance, `var id = fresh('${kind}'); handOver(id, 0); id`)
                later(instance, 30)
                instance.records.update(tables.result, id, { follow_up: 'due', takeovers: '3' })
                later(instance, 60)
                return id
            },
            (row) => {
                expect(row.follow_up).toBe('failed')
                expect(row.message).toContain('did not happen')
            }
        )
    })

    it('a worker that dies', () => {
        onEveryKind(
            (instance, kind) => {
                const id = run(instance, `var id = fresh('${kind}'); claimSlice(id, 0); id`)
                later(instance, 90)
                return id
            },
            (row) => expect(row.state).toBe('completed')
        )
    })

    it('workers that die again and again at the same place: given up after three', () => {
        onEveryKind((instance, kind) => {
            const id = run(instance, `var id = fresh('${kind}'); claimSlice(id, 0); id`)
            for (let death = 0; death < 5; death++) {
                instance.clock.set(instance.clock.now() + 20 * minute)
                run(instance, `tick(kinds)`)
                dropEvents(instance)
                const { slice, state } = rowOf(instance, id)
                expect({ death, state }).toEqual({ death, state: death < 3 ? 'in_progress' : 'failed' })
                run(instance, `claimSlice('${id}', ${slice})`)
            }
            return id
        }, told('died 3 times'))
    })

    it('a run that waits, and is well, is not given up for events that were lost now and then', () => {
        onEveryKind(
            (instance, kind) => {
                const id = run(instance, `var id = fresh('${kind}'); claimSlice(id, 0); id`)
                for (let wait = 0; wait < 6; wait++) {
                    instance.clock.set(instance.clock.now() + 20 * minute)
                    run(instance, `tick(kinds)`)
                    dropEvents(instance)
                    run(
                        instance,
                        `workNext(broken('${kind}', () => ({ work: (slice) => ({ kind: 'pause', until: slice.deadline, message: null }) })),
                             '${id}', ${rowOf(instance, id).slice})`
                    )
                    dropEvents(instance)
                    expect(rowOf(instance, id).state).toBe('paused')
                }
                later(instance, 60)
                return id
            },
            (row) => expect(row.state).toBe('completed')
        )
    })

    it('events that are lost: the ticker hands over again', () => {
        onEveryKind(
            (instance, kind) => {
                const id = run(
                    instance,
                    `var id = fresh('${kind}');
                     workNext(broken('${kind}', () => ({ work: () => ({ kind: 'hand_over' }) })), id, 0); id`
                )
                dropEvents(instance)
                later(instance, 60)
                return id
            },
            (row) => expect(row.state).toBe('completed')
        )
    })

    it.each([
        [
            'of a run that has ended',
            `createRun({ profileId: profile, kind: '@', trigger: 'person', name: 'x', jobId: '',
            state: 'not_run', message: says, nextStep: says })`,
        ],
        ['of a run that is gone', `'${'0'.repeat(32)}'`],
    ])('a lock left behind %s', (_name, holder) => {
        onEveryKind(
            (instance, kind) => {
                const id = run(
                    instance,
                    `var says = require('./src/server/texts/text.ts').text('run.unexpected.next');
                     takeLock(profile, kinds.of['${kind}'].lock, ${holder.replace('@', kind)});
                     var id = fresh('${kind}'); workNext(kinds, id, 0); id`
                )
                later(instance, 30)
                return id
            },
            (row) => expect(row.state).toBe('completed')
        )
    })

    it('a lock that a dead worker holds', () => {
        onEveryKind(
            (instance, kind) => {
                const id = run(
                    instance,
                    `var dead = fresh('${kind}'); takeLock(profile, kinds.of['${kind}'].lock, dead); claimSlice(dead, 0);
                     var id = fresh('${kind}'); workNext(kinds, id, 0); id`
                )
                later(instance, 120)
                return id
            },
            (row, kind) => {
                const refused = /was refused|already|MJR/.test(row.message ?? '') && row.state === 'not_run'
                expect({ kind, state: refused ? 'refused' : row.state }).toEqual({
                    kind,
                    state: refused ? 'refused' : 'completed',
                })
            }
        )
    })

    it.each([
        ['nobody can read', '{"version":1,"pha'],
        ['is no object', '[1,2]'],
        ['is of another version', '{"version":99,"phase":"pages"}'],
    ])('a checkpoint that %s', (_name, checkpoint) => {
        onEveryKind((instance, kind) => {
            const id = run(
                instance,
                `var id = fresh('${kind}', { checkpoint: '${checkpoint}' }); workNext(kinds, id, 0); id`
            )
            later(instance, 60)
            const beginsAgain = run(instance, `kinds.of['${kind}'].otherVersion`) === 'begin_again'
            expect(rowOf(instance, id).state).toBe(beginsAgain ? 'completed' : 'failed')
            return id
        })
    })

    it('a checkpoint that is a version of its own kind, with nonsense in it', () => {
        onEveryKind((instance, kind) => {
            const id = run(
                instance,
                `var version = kinds.of['${kind}'].version;
                 var id = fresh('${kind}', { checkpoint: JSON.stringify(
                     { version, phase: 7, paging: null, counts: 'many', cursor: 5, budget: null, unconfirmed: 3 }) });
                 workNext(kinds, id, 0); id`
            )
            later(instance, 60)
            return id
        })
    })

    it.each(['nothing', 'constructor'])('a run of an unknown kind: %s', (unknown) => {
        const instance = openCopy(prepared)
        const worked = run(instance, `var id = fresh('${unknown}'); workNext(kinds, id, 0); id`)
        const stale = run(instance, `var id = fresh('${unknown}'); claimSlice(id, 0); id`)
        const started = run(instance, `startJob(kinds, profile, '${unknown}', 'person').run`)
        const follows = run(instance, `var id = fresh('${unknown}'); workNext(kinds, id, 0); id`)
        instance.records.update(tables.result, follows, { follow_up: 'due' })
        later(instance, 90)
        for (const id of [worked, stale, started, follows]) told(unknown)(rowOf(instance, id))
        expectSettled(instance, worked, kinds[0])
        closeCopy(instance)
    })

    it('a profile that is deleted while a run waits, and one deleted in the middle of a slice', () => {
        for (const kind of ofProfiles) {
            for (const when of ['waiting', 'working']) {
                const instance = openCopy(prepared)
                const gone = `
                     var row = new (require('@servicenow/glide').GlideRecord)('${tables.profile}');
                     row.get(profile); row.deleteRecord();`
                const id = run(
                    instance,
                    when === 'waiting'
                        ? `var id = fresh('${kind}'); claimSlice(id, 0); handOver(id, 1); ${gone} id`
                        : `var id = fresh('${kind}');
                           workNext(broken('${kind}', (kind) => ({
                               work(slice, subject) { ${gone} return kind.work(slice, subject) } })), id, 0); id`
                )
                later(instance, 120)
                const { state, message, next_step: next, follow_up: due } = rowOf(instance, id)
                expect({ kind, when, state, due }).toEqual({ kind, when, state: 'superseded', due: null })
                expect(`${message} ${next}`).toMatch(/profile.*Start the job from an existing profile/)
                const left = [tables.subscription, tables.lock, tables.job, tables.profile].map(
                    // The job that reconciles all licences belongs to no profile.
                    (table) =>
                        [table, instance.records.count(table, table === tables.job ? 'profileISNOTEMPTY' : '')] as const
                )
                expect({ kind, when, left }).toEqual({ kind, when, left: left.map(([table]) => [table, 0]) })
                expect(instance.records.count(tables.result, 'stateINqueued,in_progress,paused')).toBe(0)
                const open = 'open_keyLIKE/'
                expect(instance.records.count('x_snc_miro_sam_removal_candidate', open)).toBe(0)
                closeCopy(instance)
            }
        }
    })

    it('a job of every kind that throws while it is started, and whose database fails, is told or tried again', () => {
        for (const kind of kinds) {
            const instance = openCopy(prepared)
            const { records } = instance
            const job =
                records.first(tables.job, `profile=${prepared.ready.profile}^kind=${kind}`)?.sys_id ??
                records.insert(tables.job, { name: kind, profile: prepared.ready.profile, kind, time_of_day: '03:00' })
            const due = '2026-11-16 05:00:00'
            records.update(tables.job, job as string, { active: '1', next_run: due })
            const mend = failWrites(instance, (sql) => sql.startsWith('INSERT') && sql.includes(tables.result), 1)
            const before = records.count(tables.result, `kind=${kind}`)
            run(instance, `tick(kinds)`)
            mend()
            expect(records.count(tables.result, `kind=${kind}`)).toBe(before)
            run(instance, `tick(broken('${kind}', () => ({ ${throwing('obstacle')} })))`)
            const [row] = records.find(tables.result, `kind=${kind}^ORDERBYDESCnumber`, { limit: 1 })
            told('thrown on purpose')(row)
            expect(records.get(tables.job, job as string)?.next_run).not.toBe(due)
            expectSettled(instance, row.sys_id as string, kind)
            closeCopy(instance)
        }
    })
})

describe('No run fails because there are many', () => {
    it('more than 10,000 user exclusion rules let a run of every kind complete', () => {
        const instance = openCopy(prepared)
        instance.db.transaction(() => {
            for (let n = 0; n < 10_050; n++) {
                instance.records.insert(exclusionTable, {
                    user_principal_name: `somebody.${n}@elsewhere.example.com`,
                    profile_type: 'miro_enterprise_subscription',
                    reason: 'Many',
                    active: '1',
                })
            }
        })
        expect(instance.records.count(exclusionTable)).toBeGreaterThan(10_000)
        for (const kind of kinds) {
            const id = run(instance, `startJob(kinds, profile, '${kind}', 'person').run`)
            later(instance, 30)
            expect({ kind, state: rowOf(instance, id).state }).toEqual({ kind, state: 'completed' })
        }
        closeCopy(instance)
    })

    it('a dead run is found behind any number of runs that wait for a far instant', () => {
        const instance = openCopy(prepared)
        const at = (ms: number) => new Date(ms).toISOString().slice(0, 19).replace('T', ' ')
        const now = instance.clock.now()
        for (let n = 0; n < 150; n++) {
            instance.records.insert(tables.result, {
                ...{ kind: kinds[0], state: 'paused', slice: '1', message: 'Waits', number: `A${n}` },
                ...{ heartbeat: at(now - 90 * minute), resume_at: at(now + 9_000 * minute) },
            })
        }
        const id = run(instance, `var id = fresh('${kinds[0]}'); claimSlice(id, 0); id`)
        later(instance, 60)
        expect(rowOf(instance, id).state).toBe('completed')
        closeCopy(instance)
    })
})
