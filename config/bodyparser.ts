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
  multipart: {
    autoProcess: false,
    processManually: ['*'],
    types: ['multipart/form-data'],
    limit: '2gb',
    maxFields: 20,
  },
})
