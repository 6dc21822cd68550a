import { createHmac, timingSafeEqual } from 'node:crypto'
import { tenantContext } from '#core/tenant_context'

const ID_BYTES = 16
const TAG_BYTES = 24

/**
 * What a link in a mail carries: the id of its row and our tag, good in its tenant and for its use
 * only. Derived, so that the mail can be written anew and nothing of it lies in a table.
 */
export class LinkToken {
  constructor(
    private readonly secret: Buffer,
    private readonly use: string
  ) {}

  of(id: string): string {
    const bytes = Buffer.from(id.replaceAll('-', ''), 'hex')
    return Buffer.concat([bytes, this.#tagOf(bytes)]).toString('base64url')
  }

  /** The id of the row; null for everything that we did not issue in this tenant for this use */
  read(token: string): string | null {
    const bytes = Buffer.from(token, 'base64url')
    if (bytes.length !== ID_BYTES + TAG_BYTES) {
      return null
    }
    const id = bytes.subarray(0, ID_BYTES)
    if (!timingSafeEqual(this.#tagOf(id), bytes.subarray(ID_BYTES))) {
      return null
    }
    return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  }

  #tagOf(id: Buffer): Buffer {
    return createHmac('sha256', this.secret)
      .update(this.use)
      .update(tenantContext.require().id)
      .update(id)
      .digest()
      .subarray(0, TAG_BYTES)
  }
}
