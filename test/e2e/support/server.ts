// The process browser tests look at: an instance with the built package, a simulated Miro, and the web front over both.
import { connectOAuth, connectScim, createDraft } from '../../../local/cli/integrator.ts'
import { duties } from '../../../local/cli/duties.ts'
import { redirectUrl } from '../../../local/cli/stage.ts'
import { seedMemberUsers } from '../../../local/cli/users.ts'
import { openInstance, startWeb } from '../../../local/instance/index.ts'
import { launchMiro } from '../../../local/miro/launch.ts'
import { fillSubscriptions } from './many-rows.ts'
import { samOrders } from './sam.ts'

export interface ServerOptions {
    members: number
    seed: number
    /** ISO instant the instance's clock begins at. */
    startAt: string
    /** With SAM Professional and the companion application. */
    sam?: 'pro'
}

type Arguments = Record<string, string>

async function main(options: ServerOptions): Promise<void> {
    const startAt = Date.parse(options.startAt)
    const instance = openInstance({
        seed: options.seed,
        clock: 'virtual',
        startAt,
        sam: options.sam ?? true,
        packageFolder: 'dist/app',
    })
    if (options.sam) instance.install('bridge/dist/app')
    instance.activateFlows()
    const miro = await launchMiro({
        members: options.members,
        seed: options.seed,
        asOf: options.startAt,
        oddities: 'none',
        redirectUris: [redirectUrl],
    })
    for (const origin of ['https://api.miro.com', 'https://miro.com'])
        instance.network.routes.set(origin, miro.info.url)
    await seedMemberUsers(instance, miro)
    const web = await startWeb(instance, { duties })
    await miro.control('POST', 'settings', { redirectUris: [redirectUrl, `${web.url}/oauth_redirect.do`] })

    /** What tests do besides clicking: let time pass, look at rows, change what no page of ours changes. */
    const orders: Record<string, (given: Arguments) => unknown> = {
        /** The set-up page without a browser, for tests about what comes after it; answers the profile's sys_id. */
        setUp: async ({ upTo }) => {
            const ida = instance.actAs('ida.integrator', { interactive: true })
            const profile = createDraft(instance, ida)
            if (upTo === 'draft') return profile
            await connectOAuth(instance, ida, miro.info, miro.info.url)
            connectScim(instance, ida, miro.info.scimToken)
            ida.clickAction('x_snc_miro_sam_profile', profile, 'validate_connection')
            if (upTo === 'validated') return profile
            ida.clickAction('x_snc_miro_sam_profile', profile, 'publish_profile')
            instance.runUntilIdle()
            return profile
        },
        /** A draft, connected, validated and published, up to its first download. */
        publish: async ({ profile }) => {
            const ida = instance.actAs('ida.integrator', { interactive: true })
            await connectOAuth(instance, ida, miro.info, miro.info.url)
            connectScim(instance, ida, miro.info.scimToken)
            ida.clickAction('x_snc_miro_sam_profile', profile, 'validate_connection')
            ida.clickAction('x_snc_miro_sam_profile', profile, 'publish_profile')
            instance.runUntilIdle()
        },
        /** The reclaim side's connection, as the integrator makes it in the alias' dialog. */
        connectScim: () =>
            void connectScim(instance, instance.actAs('ida.integrator', { interactive: true }), miro.info.scimToken),
        idle: () => instance.runUntilIdle(),
        advance: ({ milliseconds }) => instance.runDue(instance.clock.now() + Number(milliseconds)),
        now: () => new Date(instance.clock.now()).toISOString(),
        find: ({ table, query, limit }) => instance.records.find(table, query, { limit: Number(limit ?? 100) }),
        insert: ({ table, values }) => instance.records.insert(table, JSON.parse(values) as Record<string, string>),
        update: ({ table, sysId, values }) =>
            instance.records.update(table, sysId, JSON.parse(values) as Record<string, string>),
        fillSubscriptions: ({ count, profile }) => fillSubscriptions(instance, Number(count), profile),
        /** The tokens Miro gave, as the platform hands them to a script, and the secrets in the links of e-mails. */
        tokens: () => ({
            oauth: instance.records.find('oauth_2_0_credentials').flatMap(({ sys_id, oauth_entity_profile }) =>
                String(
                    instance.runScript(
                        `var token = new sn_auth.GlideOAuthClient().getToken('${sys_id}', '${oauth_entity_profile}');
                         token ? token.getAccessToken() + ' ' + token.getRefreshToken() : ''`
                    ).value
                ).split(' ')
            ),
            consent: instance.records
                .find('sys_email')
                .flatMap(({ body }) => [...(body ?? '').matchAll(/[?&;]token=(\w{20,})/g)].map((match) => match[1])),
        }),
        ...(instance.sam ? samOrders(instance, instance.sam) : {}),
        log: () => instance.log.entries(),
        everything: () => everything(),
        stop: async () => {
            await web.stop()
            instance.close()
            await miro.stop()
        },
    }
    /** Every stored text as it lies in the database, for the search for secrets: those that are kept are encrypted. */
    function everything(): string {
        return instance.dictionary
            .tables()
            .map((table) => JSON.stringify(instance.db.all(`SELECT * FROM "${table.name}" LIMIT 20000`)))
            .join('\n')
    }

    process.on('message', (message: { id: number; order: string; given: Arguments }) => {
        void Promise.resolve()
            .then(() => orders[message.order](message.given))
            .then(
                (result) => process.send?.({ id: message.id, result: result ?? null }),
                (error: Error) => process.send?.({ id: message.id, error: error.message })
            )
    })
    process.on('disconnect', () => process.exit(0))
    process.send?.({ ready: true, url: web.url, miro: miro.info })
}

main(JSON.parse(process.argv[2]) as ServerOptions).catch((error: Error) => {
    process.send?.({ failed: error.stack ?? error.message })
    process.exit(1)
})
