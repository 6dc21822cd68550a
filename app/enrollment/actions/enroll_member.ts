import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { findPublishedCourse, type PublishedCourse } from '#catalog/contract'
import { bindings } from '#core/database/bindings'
import { tenantConnection } from '#core/database/connections'
import { NotFound } from '#core/errors'
import { newId } from '#core/shared/id'
import { EntitleMember, type EnrollmentCause } from '#enrollment/actions/entitle_member'
import { MemberEnrolled } from '#enrollment/events/member_enrolled'
import { publish } from '#queue/contract'

export interface Enrolling {
  memberId: string
  courseId: string
  cause?: EnrollmentCause
}

export interface Enrolled {
  enrollmentId: string
  /** False when the member was enrolled before: nothing changed */
  isNew: boolean
}

const FREE: EnrollmentCause = { source: 'free' }

/**
 * Enrolls a member in the published version of a course and pins the enrollment to it. One living
 * enrollment a member and course: the index decides between two at once.
 */
export class EnrollMember {
  /** @throws {NotFound} when there is no such published course */
  async handle({ memberId, courseId, cause }: Enrolling): Promise<Enrolled> {
    const course = await findPublishedCourse(courseId)
    if (!course) {
      throw new NotFound()
    }
    return tenantConnection().transaction((trx) => this.within({ memberId, course, cause }, trx))
  }

  async within(
    { memberId, course, cause = FREE }: WithCourse,
    trx: TransactionClientContract
  ): Promise<Enrolled> {
    const enrollment = { memberId, course, cause }
    const enrollmentId = await this.#insert(enrollment, trx)
    if (!enrollmentId) {
      return { enrollmentId: await this.#findLiving(memberId, course.id, trx), isNew: false }
    }
    await new EntitleMember().handle({ enrollmentId, memberId, courseId: course.id, cause }, trx)
    const facts = { memberId, courseId: course.id, source: cause.source }
    await publish(new MemberEnrolled(enrollmentId, facts), trx)
    return { enrollmentId, isNew: true }
  }

  async #insert(
    { memberId, course, cause }: Enrollment,
    trx: TransactionClientContract
  ): Promise<string | undefined> {
    const { rows } = await trx.rawQuery(
      `insert into enrollments
         (id, member_id, course_id, course_version_id, state, source, code_id)
       values (?, ?, ?, ?, 'active', ?, ?)
       on conflict (member_id, course_id) where state in ('waitlisted', 'active', 'completed')
       do nothing returning id`,
      bindings(newId(), memberId, course.id, course.versionId, cause.source, cause.codeId ?? null)
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
}

interface Enrollment {
  memberId: string
  course: Pick<PublishedCourse, 'id' | 'versionId'>
  cause: EnrollmentCause
}

type WithCourse = Omit<Enrollment, 'cause'> & { cause?: EnrollmentCause }
