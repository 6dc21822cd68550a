import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import type { LimitKind } from '#tenancy/limits/limit_kind'

/** Counts in the current tenant's schema, through the connection given: inside the use's transaction. */
export type CountUse = (db: QueryClientContract) => Promise<number>

const counters = new Map<LimitKind, CountUse>()

/** How much of each limit is used, as the slice that owns the rows counts it. */
export const limitUses = {
  provide(kind: LimitKind, count: CountUse) {
    counters.set(kind, count)
  },
  count(kind: LimitKind, db: QueryClientContract): Promise<number> {
    return counters.get(kind)?.(db) ?? Promise.resolve(0)
  },
}
