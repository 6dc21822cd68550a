import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { lessonContent } from '#catalog/domain/lesson_content'
import { newId } from '#core/shared/id'

/** Keeps lessons, and the module they go with, as they are, so that a removal can be undone. */
export class KeepRemoved {
  /** @returns the id that brings them back */
  async handle(
    { versionId, moduleRowId, lessonRowIds }: RemovedRows,
    trx: TransactionClientContract
  ): Promise<string> {
    const id = newId()
    const contents = lessonContent.map((table) => `'${table}', ${rowsOf(table, 'lesson_id')}`)
    await trx.rawQuery(
      `insert into draft_removals (id, version_id, content)
       select :id, :version, jsonb_build_object(
         'modules', (select coalesce(jsonb_agg(t), '[]') from modules t where t.id = any(:modules::uuid[])),
         'lessons', ${rowsOf('lessons', 'id')},
         'version_targets', ${rowsOf('version_targets', 'lesson_id')},
         ${contents.join(', ')})`,
      { id, version: versionId, modules: moduleRowId ? [moduleRowId] : [], lessons: lessonRowIds }
    )
    return id
  }
}

interface RemovedRows {
  versionId: string
  moduleRowId: string | null
  lessonRowIds: string[]
}

function rowsOf(table: string, column: string): string {
  return `(select coalesce(jsonb_agg(t), '[]') from ${table} t
    where t.${column} = any(:lessons::uuid[]))`
}
