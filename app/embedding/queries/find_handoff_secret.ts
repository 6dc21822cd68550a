import { platformConnection } from '#core/database/connections'
import { tenantContext } from '#core/tenant_context'

/** The encrypted secret behind a `kid`, when it is this tenant's and not revoked. */
export class FindHandoffSecret {
  async handle(kid: string): Promise<string | null> {
    const { rows } = await platformConnection().rawQuery(
      `select secret_encrypted as secret from handoff_secrets
       where kid = ? and tenant_id = ? and revoked_at is null`,
      [kid, tenantContext.require().id]
    )
    return rows[0]?.secret ?? null
  }
}
