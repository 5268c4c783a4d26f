// Goals as data: what was measured, what it must be, and whether it is; one missed goal makes the command fail.
import { draw } from '../cli/tables.ts'

export interface Goal {
    about: string
    goal: string
    measured: number | string
    met: boolean
}

export const atMost = (about: string, measured: number, most: number, unit = ''): Goal => ({
    about,
    goal: `at most ${most.toLocaleString('en')}${unit}`,
    measured,
    met: measured <= most,
})

export const atLeast = (about: string, measured: number, least: number, unit = ''): Goal => ({
    about,
    goal: `at least ${least.toLocaleString('en')}${unit}`,
    measured,
    met: measured >= least,
})

export const exactly = (about: string, measured: number | string, wanted: number | string): Goal => ({
    about,
    goal: String(wanted),
    measured,
    met: measured === wanted,
})

export function drawGoals(goals: readonly Goal[]): string {
    return draw(
        'Goals',
        ['', 'goal', 'measured', ''],
        goals.map(({ about, goal, measured, met }) => [about, goal, String(measured), met ? 'met' : 'MISSED'])
    )
}

export const allMet = (goals: readonly Goal[]): boolean => goals.every((goal) => goal.met)
