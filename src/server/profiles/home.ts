// Decides whether a profile is at work on the instance it was published on, or on a copy of it.

/** What tells one instance from another; a part that is not known is ''. */
export interface InstanceName {
    name: string
    database: string
}

/** As it is kept on the profile. */
export function writeHome(instance: InstanceName): string {
    return [instance.name, instance.database].join(' / ').replace(/ \/ $/, '').slice(0, 200)
}

/** True where a part known on both sides differs: a copy keeps what was written, and is called otherwise. */
export function isElsewhere(home: string, here: InstanceName): boolean {
    if (home === '') return false
    const [name = '', database = ''] = home.split(' / ')
    const differs = (then: string, now: string) => then !== '' && now !== '' && then !== now
    return differs(name, here.name) || differs(database, here.database)
}
