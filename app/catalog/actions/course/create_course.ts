import { audit } from '#audit/contract'
import { searchTextOf } from '#catalog/domain/course_search_text'
import { slugOf } from '#catalog/domain/slug_of'
import { bindings } from '#core/database/bindings'
import { tenantConnection } from '#core/database/connections'
import { newId } from '#core/shared/id'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

interface NewCourse {
  title: string
  language: 'tr' | 'en'
  memberId: string
}

/** Room for a number behind the title */
const LONGEST_BASE = 70

/** An empty draft that belongs to whoever begins it. Its address comes from its title. */
export class CreateCourse {
  async handle({ title, language, memberId }: NewCourse): Promise<{ id: string }> {
    const [id, versionId] = [newId(), newId()]
    const words = searchTextOf([title])
    await tenantConnection().transaction(async (trx) => {
      await this.#insert({ id, title, language, memberId, words }, trx)
      await trx.rawQuery(
        `insert into course_versions (id, course_id, number, state, title, summary, language, level,
           tags, search_text, module_count, lesson_count, duration_ms, content_hash, created_by)
         values (?, ?, 1, 'draft', ?, '', ?, 'beginner', '{}', ?, 0, 0, 0, sha256(?::bytea), ?)`,
        [versionId, id, title, language, words, versionId, memberId]
      )
      await trx.rawQuery(
        'insert into course_authors (course_id, member_id, is_owner) values (?, ?, true)',
        [id, memberId]
      )
      const subject = { type: 'course', id }
      await audit.record({ action: 'course.created', subject, after: { title, language } }, trx)
    })
    return { id }
  }

  /** Another course may take the address at the same moment: then the next number is tried. */
  async #insert(course: NewCourse & { id: string; words: string }, trx: TransactionClientContract) {
    const { id, title, language, memberId, words } = course
    const base = slugOf(title).slice(0, LONGEST_BASE).replace(/-+$/, '') || 'course'
    for (let number = 1; ; number++) {
      const slug = number === 1 ? base : `${base}-${number}`
      const { rows } = await trx.rawQuery(
        `insert into courses (id, slug, state, title, language, level, search_text, module_count,
           lesson_count, duration_ms, created_by)
         values (?, ?, 'draft', ?, ?, 'beginner', ?, 0, 0, 0, ?)
         on conflict (slug) do nothing returning id`,
        bindings(id, slug, title, language, words, memberId)
      )
      if (rows.length > 0) {
        return
      }
    }
  }
}
