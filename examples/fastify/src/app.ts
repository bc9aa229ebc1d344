// Takes webhooks that are signed with a key from Secret Manager.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { BojagiError, type ncloud, type SecretString } from 'bojagi'
import Fastify, { type FastifyInstance } from 'fastify'
import { secrets } from './secrets.js'

interface WebhookKey {
  signing_key: string
}

export async function build(options: ncloud.SecretManagerOptions = {}): Promise<FastifyInstance> {
  const app = Fastify()
  await app.register(secrets, options)
  const { secretId } = await app.secrets.findSecret({ secretName: 'webhook' })

  /** The key, and the one before: what was signed just before a rotation is still on its way. */
  async function signingKeys(signal: AbortSignal): Promise<SecretString[]> {
    const { active, previous } = await app.secrets.getSecretValue<WebhookKey>({ secretId }, { signal })
    return [active, previous].flatMap((value) => (value ? [value.fields.signing_key] : []))
  }

  // The signature is over the bytes as they came.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))

  app.post<{ Body: Buffer; Headers: { 'x-signature'?: string } }>('/webhook', async (request, reply) => {
    const signature = request.headers['x-signature'] ?? ''
    const keys = await signingKeys(AbortSignal.timeout(5000))
    if (!keys.some((key) => signed(request.body, signature, key))) return await reply.code(401).send()
    return await reply.code(204).send()
  })

  // Nothing of a failure is shown to the sender.
  app.setErrorHandler(async (error, _request, reply) => {
    if (!(error instanceof BojagiError)) throw error
    return await reply.code(error.retryable ? 503 : 500).send()
  })
  return app
}

function signed(body: Buffer, signature: string, key: SecretString): boolean {
  const good = createHmac('sha256', key.reveal()).update(body).digest('hex')
  return signature.length === good.length && timingSafeEqual(Buffer.from(signature), Buffer.from(good))
}
