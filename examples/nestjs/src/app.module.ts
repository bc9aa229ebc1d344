// Takes webhooks that are signed with a key from Secret Manager.
import { createHmac, timingSafeEqual } from 'node:crypto'
import {
  type ArgumentsHost,
  Catch,
  Controller,
  type DynamicModule,
  type ExceptionFilter,
  Headers,
  HttpCode,
  Inject,
  Module,
  Post,
  RawBody,
  UnauthorizedException,
} from '@nestjs/common'
import { APP_FILTER } from '@nestjs/core'
import { BojagiError, type ncloud } from 'bojagi'
import { type Secret, secretProvider } from './secret.js'
import { SecretsModule } from './secrets.module.js'

interface WebhookKey {
  signing_key: string
}

const WEBHOOK_KEY = Symbol('the key of webhooks')

@Controller('webhook')
export class WebhookController {
  constructor(@Inject(WEBHOOK_KEY) private readonly key: Secret<WebhookKey>) {}

  @Post()
  @HttpCode(204)
  async take(@RawBody() body = Buffer.alloc(0), @Headers('x-signature') signature = ''): Promise<void> {
    if (signed(body, signature, await this.key.get())) return
    // The key may have been rotated since it was read.
    if (signed(body, signature, await this.key.refresh())) return
    throw new UnauthorizedException('the signature is wrong')
  }
}

function signed(body: Buffer, signature: string, key: Awaited<ReturnType<Secret<WebhookKey>['get']>>): boolean {
  const good = createHmac('sha256', key.fields.signing_key.reveal()).update(body).digest('hex')
  return signature.length === good.length && timingSafeEqual(Buffer.from(signature), Buffer.from(good))
}

/** Nothing of a failure is shown to the sender. */
@Catch(BojagiError)
export class NoSecrets implements ExceptionFilter<BojagiError> {
  catch(error: BojagiError, host: ArgumentsHost): void {
    host.switchToHttp().getResponse().sendStatus(error.retryable ? 503 : 500)
  }
}

@Module({})
export class AppModule {
  static with(options: ncloud.SecretManagerOptions = {}): DynamicModule {
    return {
      module: AppModule,
      imports: [SecretsModule.forRoot(options)],
      controllers: [WebhookController],
      providers: [
        secretProvider<WebhookKey>(WEBHOOK_KEY, { secretName: 'webhook', maxAge: 5 * 60_000 }),
        { provide: APP_FILTER, useClass: NoSecrets },
      ],
    }
  }
}
