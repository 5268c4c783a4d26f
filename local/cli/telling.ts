// Says what happens and on which day: progress by listr2 in a terminal, plain lines everywhere else.
import { Listr } from 'listr2'
import { inWidth } from './table-layout.ts'

export type Say = (line: string) => void

/** How far a step has come. Without a terminal only what is worth a line of its own, and the last of it, is printed. */
export type Update = (text: string, worthALine?: boolean) => void

export type Step = <T>(title: string, work: (update: Update) => T | Promise<T>) => Promise<T>

export interface Teller {
    readonly say: Say
    readonly step: Step
    /** From here on lines tell this clock's day. */
    dayOf(now: () => number): void
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** @returns 'Mon 2026-11-16', in UTC as the embedded instance's days are */
function dayText(epochMilliseconds: number): string {
    const day = new Date(epochMilliseconds)
    return `${weekdays[day.getUTCDay()]} ${day.toISOString().slice(0, 10)}`
}

/** Puts the day before what is said; empty lines before it stay, and of several lines only the first gets it. */
export function dated(line: string, epochMilliseconds: number): string {
    const [, gap, rest] = /^(\n*)([^]*)$/.exec(line)!
    return rest === '' ? line : `${gap}${dayText(epochMilliseconds)}  ${rest}`
}

/**
 * @param options.terminal whether progress may be redrawn in place
 * @param options.now clock whose day the lines tell, until another one is given
 */
export function openTeller(options: { print: Say; terminal: boolean; now: () => number }): Teller {
    let now = options.now
    /** Lines said while a step is drawn wait until it has ended, so that neither tears the other. */
    let waiting: string[] | null = null
    const fitted = (line: string) => (options.terminal ? inWidth(dated(line, now())) : dated(line, now()))
    const say: Say = (line) => {
        if (waiting) waiting.push(fitted(line))
        else options.print(fitted(line))
    }

    const plain: Step = async (title, work) => {
        say(`${title} …`)
        let unsaid: string | null = null
        const tell = (text: string) => say(`  ${title}: ${text}`)
        const result = await work((text, worthALine) => {
            unsaid = worthALine ? null : text
            if (worthALine) tell(text)
        })
        if (unsaid !== null) tell(unsaid)
        return result
    }

    const drawn: Step = async (title, work) => {
        let result: Awaited<ReturnType<typeof work>>
        waiting = []
        let last = ''
        const list = new Listr(
            [
                {
                    title: dated(title, now()),
                    task: async (_context, task) => {
                        result = await work((text) => {
                            last = text
                            task.output = text
                        })
                        // Else it stood twice, beside the title and below it.
                        task.output = ''
                        task.title = dated(last ? `${title}: ${last}` : title, now())
                    },
                },
            ],
            { rendererOptions: { collapseErrors: false, showErrorMessage: false } }
        )
        try {
            await list.run()
        } finally {
            const lines = waiting
            waiting = null
            lines.forEach((line) => options.print(line))
        }
        return result!
    }

    return {
        say,
        // A step within a step is part of it.
        step: (title, work) => (options.terminal && !waiting ? drawn(title, work) : plain(title, work)),
        dayOf: (clock) => void (now = clock),
    }
}
