import type { HttpContext } from '@adonisjs/core/http'
import { PreconditionRequired, StaleVersion } from '#core/errors'

/**
 * The `version` of the record that a change was made from: `If-Match: "3"`. Who changes something
 * that another may be changing, too, says what they have seen.
 *
 * @throws {PreconditionRequired} without the header
 * @throws {StaleVersion} when it cannot be a version
 */
export function requireVersion({ request }: HttpContext): number {
  const header = request.header('if-match')
  if (!header) {
    throw new PreconditionRequired()
  }
  const [, version] = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim()) ?? []
  if (version === undefined) {
    throw new StaleVersion()
  }
  return Number(version)
}
