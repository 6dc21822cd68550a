import { InvalidOrigin } from '#embedding/errors'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * An origin as browsers send it (RFC 6454): scheme, host, port, nothing else. Plain http only on
 * the developer's own machine.
 *
 * @example parseOrigin('https://www.Kavruk.com/') // 'https://www.kavruk.com'
 * @throws {InvalidOrigin}
 */
export function parseOrigin(text: string): string {
  const url = URL.parse(text.trim())
  const isBare = url && url.pathname === '/' && !url.search && !url.hash && !url.username
  const isSafe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname))
  if (!isBare || !isSafe) {
    throw new InvalidOrigin({
      items: [{ pointer: '/origin', code: 'origin', detail: 'errors.E_INVALID_ORIGIN.detail' }],
    })
  }
  return url.origin
}
