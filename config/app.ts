import type { IncomingMessage, ServerResponse } from 'node:http'
import { defineConfig } from '@adonisjs/core/http'
import env from '#start/env'

export const appUrl = new URL(env.get('APP_URL'))

export const http = defineConfig({
  generateRequestId: true,
  allowMethodSpoofing: false,
  etag: true,
  useAsyncLocalStorage: true,
  trustProxy: env.get('TRUSTED_PROXIES') ?? false,
  // Answers are made by our own transformers: no circles to look out for, which takes most of the time.
  serializeJSON: JSON.stringify,
  onBadUrl: async (request: IncomingMessage, response: ServerResponse) => {
    const { refuseAddress } = await import('#core/http/refuse_address')
    refuseAddress(request, response)
  },
})
