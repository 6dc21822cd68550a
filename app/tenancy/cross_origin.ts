import type { HttpContext } from '@adonisjs/core/http'

/** Answers to a page of this origin may be read by it. Bearer tokens only: credentials stay off. */
export function allowOrigin({ response }: HttpContext, origin: string): void {
  response.header('Access-Control-Allow-Origin', origin)
  response.header(
    'Access-Control-Expose-Headers',
    'DPoP-Nonce, ETag, Retry-After, Content-Language, Idempotent-Replayed'
  )
  response.vary('Origin')
}
