// Runs the script-only checks of Instance Scan that a package brought.
import { scopeName } from '../flow/record.ts'
import { strict } from '../http/platform-error.ts'
import type { Kernel } from '../kernel.ts'

type Needs = Pick<Kernel, 'records' | 'scripts' | 'sessions'>

export interface Finding {
    check: string
    count: number
    details: string
}

/** Runs every active check as the system; answers what they found and writes it as scan_finding. */
export function runScan(kernel: Needs): Finding[] {
    const checks = kernel.records.find('scan_script_only_check', 'active=true^ORDERBYname')
    return kernel.sessions.run(kernel.sessions.open('system'), () =>
        checks.flatMap((row) => {
            const found: Finding[] = []
            const values: Record<string, string> = {}
            const finding = strict('finding', {
                setValue: (field: unknown, value: unknown) => void (values[String(field)] = String(value)),
                increment: () => {
                    const { count = '1', finding_details = '' } = values
                    kernel.records.insert('scan_finding', { check: row.sys_id as string, count, finding_details })
                    found.push({ check: row.name ?? '', count: Number(count), details: finding_details })
                },
            })
            kernel.scripts.run(row.script ?? '', {
                scope: scopeName(kernel, row.sys_scope),
                name: `Check '${row.name}'`,
                bindings: { finding, engine: strict('engine', { finding }) },
            })
            return found
        })
    )
}
