import { defineConfig } from '@adonisjs/core/app'

export default defineConfig({
  commands: [() => import('@adonisjs/core/commands'), () => import('@adonisjs/lucid/commands')],

  providers: [
    () => import('@adonisjs/core/providers/app_provider'),
    () => import('@adonisjs/core/providers/hash_provider'),
    {
      file: () => import('@adonisjs/core/providers/repl_provider'),
      environment: ['repl', 'test'],
    },
    () => import('@adonisjs/core/providers/vinejs_provider'),
    () => import('@adonisjs/core/providers/edge_provider'),
    () => import('@adonisjs/shield/shield_provider'),
    () => import('@adonisjs/lucid/database_provider'),
    () => import('@adonisjs/redis/redis_provider'),
    () => import('@adonisjs/mail/mail_provider'),
    () => import('@adonisjs/i18n/i18n_provider'),
    () => import('@adonisjs/limiter/limiter_provider'),
    () => import('@adonisjs/cache/cache_provider'),
    () => import('#providers/core_provider'),
    () => import('#providers/tenancy_provider'),
    () => import('#providers/queue_provider'),
    () => import('#providers/storage_provider'),
    () => import('#providers/catalog_provider'),
    () => import('#providers/identity_provider'),
    () => import('#providers/platform_provider'),
    () => import('#providers/playback_provider'),
  ],

  preloads: [
    () => import('#start/routes'),
    () => import('#start/kernel'),
    () => import('#start/events'),
  ],

  tests: {
    suites: [
      { name: 'architecture', files: ['tests/architecture/**/*.spec.ts'], timeout: 60_000 },
      { name: 'unit', files: ['tests/*/unit/**/*.spec.ts'], timeout: 10_000 },
      { name: 'functional', files: ['tests/*/functional/**/*.spec.ts'], timeout: 30_000 },
      { name: 'drivers', files: ['tests/drivers/**/*.spec.ts'], timeout: 60_000 },
      { name: 'isolation', files: ['tests/isolation/**/*.spec.ts'], timeout: 60_000 },
      { name: 'journeys', files: ['tests/journeys/**/*.spec.ts'], timeout: 180_000 },
    ],
    forceExit: true,
  },

  metaFiles: [
    { pattern: 'resources/views/**/*.edge', reloadServer: false },
    { pattern: 'resources/lang/**/*.json', reloadServer: false },
    { pattern: 'resources/pages/**/*.{css,js}', reloadServer: false },
    { pattern: 'portal/src/ui/tokens.css', reloadServer: false },
    { pattern: 'portal/src/ui/fonts/*.woff2', reloadServer: false },
    { pattern: 'database/seeders/demo/**/*', reloadServer: false },
  ],
})
