import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { bindings } from '#core/database/bindings'
import { executionContext } from '#core/execution_context'
import { newId } from '#core/shared/id'

export interface AuditChange {
  /** `<subject>.<past tense>`, for instance `member.roles_changed` */
  action: string
  subject: { type: string; id: string }
  /** The fields that changed, as they were; never secrets, never hashes of passwords */
  before?: Record<string, unknown>
  after?: Record<string, unknown>
}

/**
 * Who did what to which record, from where. The record stands or falls with the change: the same
 * transaction writes both, and the database lets nobody change or delete it afterwards.
 */
class Audit {
  async record(change: AuditChange, trx: TransactionClientContract): Promise<void> {
    const { actor, requestId, address } = executionContext.current
    const { action, subject, before, after } = change
    await trx.rawQuery(
      `insert into audit_records (id, actor_kind, actor_id, action, subject_type, subject_id,
         before, after, request_id, address)
       values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?::inet)`,
      bindings(
        ...[newId(), actor.kind, actor.id, action, subject.type, subject.id],
        ...[json(before), json(after), requestId, address]
      )
    )
  }
}

function json(fields: Record<string, unknown> | undefined): string | null {
  return fields ? JSON.stringify(fields) : null
}

export const audit = new Audit()
