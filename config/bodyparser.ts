import { defineConfig } from '@adonisjs/core/bodyparser'

export default defineConfig({
  allowedMethods: ['POST', 'PUT', 'PATCH', 'DELETE'],
  form: { types: [] },
  json: {
    types: ['application/json'],
    limit: '1mb',
    strict: true,
    convertEmptyStringsToNull: false,
    trimWhitespaces: false,
  },
  // Files come in parts, each as it is, to addresses of their own.
  multipart: { types: [] },
})
