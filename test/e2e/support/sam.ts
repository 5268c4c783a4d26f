// What people do in SAM's own pages, which are not ours to be clicked through.
import { samStates } from '../../../local/instance/index.ts'
import type { Instance, SamProfessional } from '../../../local/instance/index.ts'

export function samOrders(
    instance: Instance,
    sam: SamProfessional
): Record<string, (given: Record<string, string>) => unknown> {
    const { session } = instance.actAs('ida.integrator')
    const profile = () =>
        instance.records.first('samp_sw_subscription_profile', 'display_name=Miro in SAM')?.sys_id ?? ''
    return {
        /** A sam_admin's forms. */
        samDefinitions: () => {
            for (const identifier of ['miro:full', 'miro:advanced', 'miro:standard']) {
                const values = { identifier, subscription_integration: 'Custom Integration', active: '1' }
                instance.records.insert('samp_sw_custom_subscription_product_definition', values)
            }
        },
        /** New > Custom > Continue, with the download subflow. */
        samProfile: ({ name }) => {
            const made = sam.createProfile(session, name)
            sam.chooseSubflow(session, made, 'download', 'Miro SAM Download Subscriptions')
        },
        samPublish: () => sam.publish(session, profile()),
        samSubflows: () => {
            sam.chooseSubflow(session, profile(), 'activity', 'Miro SAM Update Activity')
            sam.chooseSubflow(session, profile(), 'reclaim', 'Miro SAM Reclaim Subscription')
            sam.refresh(profile())
        },
        /** Reclaim on SAM's candidates until one of them is handed over. */
        samReclaim: () => {
            instance.runUntilIdle()
            sam.identify()
            const ready = instance.records.find('samp_sw_reclamation_candidate', `state=${samStates.ready}`)
            for (const row of ready) {
                sam.reclaim(instance.actAs('uma.user').session, row.sys_id as string)
                if (instance.records.count('x_snc_miro_sambr_request', 'state=pending') > 0) return
            }
            throw new Error('No reclaim was handed over.')
        },
    }
}
