import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { secrets } from '#config/tokens'

const ID_BYTES = 16
const SECRET_BYTES = 32
const TAG_BYTES = 16

/**
 * Opaque to its holder: device id, secret, and our tag, so that an invented token can end nobody's
 * session. A successor is derived from its predecessor: asked twice, it is the same, and
 * the database keeps only the hash of the newest.
 */
export class RefreshToken {
  private constructor(
    readonly deviceId: string,
    private readonly secret: Buffer
  ) {}

  static first(deviceId: string): RefreshToken {
    return new RefreshToken(deviceId, randomBytes(SECRET_BYTES))
  }

  /** null for everything that we did not issue */
  static read(text: string): RefreshToken | null {
    const bytes = Buffer.from(text, 'base64url')
    if (bytes.length !== ID_BYTES + SECRET_BYTES + TAG_BYTES) {
      return null
    }
    const body = bytes.subarray(0, ID_BYTES + SECRET_BYTES)
    if (!timingSafeEqual(tag(body), bytes.subarray(body.length))) {
      return null
    }
    return new RefreshToken(toUuid(body.subarray(0, ID_BYTES)), body.subarray(ID_BYTES))
  }

  successor(): RefreshToken {
    const secret = createHmac('sha256', secrets.refresh)
      .update(`successor ${this.deviceId} `)
      .update(this.secret)
      .digest()
    return new RefreshToken(this.deviceId, secret)
  }

  get hash(): Buffer {
    return createHash('sha256').update(this.secret).digest()
  }

  toString(): string {
    const id = Buffer.from(this.deviceId.replaceAll('-', ''), 'hex')
    const body = Buffer.concat([id, this.secret])
    return Buffer.concat([body, tag(body)]).toString('base64url')
  }
}

function tag(body: Buffer): Buffer {
  return createHmac('sha256', secrets.refresh)
    .update('tag ')
    .update(body)
    .digest()
    .subarray(0, TAG_BYTES)
}

function toUuid(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
