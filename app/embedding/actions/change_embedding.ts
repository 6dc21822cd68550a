import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import { audit, type AuditChange } from '#audit/contract'
import { platformConnection, tenantConnection } from '#core/database/connections'
import { tenantDirectory } from '#tenancy/tenant_directory'

/**
 * What finds a tenant lies in the platform's schema, its audit in the tenant's: the record is
 * written first and goes when the change fails.
 */
export async function changeEmbedding<Row>(
  change: AuditChange,
  write: (platform: QueryClientContract) => Promise<Row>
): Promise<Row> {
  const row = await tenantConnection().transaction(async (trx) => {
    await audit.record(change, trx)
    return write(platformConnection())
  })
  await tenantDirectory.forget()
  return row
}
