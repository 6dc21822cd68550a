import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { bindings } from '#core/database/bindings'
import { tenantConnection } from '#core/database/connections'
import { DomainError } from '#core/errors'
import { InviteMember } from '#identity/actions/invite_member'
import type { Role } from '#identity/domain/role'
import { FindMember } from '#identity/queries/find_member'

const BATCH = 100

interface WaitingRow {
  line: number
  email: string
  name: string
  roles: Role[]
  locale: string | null
}

type Result = { state: 'invited' | 'unchanged' | 'refused'; code: string | null }

/** Row by row, each in a transaction of its own with its report: what is done is never done again. */
export class ImportMemberRows {
  async handle(importId: string, signal: AbortSignal): Promise<void> {
    const db = tenantConnection()
    const { rows } = await db.rawQuery(
      `update member_imports set state = 'running' where id = ? and state <> 'done'
       returning created_by as "createdBy"`,
      [importId]
    )
    if (rows.length === 0) {
      return
    }
    let batch = await this.#waiting(importId)
    while (batch.length > 0 && !signal.aborted) {
      for (const row of batch) {
        await this.#import(importId, row, rows[0].createdBy)
      }
      batch = await this.#waiting(importId)
    }
    if (batch.length === 0) {
      await db.rawQuery(`update member_imports set state = 'done', finished_at = ? where id = ?`, [
        new Date(),
        importId,
      ])
    }
  }

  async #waiting(importId: string): Promise<WaitingRow[]> {
    const { rows } = await tenantConnection().rawQuery(
      `select line, email, name, roles, locale from member_import_rows
       where import_id = ? and state = 'waiting' order by line limit ?`,
      [importId, BATCH]
    )
    return rows
  }

  async #import(importId: string, row: WaitingRow, invitedBy: string | null): Promise<void> {
    try {
      await tenantConnection().transaction(async (trx) => {
        await this.#report(importId, row.line, await this.#invite(row, invitedBy, trx), trx)
      })
    } catch (error) {
      if (!(error instanceof DomainError)) {
        throw error
      }
      const refused = { state: 'refused' as const, code: error.code ?? 'E_INTERNAL' }
      await tenantConnection().transaction((trx) => this.#report(importId, row.line, refused, trx))
    }
  }

  /** Who is there already stays as they are: a file gives nobody other rights. */
  async #invite(row: WaitingRow, invitedBy: string | null, trx: TransactionClientContract) {
    const { email, name, roles, locale } = row
    if (await new FindMember(trx).byEmail(email)) {
      return { state: 'unchanged', code: 'member_exists' } satisfies Result
    }
    await new InviteMember().handle({ email, name, roles, invitedBy }, trx)
    if (locale) {
      await trx.rawQuery('update members set locale = ? where email = ?', [locale, email])
    }
    return { state: 'invited', code: null } satisfies Result
  }

  async #report(
    importId: string,
    line: number,
    { state, code }: Result,
    trx: TransactionClientContract
  ): Promise<void> {
    await trx.rawQuery(
      'update member_import_rows set state = ?, code = ? where import_id = ? and line = ?',
      bindings(state, code, importId, line)
    )
  }
}
