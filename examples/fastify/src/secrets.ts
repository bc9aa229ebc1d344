// The client of Secret Manager as a plugin: `app.secrets`, closed with the application.
import { ncloud } from 'bojagi'
import fp from 'fastify-plugin'

declare module 'fastify' {
  interface FastifyInstance {
    secrets: ncloud.SecretManager
  }
}

/** Options are those of the client; without any the environment says all. */
export const secrets = fp<ncloud.SecretManagerOptions>(
  async (app, options) => {
    const client = new ncloud.SecretManager(options)
    app.decorate('secrets', client)
    app.addHook('onClose', async () => client.close())
  },
  { name: 'bojagi', fastify: '5.x' },
)
