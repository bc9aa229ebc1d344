// Starts the service. The environment says where Secret Manager is, and with which keys.
import 'reflect-metadata'
import { NestFactory } from '@nestjs/core'
import { AppModule } from './app.module.js'

async function main(): Promise<void> {
  // `rawBody`, because the signature is over the bytes as they came.
  const app = await NestFactory.create(AppModule.with(), { rawBody: true })
  app.enableShutdownHooks()
  await app.listen(process.env.PORT ?? 3000, '127.0.0.1')
  console.log(`listening on ${await app.getUrl()}`)
}

void main()
