import { createHmac } from 'node:crypto'
import env from '#start/env'

/**
 * Keys that sign our own tokens, by `kid`; the first signs. An old one may leave the list as soon
 * as the tokens it signed have run out.
 */
export const signingKeys = parseKeys(env.get('JWT_KEYS').release())

/**
 * Everything that we sign for ourselves. `typ` and `aud` differ by purpose, so that no token is
 * accepted in the place of another.
 */
export const purposes = {
  portal: { typ: 'portal+jwt', audience: 'belgenet:portal', seconds: 600 },
  embed: { typ: 'embed+jwt', audience: 'belgenet:embed', seconds: 600 },
  platform: { typ: 'platform+jwt', audience: 'belgenet:platform', seconds: 600 },
  media: { typ: 'media+jwt', audience: 'belgenet:media', seconds: 6 * 3600 },
  part: { typ: 'part+jwt', audience: 'belgenet:part', seconds: 900 },
} satisfies Record<string, { typ: string; audience: string; seconds: number }>

/** Life of what is no JWT, in seconds. */
export const lives = {
  refresh: 30 * 86_400,
  refreshGrace: 60,
  proofNonce: 300,
  signInCode: 600,
  resend: 60,
  invitation: 7 * 86_400,
  passwordReset: 3_600,
  emailChange: 86_400,
  verification: 7 * 86_400,
}

/** One secret a use, so that what is made for one can never be presented for another. */
export const secrets = {
  refresh: derive('refresh-token'),
  proofNonce: derive('dpop-nonce'),
  signInCode: derive('sign-in-code'),
  invitation: derive('invitation'),
  mailLink: derive('mail-link'),
  recoveryCode: derive('recovery-code'),
}

function derive(use: string): Buffer {
  return createHmac('sha256', env.get('APP_KEY').release()).update(use).digest()
}

/** @throws when JWT_KEYS is not `<kid>:<base64url of 32 bytes>`, comma-separated */
function parseKeys(text: string): Map<string, Buffer> {
  const keys = new Map(
    text.split(',').map((entry) => {
      const [kid, secret = ''] = entry.trim().split(':')
      return [kid, Buffer.from(secret, 'base64url')] as const
    })
  )
  if ([...keys].some(([kid, key]) => !kid || key.length < 32)) {
    throw new Error('JWT_KEYS must be "<kid>:<base64url of at least 32 bytes>", comma-separated')
  }
  return keys
}
