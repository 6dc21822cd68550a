import { Env } from '@adonisjs/core/env'

/**
 * Every setting of the product, declared once. A missing or malformed value stops the start and
 * names the variable. Secrets come from the environment only.
 */
export default await Env.create(new URL('../', import.meta.url), {
  NODE_ENV: Env.schema.enum(['development', 'production', 'test'] as const),
  HOST: Env.schema.string({ format: 'host' }),
  PORT: Env.schema.number(),
  APP_URL: Env.schema.string({ format: 'url', tld: false }),
  APP_KEY: Env.schema.secret(),
  JWT_KEYS: Env.schema.secret(),
  LOG_LEVEL: Env.schema.enum([
    'fatal',
    'error',
    'warn',
    'info',
    'debug',
    'trace',
    'silent',
  ] as const),
  LOG_FILES: Env.schema.string.optional(),
  TRUSTED_PROXIES: Env.schema.string.optional(),

  DATABASE_URL: Env.schema.secret(),
  DATABASE_APP_URL: Env.schema.secret.optional(),
  DATABASE_READ_URL: Env.schema.secret.optional(),
  DATABASE_ANALYTICS_URL: Env.schema.secret.optional(),
  DATABASE_LOGS_URL: Env.schema.secret.optional(),
  DATABASE_POOL_MAX: Env.schema.number.optional(),

  REDIS_URL: Env.schema.secret(),
  QUEUE_PREFIX: Env.schema.string.optional(),
  QUEUE_STALL_MS: Env.schema.number.optional(),
  FAIL_POINT: Env.schema.string.optional(),

  SMTP_URL: Env.schema.secret(),
  MAIL_FROM: Env.schema.string.optional(),
  MAIL_WEB_PORT: Env.schema.number.optional(),

  STORAGE_ROOT: Env.schema.string(),
  S3_BUCKET: Env.schema.string.optional(),
  S3_ENDPOINT: Env.schema.string.optional({ format: 'url', tld: false }),
  S3_REGION: Env.schema.string.optional(),
  S3_ACCESS_KEY_ID: Env.schema.string.optional(),
  S3_SECRET_ACCESS_KEY: Env.schema.secret.optional(),
  S3_REDIRECT: Env.schema.boolean.optional(),
  S3_DIRECT_UPLOADS: Env.schema.boolean.optional(),
  CLAMD_URL: Env.schema.string.optional(),
  CLAMD_MAX_BYTES: Env.schema.number.optional(),

  DEMO: Env.schema.boolean.optional(),
  DEMO_INFO: Env.schema.string.optional(),
  CUSTOMER_SITE_PORT: Env.schema.number.optional(),
})
