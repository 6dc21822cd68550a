import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { NotAuthor } from '#catalog/errors'

interface Authorship {
  courseId: string
  memberId: string | null
  managesAll: boolean
}

/** Whoever brings a course that has no authors owns it; who is no author of one that has may not. */
export class TakeAuthorship {
  /** @throws {NotAuthor} */
  async handle({ courseId, memberId, managesAll }: Authorship, trx: TransactionClientContract) {
    if (memberId === null) {
      return
    }
    const { rows } = await trx.rawQuery(
      `select exists (select from course_authors where course_id = :course) as "hasAuthors",
         exists (select from course_authors
           where course_id = :course and member_id = :member) as "isAuthor",
         exists (select from course_versions where course_id = :course) as "isKnown"`,
      { course: courseId, member: memberId }
    )
    const { hasAuthors, isAuthor, isKnown } = rows[0]
    if (isKnown && !isAuthor && !managesAll) {
      throw new NotAuthor()
    }
    if (!hasAuthors && !isKnown) {
      await trx.rawQuery(
        'insert into course_authors (course_id, member_id, is_owner) values (?, ?, true)',
        [courseId, memberId]
      )
    }
  }
}
