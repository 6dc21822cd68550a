import { createHmac, timingSafeEqual } from 'node:crypto'
import { lives, secrets } from '#config/tokens'

/**
 * The server's clock inside a DPoP proof (RFC 9449 §8), so that a wrong clock of a client does not
 * matter. Nothing is stored: a nonce is good in its own window and the one after it.
 */
export const proofNonce = {
  issue(now: number = Date.now()): string {
    return inWindow(windowOf(now))
  },

  isFresh(nonce: string, now: number = Date.now()): boolean {
    const window = windowOf(now)
    return [window, window - 1].some((candidate) => isEqual(nonce, inWindow(candidate)))
  },
}

function windowOf(now: number): number {
  return Math.floor(now / (lives.proofNonce * 1000))
}

function inWindow(window: number): string {
  return createHmac('sha256', secrets.proofNonce)
    .update(String(window))
    .digest('base64url')
    .slice(0, 22)
}

function isEqual(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
