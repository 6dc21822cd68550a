import { findPublishedCourse } from '#catalog/contract'
import { tenantConnection } from '#core/database/connections'
import { NotFound } from '#core/errors'
import { newId } from '#core/shared/id'
import { MemberEnrolled } from '#enrollment/events/member_enrolled'
import { publish } from '#queue/contract'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

export interface Enrolling {
  memberId: string
  courseId: string
}

export interface Enrolled {
  enrollmentId: string
  /** False when the member was enrolled before: nothing changed */
  isNew: boolean
}

/**
 * Enrolls a member in the published version of a free course and pins the enrollment to it. One
 * living enrollment a member and course: the index decides between two at once.
 */
export class EnrollMember {
  /** @throws {NotFound} when there is no such published course */
  async handle({ memberId, courseId }: Enrolling): Promise<Enrolled> {
    const course = await findPublishedCourse(courseId)
    if (!course) {
      throw new NotFound()
    }
    return tenantConnection().transaction(async (trx) => {
      const enrollmentId = await this.#insert(memberId, course, trx)
      if (!enrollmentId) {
        return { enrollmentId: await this.#findLiving(memberId, courseId, trx), isNew: false }
      }
      await this.#entitle({ memberId, courseId, enrollmentId }, trx)
      await publish(new MemberEnrolled(enrollmentId, { memberId, courseId, source: 'free' }), trx)
      return { enrollmentId, isNew: true }
    })
  }

  async #insert(
    memberId: string,
    course: { id: string; versionId: string },
    trx: TransactionClientContract
  ): Promise<string | undefined> {
    const { rows } = await trx.rawQuery(
      `insert into enrollments (id, member_id, course_id, course_version_id, state, source)
       values (?, ?, ?, ?, 'active', 'free')
       on conflict (member_id, course_id) where state in ('waitlisted', 'active', 'completed')
       do nothing returning id`,
      [newId(), memberId, course.id, course.versionId]
    )
    return rows[0]?.id
  }

  async #findLiving(memberId: string, courseId: string, trx: TransactionClientContract) {
    const { rows } = await trx.rawQuery(
      `select id from enrollments where member_id = ? and course_id = ?
         and state in ('waitlisted', 'active', 'completed')`,
      [memberId, courseId]
    )
    return rows[0].id as string
  }

  async #entitle(input: Enrolling & { enrollmentId: string }, trx: TransactionClientContract) {
    const { memberId, courseId, enrollmentId } = input
    await trx.rawQuery(
      `insert into entitlements (id, member_id, course_id, source_kind, source_id)
       values (?, ?, ?, 'free', ?)`,
      [newId(), memberId, courseId, enrollmentId]
    )
    await trx.rawQuery(
      `insert into enrollment_history (id, enrollment_id, to_state, reason, actor_id)
       values (?, ?, 'active', 'free', ?)`,
      [newId(), enrollmentId, memberId]
    )
  }
}
