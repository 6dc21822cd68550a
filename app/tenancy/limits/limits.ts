import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import cache from '@adonisjs/cache/services/main'
import { tenantContext } from '#core/tenant_context'
import { LimitReached } from '#tenancy/errors'
import type { LimitKind, LimitValues } from '#tenancy/limits/limit_kind'
import { limitUses } from '#tenancy/limits/limit_uses'
import { FindLimits } from '#tenancy/queries/find_limits'

/** Seconds for which a process may go on with what it knew. */
const TTL = '5s'

/** What the current tenant's plan allows, and the one way to use some of it. */
class Limits {
  read(): Promise<LimitValues> {
    const { id } = tenantContext.require()
    const factory = () => new FindLimits().handle(id)
    return cache.namespace('limits').getOrSet({ key: `t:${id}`, ttl: TTL, factory })
  }

  /**
   * Uses some of a limit in the transaction that needs it. Two at once come one after another, so
   * that both cannot take the last place; without a limit nobody waits.
   *
   * @param amount how much more; what is in use is counted before it is added
   * @throws {LimitReached}
   */
  async take(kind: LimitKind, amount: number, trx: TransactionClientContract): Promise<void> {
    const { [kind]: limit } = await this.read()
    if (limit === null) {
      return
    }
    await trx.rawQuery(`select pg_advisory_xact_lock(hashtext(current_schema()), hashtext(?))`, [
      `limit:${kind}`,
    ])
    const used = await limitUses.count(kind, trx)
    if (used + amount > limit) {
      throw new LimitReached({ params: { kind, limit, used } })
    }
  }

  async forget(tenantId: string): Promise<void> {
    await cache.namespace('limits').delete({ key: `t:${tenantId}` })
  }
}

export const limits = new Limits()
