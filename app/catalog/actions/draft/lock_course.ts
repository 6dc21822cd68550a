import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { VersionState } from '#catalog/domain/review_steps'
import type { Editor } from '#catalog/policies/editor_of'
import { bindings } from '#core/database/bindings'
import { NotFound } from '#core/errors'

export interface LockedCourse {
  id: string
  title: string
  slug: string
  state: 'draft' | 'published' | 'archived'
  wasPublished: boolean
  newest: NewestVersion
}

export interface NewestVersion {
  id: string
  number: number
  state: VersionState
  revision: number
  title: string
}

/** A course under the hands of one of its authors: whoever comes next waits until the transaction ends. */
export class LockCourse {
  /** @throws {NotFound} also for somebody else's course */
  async handle(
    courseId: string,
    { memberId, managesAll }: Editor,
    trx: TransactionClientContract
  ): Promise<LockedCourse> {
    const { rows } = await trx.rawQuery(
      `select id, title, slug, state, published_version_id is not null as "wasPublished"
       from courses c where id = ? and (? or exists (
         select from course_authors a where a.course_id = c.id and a.member_id = ?::uuid))
       for update`,
      bindings(courseId, managesAll, memberId)
    )
    const newest = rows[0] && (await this.#newest(courseId, trx))
    if (!newest) {
      throw new NotFound()
    }
    return { ...rows[0], newest }
  }

  async #newest(courseId: string, trx: TransactionClientContract): Promise<NewestVersion> {
    const { rows } = await trx.rawQuery(
      `select id, number, state, revision, title from course_versions
       where course_id = ? order by number desc limit 1`,
      [courseId]
    )
    return rows[0]
  }
}
