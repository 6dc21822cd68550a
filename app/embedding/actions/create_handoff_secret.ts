import { randomBytes } from 'node:crypto'
import encryption from '@adonisjs/core/services/encryption'
import { newId } from '#core/shared/id'
import { tenantContext } from '#core/tenant_context'
import { changeEmbedding } from '#embedding/actions/change_embedding'
import type { HandoffSecretRow } from '#embedding/queries/list_handoff_secrets'

/** HMAC needs the secret itself, so it is encrypted, not hashed; it is shown once. */
export class CreateHandoffSecret {
  async handle(): Promise<HandoffSecretRow & { secret: string }> {
    const tenant = tenantContext.require()
    const id = newId()
    const kid = `hs_${randomBytes(9).toString('hex')}`
    const secret = randomBytes(32).toString('base64url')
    const change = {
      action: 'handoff_secret.created',
      subject: { type: 'handoff_secret', id },
      after: { kid },
    }
    const row = await changeEmbedding(change, async (platform) => {
      const { rows } = await platform.rawQuery(
        `insert into handoff_secrets (id, tenant_id, kid, secret_encrypted) values (?, ?, ?, ?)
         returning id, kid, created_at as "createdAt", revoked_at as "revokedAt"`,
        [id, tenant.id, kid, encryption.encrypt(secret, { purpose: `handoff:${tenant.id}` })]
      )
      return rows[0]
    })
    return { ...row, secret }
  }
}
