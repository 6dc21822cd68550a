import type { ConnectionContract } from '@adonisjs/lucid/types/database'
import { DirtyConnection } from '#core/errors'
import { tenantContext } from '#core/tenant_context'

/** A `pg` client as knex pools it; knex throws away what carries `__knex__disposed`. */
interface PooledClient {
  query(sql: string): Promise<unknown>
  getTransactionStatus?(): string | null
  __knex__disposed?: unknown
}

interface PoolOwner {
  acquireConnection(): Promise<PooledClient>
  releaseConnection(client: PooledClient): Promise<void>
}

export type SessionPreparation = () => string

/** Role and path in one message, on every acquire: comparing with memory would cost the same and can lie. */
export const asCurrentTenant: SessionPreparation = () => {
  const { role, schema } = tenantContext.require()
  return `set role "${role}"; set search_path = "${schema}", extensions`
}

export const asRole =
  (role: string, schema: string): SessionPreparation =>
  () =>
    `set role "${role}"; set search_path = "${schema}", extensions`

/** Every connection that leaves the pool, for reading or writing, is first bound to its schema. */
export function installSeam(connection: ConnectionContract, prepare: SessionPreparation): void {
  const clients = new Set([connection.client, connection.readClient])
  for (const knex of clients) {
    if (knex) {
      bind(knex.client as PoolOwner, prepare)
    }
  }
}

function bind(owner: PoolOwner, prepare: SessionPreparation): void {
  const acquire = owner.acquireConnection.bind(owner)
  owner.acquireConnection = async () => {
    const session = prepare()
    const client = await acquire()
    try {
      refuseOpenTransaction(client)
      await client.query(session)
      return client
    } catch (error) {
      client.__knex__disposed = error
      await owner.releaseConnection(client)
      throw error
    }
  }
}

/** A raw BEGIN handed back to the pool would let the next ROLLBACK revert the path. */
function refuseOpenTransaction(client: PooledClient): void {
  const status = client.getTransactionStatus?.()
  if (status && status !== 'I') {
    throw new DirtyConnection()
  }
}
