const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * The origin that somebody means who pastes an address; null when there is none to allow. Plain
 * http is only for a developer's own machine.
 *
 * `asOrigin('www.kavruk.com/kurslar')` → `https://www.kavruk.com`
 */
export function asOrigin(text: string): string | null {
  const address = text.trim()
  const url = URL.parse(/^[a-z]+:\/\//i.test(address) ? address : `https://${address}`)
  if (!url) return null
  const isSafe =
    url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname))
  const isNamed = url.hostname.includes('.') || LOOPBACK.has(url.hostname)
  return isSafe && isNamed ? url.origin : null
}
