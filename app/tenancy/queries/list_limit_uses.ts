import { Query } from '#core/database/query'
import { limitKinds, type LimitKind } from '#tenancy/limits/limit_kind'
import { limitUses } from '#tenancy/limits/limit_uses'
import { limits } from '#tenancy/limits/limits'

export interface LimitRow {
  kind: LimitKind
  /** null is without limit */
  limit: number | null
  used: number
}

/** Every limit of the current tenant with how much of it is in use. */
export class ListLimitUses extends Query {
  static source = 'read' as const

  async handle(): Promise<LimitRow[]> {
    const allowed = await limits.read()
    return Promise.all(
      limitKinds.map(async (kind) => ({
        kind,
        limit: allowed[kind],
        used: await limitUses.count(kind, this.db),
      }))
    )
  }
}
