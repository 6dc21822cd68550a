import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { audit } from '#audit/contract'
import { readCsv } from '#core/csv/read_csv'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import { judgeRows, type JudgedRow } from '#identity/imports/judge_rows'
import { memberCsv } from '#identity/imports/member_csv'
import RunMemberImport from '#identity/jobs/run_member_import'

export interface MemberFile {
  fileName: string
  text: string
  /** Only says what would become of each row */
  isDryRun: boolean
  createdBy: string
}

/** Reads a file of members and writes its rows down; good ones are invited by a job, or only judged. */
export class BeginMemberImport {
  /** @throws {CsvInvalid} @returns the id of the import */
  async handle(file: MemberFile): Promise<string> {
    const rows = judgeRows(readCsv(file.text, memberCsv))
    const id = newId()
    await tenantConnection().transaction(async (trx) => {
      await this.#write(id, file, rows, trx)
      if (file.isDryRun) {
        await this.#judge(id, trx)
      } else {
        const after = { fileName: file.fileName, rowCount: rows.length }
        const subject = { type: 'member_import', id }
        await audit.record({ action: 'member_import.begun', subject, after }, trx)
        await RunMemberImport.dispatch({ importId: id }, trx)
      }
    })
    return id
  }

  async #write(id: string, file: MemberFile, rows: JudgedRow[], trx: TransactionClientContract) {
    await trx.rawQuery(
      `insert into member_imports (id, created_by, file_name, is_dry_run, state, row_count, created_at)
       values (?, ?, ?, ?, 'waiting', ?, ?)`,
      [id, file.createdBy, file.fileName, file.isDryRun, rows.length, new Date()]
    )
    await trx.rawQuery(
      `insert into member_import_rows (import_id, line, email, name, roles, locale, state, code)
       select ?, line, email, name, array(select jsonb_array_elements_text(roles)), locale,
         case when problem is null then 'waiting' else 'refused' end, problem
       from jsonb_to_recordset(?::jsonb) as t(line int, email text, name text, roles jsonb,
         locale text, problem text)`,
      [id, JSON.stringify(rows)]
    )
  }

  async #judge(id: string, trx: TransactionClientContract): Promise<void> {
    await trx.rawQuery(
      `update member_import_rows r set state = 'unchanged', code = 'member_exists'
       where r.import_id = ? and r.state = 'waiting'
         and exists (select 1 from members m where m.email = r.email)`,
      [id]
    )
    await trx.rawQuery(
      `update member_import_rows set state = 'ready' where import_id = ? and state = 'waiting'`,
      [id]
    )
    await trx.rawQuery(`update member_imports set state = 'done', finished_at = ? where id = ?`, [
      new Date(),
      id,
    ])
  }
}
