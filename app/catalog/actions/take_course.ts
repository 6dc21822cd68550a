import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { TakeAuthorship } from '#catalog/actions/course/take_authorship'
import { courseSearchText } from '#catalog/domain/course_search_text'
import type { CourseDraft } from '#catalog/domain/import/course_draft'
import { bindings } from '#core/database/bindings'
import { newId } from '#core/shared/id'

export interface CourseToTake {
  draft: CourseDraft
  hash: Buffer
  memberId: string | null
  /** May replace drafts of others */
  managesAll: boolean
}

export interface TakenCourse {
  id: string
  /** Of the version that is written now, or of the newest one when nothing changed */
  number: number
  isSame: boolean
  /** Learners meet an earlier version in the catalog */
  isPublished: boolean
  /** There is a version that new learners do not get yet */
  isUnpublished: boolean
  /** Ids that modules and lessons had in earlier versions, by key */
  stableIds: { modules: Map<string, string>; lessons: Map<string, string> }
}

interface Newest {
  id: string
  number: number
  state: string
  isSame: boolean
}

/**
 * The course of a slug, made when it is new, locked so that two imports of it come one after the
 * other. A draft that is there gives way to the new one, after its ids were noted.
 */
export class TakeCourse {
  async handle(input: CourseToTake, trx: TransactionClientContract): Promise<TakenCourse> {
    const { id, state } = await this.#lock(input, trx)
    const { rows } = await trx.rawQuery(
      `select id, number, state, content_hash = ? as "isSame" from course_versions
       where course_id = ? order by number desc limit 1`,
      [input.hash as never, id]
    )
    const newest: Newest | undefined = rows[0]
    const stableIds = await this.#stableIds(id, trx)
    const isPublished = state === 'published'
    if (newest?.isSame) {
      const isUnpublished = !isPublished || newest.state !== 'published'
      return { id, number: newest.number, isSame: true, isPublished, isUnpublished, stableIds }
    }
    const isDraft = newest !== undefined && !['published', 'superseded'].includes(newest.state)
    if (isDraft) {
      await trx.rawQuery('delete from course_versions where id = ?', [newest.id])
    }
    const number = isDraft ? newest.number : (newest?.number ?? 0) + 1
    return { id, number, isSame: false, isPublished, isUnpublished: true, stableIds }
  }

  async #lock(
    { draft, memberId, managesAll }: CourseToTake,
    trx: TransactionClientContract
  ): Promise<{ id: string; state: string }> {
    const { manifest } = draft
    await trx.rawQuery(
      `insert into courses (id, slug, state, title, summary, language, level, search_text,
         module_count, lesson_count, duration_ms, created_by)
       values (?, ?, 'draft', ?, ?, ?, ?, ?, 0, 0, 0, ?)
       on conflict (slug) do nothing`,
      bindings(
        ...[newId(), manifest.slug, manifest.title, manifest.summary ?? '', manifest.language],
        ...[manifest.level ?? 'beginner', courseSearchText(draft), memberId]
      )
    )
    const { rows } = await trx.rawQuery('select id, state from courses where slug = ? for update', [
      manifest.slug,
    ])
    await new TakeAuthorship().handle({ courseId: rows[0].id, memberId, managesAll }, trx)
    return rows[0]
  }

  async #stableIds(courseId: string, trx: TransactionClientContract) {
    const known = async (table: 'modules' | 'lessons') => {
      const { rows } = await trx.rawQuery(
        `select distinct on (t.key) t.key, t.stable_id as id
         from ${table} t join course_versions v on v.id = t.version_id
         where v.course_id = ? order by t.key, v.number desc`,
        [courseId]
      )
      return new Map<string, string>(
        rows.map((row: { key: string; id: string }) => [row.key, row.id])
      )
    }
    return { modules: await known('modules'), lessons: await known('lessons') }
  }
}
