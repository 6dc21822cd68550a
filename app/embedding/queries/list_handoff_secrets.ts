import { platformConnection } from '#core/database/connections'
import { tenantContext } from '#core/tenant_context'

export interface HandoffSecretRow {
  id: string
  kid: string
  createdAt: Date
  revokedAt: Date | null
}

/** Names of the tenant's hand-off secrets; the secrets themselves are never shown again. */
export class ListHandoffSecrets {
  async handle(): Promise<HandoffSecretRow[]> {
    const { rows } = await platformConnection().rawQuery(
      `select id, kid, created_at as "createdAt", revoked_at as "revokedAt" from handoff_secrets
       where tenant_id = ? order by revoked_at is not null, created_at, id limit 100`,
      [tenantContext.require().id]
    )
    return rows
  }
}
