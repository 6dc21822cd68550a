import type { QueryClientContract, TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { QueueName } from '#config/queue'
import { bindings } from '#core/database/bindings'
import { executionContext } from '#core/execution_context'
import { failPoint } from '#core/fail_points'
import { doorbell } from '#queue/bus/doorbell'

interface OutboxEntry {
  id: string
  kind: 'event' | 'job'
  name: string
  /** Written by whoever publishes: an older relay must not decide who hears of a newer fact */
  handlers: string[]
  queue: QueueName
  aggregateId: string | null
  payload: object
  delayMs: number
}

/** One INSERT in the transaction of the cause: it leaves when that commits, or never was. */
export async function appendToOutbox(
  entry: OutboxEntry,
  client: QueryClientContract
): Promise<void> {
  const { actor, requestId, locale, traceparent } = executionContext.current
  await client.rawQuery(
    `insert into bus.outbox
       (id, kind, name, handlers, queue, aggregate_id, payload, metadata, available_at)
     values (?, ?, ?, ?::text[], ?, ?, ?::jsonb, ?::jsonb,
       clock_timestamp() + ? * interval '1 millisecond')`,
    bindings(
      ...[entry.id, entry.kind, entry.name, entry.handlers, entry.queue, entry.aggregateId],
      JSON.stringify(entry.payload),
      JSON.stringify({ actor, requestId, locale, traceparent }),
      entry.delayMs
    )
  )
  afterCommit(client, () => {
    failPoint('outbox.committed')
    doorbell.ring()
  })
}

function afterCommit(client: QueryClientContract, callback: () => void): void {
  if (client.isTransaction) {
    ;(client as TransactionClientContract).after('commit', callback)
  } else {
    callback()
  }
}
