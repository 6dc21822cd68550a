import app from '@adonisjs/core/services/app'
import { defineConfig, targets } from '@adonisjs/core/logger'
import env from '#start/env'
import { logContext } from '#core/logging/log_context'
import { redactedPaths } from '#core/logging/redacted_paths'

const files = env.get('LOG_FILES')

/** Coloured lines for people in development, JSON for machines elsewhere, a file a channel when asked. */
const loggerConfig = defineConfig({
  default: 'app',
  loggers: {
    app: {
      enabled: true,
      name: 'belgenet',
      level: env.get('LOG_LEVEL'),
      redact: { paths: redactedPaths, censor: '[redacted]' },
      mixin: () => logContext(),
      transport: {
        targets: targets()
          .pushIf(app.inDev && process.stdout.isTTY, targets.pretty())
          .pushIf(!app.inDev || !process.stdout.isTTY, targets.file({ destination: 1 }))
          .pushIf(
            files !== undefined,
            targets.file({ destination: `${files}/app.log`, mkdir: true })
          )
          .toArray(),
      },
    },
  },
})

export default loggerConfig

declare module '@adonisjs/core/types' {
  export interface LoggersList extends InferLoggers<typeof loggerConfig> {}
}
