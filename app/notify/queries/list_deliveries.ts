import { keysetAfter, keysetOrderBy, keysetPage, type KeysetOrder } from '#core/database/keyset'
import { Query } from '#core/database/query'

export interface DeliveryRow {
  id: string
  kind: string
  recipient: string
  locale: 'tr' | 'en'
  state: 'sending' | 'sent' | 'failed'
  attempts: number
  error: string | null
  createdAt: Date
  sentAt: Date | null
}

const order: KeysetOrder = {
  column: `date_trunc('milliseconds', created_at at time zone 'UTC')`,
  holds: 'time',
  id: 'id',
  direction: 'desc',
}

/** The mails of the last 90 days, the newest first. */
export class ListDeliveries extends Query {
  static source = 'read' as const

  async handle({ after, limit = 20 }: { after?: string; limit?: number }) {
    const cursor = keysetAfter(order, after)
    const { rows } = await this.db.rawQuery(
      `select id, kind, recipient, locale, state, attempts, error, created_at as "createdAt",
         sent_at as "sentAt"
       from deliveries where ${cursor.sql} order by ${keysetOrderBy(order)} limit ?`,
      [...cursor.bindings, limit + 1]
    )
    return keysetPage<DeliveryRow>(rows, limit, (row) => [row.createdAt.toISOString(), row.id])
  }
}
