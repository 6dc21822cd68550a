import type { ConnectionContract } from '@adonisjs/lucid/types/database'
import { SessionLease, type PooledClient } from '#core/database/session_lease'
import { DirtyConnection } from '#core/errors'
import { tenantContext } from '#core/tenant_context'

interface PoolOwner {
  acquireConnection(): Promise<PooledClient>
  releaseConnection(client: PooledClient): Promise<void>
}

export type SessionPreparation = () => readonly string[]

/** Role and path on every acquire: comparing with memory would cost the same and can lie. */
export const asCurrentTenant: SessionPreparation = () => {
  const { role, schema } = tenantContext.require()
  return session(role, schema)
}

export const asRole =
  (role: string, schema: string): SessionPreparation =>
  () =>
    session(role, schema)

const session = (role: string, schema: string) => [
  `set role "${role}"`,
  `set search_path = "${schema}", extensions`,
]

/** Every connection that leaves the pool, for reading or writing, is bound to its schema. */
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
    const statements = prepare()
    const client = await acquire()
    if (isInTransaction(client)) {
      const error = new DirtyConnection()
      client.__knex__disposed = error
      await owner.releaseConnection(client)
      throw error
    }
    SessionLease.begin(client, statements)
    return client
  }
}

/** A raw BEGIN handed back to the pool would let the next ROLLBACK revert the path. */
function isInTransaction(client: PooledClient): boolean {
  const status = client.getTransactionStatus?.()
  return Boolean(status && status !== 'I')
}
