import { bindings } from '#core/database/bindings'
import { tenantConnection } from '#core/database/connections'
import { IdempotencyInFlight, IdempotencyMismatch } from '#core/errors'
import { newId } from '#core/shared/id'

const LEASE_SECONDS = 60
const KEPT_HOURS = 24

export interface KeyedRequest {
  actorId: string | null
  route: string
  key: string
  hash: string
}

export interface StoredAnswer {
  status: number
  body: unknown
}

/**
 * The right to handle a request, taken before it is handled. A process that dies leaves only the
 * lease: when it has ended, the same request may try again.
 */
export class IdempotencyLease {
  readonly #token = newId()

  constructor(private readonly request: KeyedRequest) {}

  /**
   * @returns the earlier answer when there is one; undefined when this request is the one to answer
   * @throws {IdempotencyMismatch | IdempotencyInFlight}
   */
  async acquire(): Promise<StoredAnswer | undefined> {
    const { actorId, route, key, hash } = this.request
    const { rows } = await tenantConnection().rawQuery(
      `insert into idempotency_keys as k (actor_id, route, key, body_hash, lease, leased_until)
       values (?, ?, ?, ?, ?, now() + interval '${LEASE_SECONDS} seconds')
       on conflict (actor_id, route, key) do update
         set body_hash = excluded.body_hash, lease = excluded.lease, status = null, body = null,
           leased_until = excluded.leased_until, created_at = now()
         where k.created_at < now() - interval '${KEPT_HOURS} hours'
           or (k.status is null and k.leased_until < now() and k.body_hash = excluded.body_hash)
       returning lease`,
      bindings(actorId, route, key, hash, this.#token)
    )
    return rows.length > 0 ? undefined : this.#earlier()
  }

  /** While the answer is in the making, however long that takes. */
  async renew(): Promise<void> {
    await this.#update(`leased_until = now() + interval '${LEASE_SECONDS} seconds'`)
  }

  async store({ status, body }: StoredAnswer): Promise<void> {
    await this.#update('status = ?, body = ?::json', status, JSON.stringify(body ?? null))
  }

  /** A refusal is not kept: what was wrong may be right the next time. */
  async release(): Promise<void> {
    await tenantConnection().rawQuery('delete from idempotency_keys where key = ? and lease = ?', [
      this.request.key,
      this.#token,
    ])
  }

  async #earlier(): Promise<StoredAnswer> {
    const { actorId, route, key, hash } = this.request
    const { rows } = await tenantConnection().rawQuery(
      `select body_hash, status, body, ceil(extract(epoch from leased_until - now()))::int as wait
       from idempotency_keys where actor_id is not distinct from ? and route = ? and key = ?`,
      bindings(actorId, route, key)
    )
    const earlier = rows[0]
    if (earlier && earlier.body_hash !== hash) {
      throw new IdempotencyMismatch()
    }
    if (!earlier || earlier.status === null) {
      const seconds = String(Math.max(1, earlier?.wait ?? 1))
      throw new IdempotencyInFlight({ params: { seconds }, headers: { 'Retry-After': seconds } })
    }
    return { status: earlier.status, body: earlier.body }
  }

  async #update(assignments: string, ...values: (string | number)[]): Promise<void> {
    await tenantConnection().rawQuery(
      `update idempotency_keys set ${assignments} where key = ? and lease = ?`,
      [...values, this.request.key, this.#token]
    )
  }
}
