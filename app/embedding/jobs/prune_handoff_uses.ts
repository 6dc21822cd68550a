import { tenantConnection } from '#core/database/connections'
import { Job } from '#queue/contract'

/** A hand-off that is older than any can live is refused for its age: its use may be forgotten. */
export default class PruneHandoffUses extends Job {
  static options = { queue: 'default', scope: 'tenant' } as const

  async execute() {
    await tenantConnection().rawQuery(
      `delete from handoff_uses where used_at < now() - interval '1 day'`
    )
  }
}
