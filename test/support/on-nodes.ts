// A prepared instance on several application nodes.
import { join } from 'node:path'
import type { NodePool, Nodes, NodesOptions } from '../../local/campaign/nodes.ts'
import type { Ready } from './ready.ts'

const hour = 3_600_000

/**
 * Opens a copy of the instance on every node of the pool.
 * @param copy its number: each begins at hours of its own, since Miro's budget of a minute belongs to one of them
 */
export function openOnNodes(
    pool: NodePool,
    { instance, miro }: Ready,
    { folder, copy }: { folder: string; copy: number },
    more: Pick<NodesOptions, 'seed' | 'switches'> = {}
): Promise<Nodes> {
    const file = join(folder, `copy-${copy}.db`)
    instance.saveAs(file)
    const routes = ['https://api.miro.com', 'https://miro.com'].map((host): [string, string] => [host, miro.info.url])
    return pool.open({ file, startAt: instance.clock.now() + copy * 3 * hour, routes, ...more })
}
