import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { NewestVersion } from '#catalog/actions/draft/lock_course'
import { lessonContent } from '#catalog/domain/lesson_content'
import { bindings } from '#core/database/bindings'
import { newId } from '#core/shared/id'

interface Copy {
  from: string
  to: string
}

/** Row ids of the old version and of its copy, in the same order. */
interface Rows {
  old: string[]
  made: string[]
}

/**
 * The next draft, made from the newest version: the same words under new row ids, while modules and
 * lessons keep the stable ids that learners and addresses know.
 */
export class BeginDraft {
  async handle(
    source: NewestVersion,
    memberId: string | null,
    trx: TransactionClientContract
  ): Promise<NewestVersion> {
    const copy = { from: source.id, to: newId() }
    const draft = { ...source, id: copy.to, number: source.number + 1, revision: 1 }
    await trx.rawQuery(
      `insert into course_versions select (jsonb_populate_record(v, jsonb_build_object(
         'id', ?::uuid, 'number', ?::int, 'state', 'draft', 'revision', 1, 'frozen_at', null,
         'submitted_at', null, 'created_at', now(), 'created_by', ?::uuid, 'based_on', v.id))).*
       from course_versions v where id = ?`,
      bindings(copy.to, draft.number, memberId, copy.from)
    )
    const modules = await this.#copyRows('modules', copy, trx)
    const lessons = await this.#copyLessons(copy, modules, trx)
    for (const table of lessonContent) {
      await this.#copyContent(table, lessons, trx)
    }
    await this.#copyFiles(copy, lessons, trx)
    return { ...draft, state: 'draft' }
  }

  async #rowsOf(table: 'modules' | 'lessons', versionId: string, trx: TransactionClientContract) {
    const { rows } = await trx.rawQuery(`select id from ${table} where version_id = ?`, [versionId])
    const old: string[] = rows.map(({ id }: { id: string }) => id)
    return { old, made: old.map(() => newId()) }
  }

  async #copyRows(table: 'modules', { from, to }: Copy, trx: TransactionClientContract) {
    const rows = await this.#rowsOf(table, from, trx)
    await trx.rawQuery(
      `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object(
         'id', m.made, 'version_id', ?::uuid))).*
       from ${table} t join unnest(?::uuid[], ?::uuid[]) m(old, made) on t.id = m.old`,
      [to, rows.old, rows.made]
    )
    return rows
  }

  async #copyLessons({ from, to }: Copy, modules: Rows, trx: TransactionClientContract) {
    const rows = await this.#rowsOf('lessons', from, trx)
    await trx.rawQuery(
      `insert into lessons select (jsonb_populate_record(t, jsonb_build_object(
         'id', m.made, 'version_id', ?::uuid, 'module_id', p.made))).*
       from lessons t join unnest(?::uuid[], ?::uuid[]) m(old, made) on t.id = m.old
       join unnest(?::uuid[], ?::uuid[]) p(old, made) on t.module_id = p.old`,
      [to, rows.old, rows.made, modules.old, modules.made]
    )
    return rows
  }

  async #copyContent(table: string, lessons: Rows, trx: TransactionClientContract) {
    await trx.rawQuery(
      `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object(
         'lesson_id', m.made))).*
       from ${table} t join unnest(?::uuid[], ?::uuid[]) m(old, made) on t.lesson_id = m.old`,
      [lessons.old, lessons.made]
    )
  }

  async #copyFiles({ from, to }: Copy, lessons: Rows, trx: TransactionClientContract) {
    await trx.rawQuery(
      `insert into course_version_files (version_id, file_id)
       select ?, file_id from course_version_files where version_id = ?`,
      [to, from]
    )
    await trx.rawQuery(
      `insert into version_targets (version_id, lesson_id, path, file_id, target_id)
       select ?, m.made, t.path, t.file_id, t.target_id from version_targets t
       left join unnest(?::uuid[], ?::uuid[]) m(old, made) on t.lesson_id = m.old
       where t.version_id = ?`,
      [to, lessons.old, lessons.made, from]
    )
  }
}
