const NUMBERS = /^[\d.]+$/
const INSIDE = /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa)$/

/**
 * The address of a stream (HLS) that learners' browsers may be sent to: encrypted, public by its
 * name, without somebody's password in it.
 *
 * @returns the address as a browser writes it; null when it is refused
 */
export function streamAddress(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.protocol !== 'https:' || url.username || url.password) {
    return null
  }
  const { hostname } = url
  const isName = hostname.includes('.') && !hostname.startsWith('[') && !NUMBERS.test(hostname)
  return isName && !INSIDE.test(hostname) ? url.href : null
}
