// The client of Secret Manager as a module: `SecretsModule.forRoot()` in the application's own module.
import { ConfigurableModuleBuilder, Inject, Injectable, Module, type OnModuleDestroy } from '@nestjs/common'
import { ncloud } from 'bojagi'

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = new ConfigurableModuleBuilder<ncloud.SecretManagerOptions>()
  .setClassMethodName('forRoot')
  .setExtras({ isGlobal: true }, (definition, { isGlobal }) => ({ ...definition, global: isGlobal }))
  .build()

/** The client, to inject. It is closed with the application. */
@Injectable()
export class Secrets extends ncloud.SecretManager implements OnModuleDestroy {
  constructor(@Inject(MODULE_OPTIONS_TOKEN) options: ncloud.SecretManagerOptions) {
    super(options)
  }

  onModuleDestroy(): void {
    this.close()
  }
}

/**
 * Options are those of the client. `forRoot({})` leaves all to the environment; `forRootAsync` takes
 * them from a factory, which may inject what it needs.
 */
@Module({ providers: [Secrets], exports: [Secrets] })
export class SecretsModule extends ConfigurableModuleClass {}
