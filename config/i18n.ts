import { defineConfig, formatters, loaders } from '@adonisjs/i18n'
import app from '@adonisjs/core/services/app'

export default defineConfig({
  defaultLocale: 'tr',
  supportedLocales: ['tr', 'en'],
  fallbackLocales: { en: 'tr' },
  formatter: formatters.icu(),
  loaders: [loaders.fs({ location: app.languageFilesPath() })],
})
