// Runs a command's main function: its answer is the exit code, and a failure is told in words.
import type { CommandLine, End, Flag } from './flags.ts'

/** Prints help or what is wrong; @returns the exit code */
export function endHere({ code, text }: End): number {
    ;(code === 0 ? console.log : console.error)(text)
    return code
}

export function isEnd<F extends Record<string, Flag>>(line: CommandLine<F>): line is End {
    return !line.ok
}

/**
 * Ends the process with main's answer.
 *
 * @param options.stack for the tools of engineers, whose unexpected failures are faults to be found
 */
export function runCommand(main: () => Promise<number> | number, options: { stack?: boolean } = {}): void {
    Promise.resolve()
        .then(main)
        .then(
            (code) => process.exit(code),
            (error: Error) => {
                console.error((options.stack && error.stack) || error.message)
                process.exit(1)
            }
        )
}
