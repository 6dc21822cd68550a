import { setTimeout } from 'node:timers/promises'
import { migratorConnection } from '#core/database/connections'

/** Resolves when a query of this database stands before a locked row: no guess at how long that takes. */
export async function someoneWaits(): Promise<void> {
  const { rows } = await migratorConnection().rawQuery(
    `select 1 from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock'`
  )
  if (rows.length === 0) {
    await setTimeout(10)
    return someoneWaits()
  }
}
