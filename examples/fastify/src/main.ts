// Starts the service. The environment says where Secret Manager is, and with which keys.
import { build } from './app.js'

const app = await build()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close())
console.log(`listening on ${await app.listen({ port: Number(process.env.PORT ?? 3000) })}`)
