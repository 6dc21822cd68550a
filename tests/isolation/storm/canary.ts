import { audit } from '#audit/contract'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { Job } from '#queue/contract'
import type { TestTenant } from '#tests/support/tenant'

/** The same row in each tenant: only its words differ. */
export const CANARY_ID = newId()

export const wordOf = ({ scope }: TestTenant) => `kanarya-${scope.slug}`

export async function plantCanary(tenant: TestTenant): Promise<void> {
  const word = wordOf(tenant)
  await tenant.run(() =>
    tenantConnection().rawQuery(
      'insert into categories (id, slug, name_tr, name_en) values (?, ?, ?, ?)',
      [CANARY_ID, word, word, word]
    )
  )
}

/** Background work that reads the canary, holds a connection and writes down what it saw. */
export class WatchCanary extends Job<{ number: number }> {
  async execute() {
    await this.once(async (trx) => {
      await trx.rawQuery('select pg_sleep(0.002)')
      const { rows } = await trx.rawQuery('select name_tr from categories where id = ?', [
        CANARY_ID,
      ])
      const subject = { type: 'canary', id: CANARY_ID }
      await audit.record({ action: 'canary.watched', subject, after: rows[0] }, trx)
    })
  }
}

/** What stands in the tenant's own tables after the storm, each word once for each time written. */
export async function wordsIn(tenant: TestTenant): Promise<{ stored: string[]; seen: string[] }> {
  return tenant.run(async () => {
    const stored = await tenantConnection().rawQuery('select name_tr from categories')
    const seen = await tenantConnection().rawQuery(
      `select after->>'name_tr' as name_tr from audit_records where action = 'canary.watched'`
    )
    const words = ({ rows }: { rows: { name_tr: string }[] }) => rows.map((row) => row.name_tr)
    return { stored: words(stored), seen: words(seen) }
  })
}
