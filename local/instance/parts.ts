/** The parts an instance is made of, in the order they are wired; each gets the kernel and answers the services it provides. */
import { automation } from './automation.ts'
import type { Instance } from './instance.ts'
import type { Kernel, Services } from './kernel.ts'

export type Part = (kernel: Kernel, instance: Instance) => Partial<Services> | void

export const parts: Part[] = [automation]
