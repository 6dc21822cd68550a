import type { HttpContext } from '@adonisjs/core/http'
import { PreconditionRequired } from '#core/errors'

/**
 * The revision that a change was made on, from `If-Match: "3.12"` (RFC 9110, 13.1.1): without it
 * nobody could tell whether the change overwrites another's. @throws {PreconditionRequired}
 */
export function requireIfMatch({ request }: HttpContext): string {
  const [, revision] = /^(?:W\/)?"?(\d+\.\d+)"?$/.exec(request.header('if-match') ?? '') ?? []
  if (!revision) {
    throw new PreconditionRequired()
  }
  return revision
}
